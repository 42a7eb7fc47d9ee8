import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/money";
import type { DocumentLine } from "@/lib/fiscal/document-lines";
import { extract, type Receipt } from "@/lib/fiscal/receipt";
import { tenderWordOf } from "@/lib/payments/tender-words";
import { clockTime, dayName } from "@/lib/time";
import { QrCode } from "./qr-code";

type ReceiptPaperProps = { receipt: Receipt; proofUrl: string; children?: ReactNode };

/** A receipt as it is read and printed: what was sold, its VAT, how it was paid, how it is proven. `children` stand under its head. */
export function ReceiptPaper({ receipt, proofUrl, children }: ReceiptPaperProps) {
  const t = useTranslations("fiscal.receipt");
  const locale = useLocale();
  const format = useFormatter();
  const { outlet, order, number, kind, at } = receipt;
  const rate = (bp: number) =>
    bp === 0 ? t("untaxed") : format.number(bp / 10_000, { style: "percent", maximumFractionDigits: 1 });
  const means = (method: string) => {
    const known = tenderWordOf(method);
    return known ? t(`method.${known}`) : method;
  };
  const when = `${dayName(new Date(at).toLocaleDateString("sv-SE", { timeZone: outlet.timezone }), locale)} ${new Date(at).getFullYear()}, ${clockTime(new Date(at), outlet.timezone)}`;
  return (
    <article
      data-proof={receipt.hash}
      aria-label={number}
      className="receipt-paper grid gap-4 rounded-card border-2 border-line bg-card p-5 text-[0.95rem] md:p-7"
    >
      <header className="grid gap-0.5 text-center">
        <p className="font-bold font-display text-2xl">{outlet.name}</p>
        <p>
          {outlet.street}, {outlet.postcode} {outlet.city}
        </p>
        <h2 className="mt-3 text-xl">
          {t(`kind.${kind}`)} <span className="whitespace-nowrap">{number}</span>
        </h2>
        <p className="first-letter:uppercase">{when}</p>
        <p>
          {t("order", { number: order.number })} · {t(`mode.${receipt.mode}`)} ·{" "}
          {t(`till.${receipt.till === "web" ? "web" : "counter"}`)}
        </p>
        {children}
        {kind === "training" && <p className="mt-1 font-bold text-lg">{t("training")}</p>}
      </header>
      <table className="w-full">
        <caption className="sr-only">{t("lines")}</caption>
        <thead>
          <tr className="border-line border-b-2 text-left text-ink-soft text-sm">
            <th scope="col" className="py-1 font-semibold">
              {t("what")}
            </th>
            <th scope="col" className="py-1 pl-3 text-right font-semibold">
              {t("unit")}
            </th>
            <th scope="col" className="py-1 pl-3 text-right font-semibold">
              {t("rate")}
            </th>
            <th scope="col" className="py-1 pl-3 text-right font-semibold">
              {t("gross")}
            </th>
          </tr>
        </thead>
        <tbody>
          {receipt.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a receipt never change
            <tr key={index} className="border-line border-b align-top">
              <th scope="row" className="py-1.5 pr-2 text-left font-normal">
                {line.quantity} × {nameOf(line, t)}
                <span className="block text-ink-soft text-sm">
                  {t("net")} <Money cents={line.netCents} />
                </span>
              </th>
              <td className="py-1.5 pl-3 text-right">
                <Money cents={line.unitCents} />
              </td>
              <td className="py-1.5 pl-3 text-right">{rate(line.rateBp)}</td>
              <td className="py-1.5 pl-3 text-right">
                <Money cents={line.grossCents} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="grid gap-1">
        {receipt.vat.map((tax) => (
          <Row
            key={tax.rateBp}
            label={`${t("vatAt", { rate: rate(tax.rateBp) })} · ${t("net")} ${format.number(tax.netCents / 100, { style: "currency", currency: "EUR" })}`}
            cents={tax.vatCents}
          />
        ))}
        <Row label={t("total")} cents={receipt.totalCents} strong />
        {receipt.tenders.map(({ method, amountCents, source = method }) => (
          <Row key={source} label={means(method)} cents={amountCents} />
        ))}
      </dl>
      <footer className="flex flex-wrap items-center justify-center gap-x-6 gap-y-3 border-line border-t-2 pt-4">
        <QrCode text={proofUrl} label={t("code")} />
        <dl className="grid min-w-0 gap-0.5 text-ink-soft text-sm">
          <Proof label={t("hash")}>{receipt.hash.slice(0, 24)}…</Proof>
          <Proof label={t("before")}>{receipt.prevHash.slice(0, 24)}…</Proof>
          <Proof label={t("signature")}>{extract(receipt.signature)}…</Proof>
          <Proof label={t("key")}>{receipt.keyId}</Proof>
          {receipt.operator && <Proof label={t("operator")}>{receipt.operator.slice(-8)}</Proof>}
          <Proof label={t("software")}>{receipt.software}</Proof>
        </dl>
      </footer>
    </article>
  );
}

/** A sum is named in the reader's language; a dish by the name it was sold under. */
const nameOf = (
  { code, label }: DocumentLine,
  t: ReturnType<typeof useTranslations<"fiscal.receipt">>,
): string => (code === "item" || code === "discount" ? label : t(`line.${code}`));

function Row({ label, cents, strong = false }: { label: string; cents: number; strong?: boolean }) {
  return (
    <div
      className={`flex justify-between gap-4 ${strong ? "border-line border-y-2 py-1.5 font-bold text-xl" : ""}`}
    >
      <dt>{label}</dt>
      <dd>
        <Money cents={cents} />
      </dd>
    </div>
  );
}

function Proof({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt>{label}</dt>
      <dd className="break-all font-mono">{children}</dd>
    </div>
  );
}
