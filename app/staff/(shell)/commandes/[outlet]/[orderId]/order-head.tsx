import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/money";
import { ChannelLabel, ModeLabel, StatusBadge } from "@/components/staff/orders/order-badges";
import { PaymentBadge } from "@/components/staff/orders/payment-badge";
import { Reason } from "@/components/staff/orders/reason";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { isLate } from "@/lib/orders/order-row";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import type { StaffOutlet } from "@/lib/staff/staff";
import { businessDayOf, clockTime } from "@/lib/time";

type OrderHeadProps = { order: OrderSheet; outlet: StaffOutlet; at: Date; children: ReactNode };

/** The number one says aloud, when it was promised, what is due, and the moves. */
export function OrderHead({ order, outlet, at, children }: OrderHeadProps) {
  const t = useTranslations("staff.orders");
  const late = isLate(order, at);
  const otherDay = order.day !== businessDayOf(at, outlet.timezone);
  return (
    <header className="grid gap-4 rounded-card border-2 border-line bg-card p-4 md:grid-cols-[1fr_auto] md:items-center md:p-6">
      <div className="grid gap-2">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-4xl tabular-nums md:text-5xl">{t("number", { number: order.number })}</h1>
          <StatusBadge status={order.status} className="text-sm" />
          {late && <Badge tone="tomato">{t("late")}</Badge>}
        </div>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-ink-soft">
          <ModeLabel of={order} />
          <ChannelLabel channel={order.channel} />
          {otherDay && <span>{t("day", { day: new Date(`${order.day}T12:00:00Z`) })}</span>}
          <span>
            {t(order.chosenTime ? "chosenFor" : "promisedFor")}{" "}
            <strong className="text-ink tabular-nums">
              {clockTime(new Date(order.promisedAt), outlet.timezone)}
            </strong>
          </span>
          {order.takenBy && <span>{t("takenBy", { name: order.takenBy })}</span>}
        </p>
      </div>
      <div className="grid gap-3 md:justify-items-end">
        <p className="flex items-baseline gap-3 md:justify-end">
          <Money cents={order.totalCents} className="font-display font-extrabold text-3xl" />
          <PaymentBadge order={order} />
        </p>
        {children}
      </div>
      {order.endReason && (
        <Notice tone="bad" className="md:col-span-2" title={t("reason")}>
          <Reason of={order.endReason} />
        </Notice>
      )}
    </header>
  );
}
