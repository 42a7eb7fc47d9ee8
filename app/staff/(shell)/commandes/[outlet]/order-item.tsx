import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { ChannelLabel, ModeLabel, StatusBadge } from "@/components/staff/orders/order-badges";
import { PaymentBadge } from "@/components/staff/orders/payment-badge";
import { classes } from "@/components/ui/classes";
import { isLate, type OrderRow } from "@/lib/orders/order-row";
import { isEnded } from "@/lib/orders/status";
import type { StaffOutlet } from "@/lib/staff/staff";
import { clockTime } from "@/lib/time";

/** One line of the list: number and time big, then who and what; the whole line opens the order. */
export function OrderItem({ order, at, outlet }: { order: OrderRow; at: Date; outlet: StaffOutlet }) {
  const t = useTranslations("staff.orders");
  const locale = useLocale();
  const late = isLate(order, at);
  const dishes = order.dishes
    .map(({ quantity, name }) => `${quantity} × ${name}`)
    .join(locale === "fr" ? ", " : ", ");
  return (
    <li className="relative border-line border-b-2 last:border-b-0 hover:bg-ember-wash/50 has-focus-visible:bg-ember-wash/50">
      <div
        className={classes(
          "grid grid-cols-[3.5rem_1fr_auto] items-center gap-x-3 md:gap-x-4 gap-y-1 px-4 py-3 md:grid-cols-[4.5rem_5.5rem_1fr_auto_7rem]",
          isEnded(order.status) && "bg-paper/60",
        )}
      >
        <p className="col-start-1 row-start-1 font-display font-extrabold text-3xl tabular-nums md:col-start-auto md:row-start-auto">
          <Link
            href={`/staff/commandes/${outlet.slug}/${order.id}`}
            className="outline-none after:absolute after:inset-0 focus-visible:after:outline-3 focus-visible:after:outline-focus focus-visible:after:-outline-offset-3"
          >
            <span className="sr-only">{t("open")} </span>
            {order.number}
          </Link>
        </p>
        <p
          className={classes(
            "col-start-1 row-start-2 self-start font-bold tabular-nums md:col-start-auto md:row-start-auto md:self-center md:text-lg",
            late && "text-tomato",
          )}
        >
          {clockTime(new Date(order.promisedAt), outlet.timezone)}
          {late && <span className="block font-semibold text-xs">{t("late")}</span>}
        </p>
        <div className="col-span-2 col-start-2 row-start-2 min-w-0 md:col-span-1 md:col-start-auto md:row-start-auto">
          <p className="truncate font-semibold">
            {order.name || t("walkIn")}
            {order.mode === "delivery" && order.place && (
              <span className="font-normal text-ink-soft"> · {order.place}</span>
            )}
          </p>
          <p className="truncate text-ink-soft text-sm">{dishes}</p>
        </div>
        <div className="col-start-2 row-start-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-sm md:col-start-auto md:row-start-auto md:justify-end">
          <span className="hidden gap-3 lg:flex">
            <ChannelLabel channel={order.channel} />
          </span>
          <ModeLabel of={order} />
          <StatusBadge status={order.status} />
        </div>
        <p className="col-start-3 row-start-1 text-right md:col-start-auto md:row-start-auto">
          <Money cents={order.totalCents} className="block font-bold" />
          <PaymentBadge order={order} />
        </p>
      </div>
    </li>
  );
}
