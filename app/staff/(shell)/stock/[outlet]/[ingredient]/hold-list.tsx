import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { StatusBadge } from "@/components/staff/orders/order-badges";
import type { Unit } from "@/db/enums";
import type { LedgerHold } from "@/lib/stock/ledger";
import { quantityWords } from "@/lib/stock/quantity-words";
import { dayName } from "@/lib/time";

/** The orders that hold some of it, the first to be made first. */
export function HoldList({
  holds,
  unit,
  orders,
}: {
  holds: LedgerHold[];
  unit: Unit;
  orders: string | null;
}) {
  const t = useTranslations("stock");
  const locale = useLocale();
  if (holds.length === 0) return <p className="text-ink-soft">{t("noHolds")}</p>;
  const days = [...new Set(holds.map(({ neededOn }) => neededOn))];
  return days.map((day) => (
    <section key={day} className="mb-3">
      <h3 className="mb-1 text-ink-soft text-sm first-letter:uppercase">{dayName(day, locale)}</h3>
      <ul>
        {holds
          .filter(({ neededOn }) => neededOn === day)
          .map((hold) => (
            <li
              key={hold.orderId}
              className="flex flex-wrap items-center gap-x-3 border-line border-t py-2 first:border-t-0"
            >
              {orders ? (
                <Link href={`${orders}/${hold.orderId}`} className="font-semibold underline">
                  {t("order", { number: hold.number })}
                </Link>
              ) : (
                <span className="font-semibold">{t("order", { number: hold.number })}</span>
              )}
              <StatusBadge status={hold.status} />
              <b className="ml-auto tabular-nums">{quantityWords(hold.quantity, unit, locale)}</b>
            </li>
          ))}
      </ul>
    </section>
  ));
}
