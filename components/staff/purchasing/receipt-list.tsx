import { useLocale, useTranslations } from "next-intl";
import { formatCents } from "@/lib/money";
import type { PurchaseLine } from "@/lib/purchasing/purchase";
import type { Receipt } from "@/lib/purchasing/queries/get-purchase";
import { quantityWords } from "@/lib/stock/quantity-words";
import { businessDayOf, clockTime, dayName } from "@/lib/time";

type ReceiptListProps = { receipts: Receipt[]; lines: (PurchaseLine & { name: string })[]; zone: string };

/** The deliveries that came of a purchase order, lot by lot. */
export function ReceiptList({ receipts, lines, zone }: ReceiptListProps) {
  const t = useTranslations("purchasing.receipts");
  const locale = useLocale();
  const lineOf = new Map(lines.map((line) => [line.articleId, line]));
  return receipts.map((receipt) => {
    const at = new Date(receipt.at);
    const day = dayName(businessDayOf(at, zone), locale);
    return (
      <section key={receipt.id} className="rounded-card border-2 border-line bg-card p-4">
        <h2 className="text-lg first-letter:uppercase">
          {t("title", { day, hour: clockTime(at, zone), name: receipt.by })}
        </h2>
        {receipt.note && <p className="text-sm [overflow-wrap:anywhere]">{receipt.note}</p>}
        {receipt.lots.length === 0 && <p className="text-ink-soft text-sm">{t("nothing")}</p>}
        <ul className="mt-2 grid gap-1 text-sm">
          {receipt.lots.map((lot, index) => {
            const line = lineOf.get(lot.articleId);
            if (!line) return null;
            const words = (quantity: number) => quantityWords(quantity, line.unit, locale);
            const said = [
              words(lot.quantity),
              lot.broken > 0 && t("broken", { quantity: words(lot.broken) }),
              lot.useBy && t("useBy", { day: dayName(lot.useBy, locale) }),
              lot.origin && t("origin", { origin: lot.origin }),
              lot.batch && t("batch", { batch: lot.batch }),
              lot.priceCents !== line.priceCents &&
                t("price", { price: formatCents(lot.priceCents, locale) }),
            ].filter(Boolean);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lots of a receipt never change
              <li key={index}>
                <b>{line.name}</b> : {said.join(" · ")}
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}
