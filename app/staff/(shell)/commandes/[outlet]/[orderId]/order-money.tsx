import { ReceiptText } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/money";
import { Panel } from "@/components/staff/panel";
import { formatCents } from "@/lib/money";
import type { OrderSheet, SheetRefund } from "@/lib/orders/order-sheet";
import type { StaffOutlet } from "@/lib/staff/staff";
import { clockTime } from "@/lib/time";
import { ByHandSheet } from "./by-hand-sheet";

/** `decides`: whether who looks may give money back. */
type OrderMoneyProps = { order: OrderSheet; outlet: StaffOutlet; decides: boolean; children?: ReactNode };

/** From the lines to the total, its VAT, and what was paid, by whom, when. `children`: what its customer gets of it. */
export function OrderMoney({ order, outlet, decides, children }: OrderMoneyProps) {
  const t = useTranslations("staff.orders.money");
  const gesture = useTranslations("staff.orders.gesture");
  const locale = useLocale();
  const format = useFormatter();
  const items = order.lines.reduce((sum, line) => sum + line.lineCents, 0);
  const rate = (bp: number) => format.number(bp / 10_000, { style: "percent", maximumFractionDigits: 1 });
  /** A word of the books has its sentence; what a colleague typed is said as he typed it. */
  const reason = (word: string) => {
    const known = refundReasons.find((one) => one === word);
    return known ? t(`refundReason.${known}`) : `« ${word} »`;
  };
  const time = (at: string) => clockTime(new Date(at), outlet.timezone);
  return (
    <Panel
      title={t("title")}
      aside={
        order.payments.some(({ status }) => status === "captured") && (
          <Link
            href={`/staff/commandes/${outlet.slug}/${order.id}/ticket`}
            className="inline-flex min-h-11 items-center gap-2 font-semibold underline underline-offset-4"
          >
            <ReceiptText aria-hidden className="size-5" />
            {t("receipts")}
          </Link>
        )
      }
    >
      <dl className="grid gap-1.5">
        <Row label={t("items")} cents={items} />
        {order.adjustments.map(({ kind, amountCents, code }) => (
          <Row
            key={kind + code}
            label={code ? t("discountCode", { code }) : t(`kind.${kind}`)}
            cents={amountCents}
          />
        ))}
        <div className="my-1 flex justify-between border-line border-t-2 pt-2 font-bold text-lg">
          <dt>{t("total")}</dt>
          <dd>
            <Money cents={order.totalCents} />
          </dd>
        </div>
        {order.vat.map(({ rateBp, vatCents }) => (
          <Row key={rateBp} soft label={t("vat", { rate: rate(rateBp) })} cents={vatCents} />
        ))}
      </dl>
      <ul className="mt-4 grid gap-2">
        {order.reductions.map((one) => (
          <Entry
            key={one.id}
            tone="bg-ember-wash"
            cents={-one.cents}
            about={[`« ${one.reason} »`, one.decidedBy, time(one.at)]}
          >
            {t("byHand")}
          </Entry>
        ))}
        {order.gestureCents > 0 && (
          <li className="text-ink-soft">
            {gesture("given", { amount: formatCents(order.gestureCents, locale) })}
          </li>
        )}
        {order.payments.length === 0 && (
          <li className="text-ink-soft">{t(order.paymentPlan === "online" ? "noneOnline" : "noneYet")}</li>
        )}
        {order.payments.map((payment) => (
          <Entry key={payment.at} cents={payment.amountCents} about={[payment.by, time(payment.at)]}>
            {t(`method.${payment.method}`)}{" "}
            {payment.status !== "captured" && `(${t(`state.${payment.status}`)})`}
          </Entry>
        ))}
        {order.refunds.map((refund) => (
          <Entry
            key={refund.id}
            tone={refund.owed ? "bg-tomato-wash" : refund.status === "failed" ? "bg-paper" : "bg-basil-wash"}
            cents={-refund.amountCents}
            about={[reason(refund.reason), refund.note && `« ${refund.note} »`, refund.by, time(refund.at)]}
            below={refund.owed && decides && <ByHandSheet order={order} refund={refund} />}
          >
            {refund.way ? t(`way.${refund.way}`) : `${t("refund")} (${t(`refundState.${stateOf(refund)}`)})`}
          </Entry>
        ))}
      </ul>
      {children && <div className="mt-4 grid gap-4 border-line border-t-2 pt-4">{children}</div>}
    </Panel>
  );
}

const refundReasons = [
  ...(["cancelled", "late", "excess", "changed", "change_started", "change_void"] as const),
  ...(["provider", "by_hand"] as const),
] as const;

/** A refund that failed and is owed no more was given in another way. */
const stateOf = ({ status, owed }: SheetRefund) => (status === "failed" && !owed ? "replaced" : status);

function Row({ label, cents, soft = false }: { label: string; cents: number; soft?: boolean }) {
  return (
    <div className={`flex justify-between gap-4 ${soft ? "text-ink-soft text-sm" : ""}`}>
      <dt>{label}</dt>
      <dd>
        <Money cents={cents} />
      </dd>
    </div>
  );
}

type EntryProps = {
  children: ReactNode;
  cents: number;
  about: (string | null)[];
  tone?: string;
  below?: ReactNode;
};

function Entry({ children, cents, about, tone = "bg-basil-wash", below }: EntryProps) {
  return (
    <li className={`grid gap-2 rounded-xl px-3 py-2 ${tone}`}>
      <div className="flex items-baseline justify-between gap-4">
        <span>
          <span className="font-semibold">{children}</span>{" "}
          <span className="text-ink-soft text-sm">{about.filter(Boolean).join(" · ")}</span>
        </span>
        <Money cents={cents} className="font-semibold" />
      </div>
      {below && <div>{below}</div>}
    </li>
  );
}
