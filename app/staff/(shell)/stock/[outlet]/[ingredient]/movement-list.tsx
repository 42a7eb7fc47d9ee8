import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Reason } from "@/components/staff/orders/reason";
import { classes } from "@/components/ui/classes";
import type { Unit } from "@/db/enums";
import type { StaffOutlet } from "@/lib/staff/staff";
import type { LedgerLine } from "@/lib/stock/ledger";
import { quantityWords, signedWords } from "@/lib/stock/quantity-words";
import { businessDayOf, clockTime, dayName } from "@/lib/time";

type MovementListProps = {
  lines: LedgerLine[];
  unit: Unit;
  outlet: StaffOutlet;
  /** Where orders are opened; null: who reads may not. */
  orders: string | null;
};

/** What came and what went, under its day: how much, why, by whom, and what lay there after it. */
export function MovementList({ lines, unit, outlet, orders }: MovementListProps) {
  const t = useTranslations("stock");
  const locale = useLocale();
  if (lines.length === 0) return <p className="text-ink-soft">{t("noMovements")}</p>;
  const dayOf = (line: LedgerLine) => businessDayOf(new Date(line.at), outlet.timezone);
  const days = [...new Set(lines.map(dayOf))];
  return days.map((day) => (
    <section key={day} className="mb-3">
      <h3 className="mb-1 text-ink-soft text-sm first-letter:uppercase">{dayName(day, locale)}</h3>
      <ol>
        {lines
          .filter((line) => dayOf(line) === day)
          .map((line) => (
            <li
              key={line.id}
              className="grid grid-cols-[3.25rem_1fr_auto] gap-x-2 border-line border-t py-2 first:border-t-0"
            >
              <span className="pt-0.5 text-ink-soft text-sm tabular-nums">
                {clockTime(new Date(line.at), outlet.timezone)}
              </span>
              <div className="min-w-0">
                <p className="font-semibold">
                  {t(`kind.${line.kind}`)}
                  {line.order && (
                    <span className="font-normal">
                      {" · "}
                      {orders ? (
                        <Link href={`${orders}/${line.order.id}`} className="underline">
                          {t("order", { number: line.order.number })}
                        </Link>
                      ) : (
                        t("order", { number: line.order.number })
                      )}
                    </span>
                  )}
                </p>
                <p className="text-ink-soft text-sm [overflow-wrap:anywhere]">
                  {line.author ? (line.author.name ?? t("byColleague")) : t("byItself")}
                  {line.reason && (
                    <>
                      {" · "}
                      <StockReason of={line.reason} />
                    </>
                  )}
                </p>
              </div>
              <p className="text-right tabular-nums">
                <b className={classes("block", line.quantity < 0 ? "text-tomato" : "text-basil")}>
                  {signedWords(line.quantity, unit, locale)}
                </b>
                <span className="text-ink-soft text-sm">
                  {t("after", { quantity: quantityWords(line.after, unit, locale) })}
                </span>
              </p>
            </li>
          ))}
      </ol>
    </section>
  ));
}

/** One of the stock's own codes in words, or what orders and people say. */
function StockReason({ of }: { of: string }) {
  const t = useTranslations("stock.reasons");
  const key = of as Parameters<typeof t.has>[0];
  return t.has(key) ? <span>{t(key)}</span> : <Reason of={of} />;
}
