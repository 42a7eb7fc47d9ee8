import { useTranslations } from "next-intl";
import { Reason } from "@/components/staff/orders/reason";
import { Panel } from "@/components/staff/panel";
import { classes } from "@/components/ui/classes";
import type { OrderSheet, SheetDelivery } from "@/lib/orders/order-sheet";
import type { StaffOutlet } from "@/lib/staff/staff";
import { clockTime } from "@/lib/time";

/** Every move with its hour, who made it and on which screen; the trips to the door beneath. */
export function OrderHistory({ order, outlet }: { order: OrderSheet; outlet: StaffOutlet }) {
  const t = useTranslations("staff.orders");
  const time = (at: string) => clockTime(new Date(at), outlet.timezone);
  return (
    <Panel title={t("history")}>
      <ol className="grid">
        {order.events.map((event, index) => {
          const last = index === order.events.length - 1;
          const by = event.by ?? t(`actor.${event.actor}`);
          return (
            <li key={event.at + event.to} className="grid grid-cols-[auto_auto_1fr] gap-x-3">
              <span className="pt-0.5 text-ink-soft text-sm tabular-nums">{time(event.at)}</span>
              <span className="grid grid-rows-[auto_1fr] justify-items-center">
                <span className={classes("mt-1.5 size-3 rounded-full", last ? "bg-tomato" : "bg-crust")} />
                {!last && <span className="w-0.5 bg-line" />}
              </span>
              <div className="pb-4">
                <p className={last ? "font-bold" : "font-semibold"}>
                  {t(`moved.${event.from === "ready" && event.to === "preparing" ? "recalled" : event.to}`)}
                </p>
                <p className="text-ink-soft text-sm">
                  {event.actor === "staff"
                    ? t("byAt", { name: by, terminal: t(`terminal.${event.terminal}`) })
                    : by}
                </p>
                {event.reason && (
                  <p className="text-sm">
                    <Reason of={event.reason} />
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {order.deliveries.length > 0 && (
        <ul className="grid gap-2 border-line border-t-2 pt-4">
          {order.deliveries.map((delivery) => (
            <Trip key={delivery.assignedAt} delivery={delivery} time={time} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Trip({ delivery, time }: { delivery: SheetDelivery; time: (at: string) => string }) {
  const t = useTranslations("staff.orders.trip");
  const hours = [
    delivery.leftAt && t("left", { at: time(delivery.leftAt) }),
    delivery.endedAt && t("ended", { at: time(delivery.endedAt) }),
  ];
  return (
    <li className="rounded-xl bg-ember-wash px-3 py-2">
      <p className="font-semibold">
        {delivery.courier} <span className="font-normal text-ink-soft text-sm">{t(delivery.state)}</span>
      </p>
      <p className="text-ink-soft text-sm">{hours.filter(Boolean).join(" · ")}</p>
      {delivery.failureCode && <p className="text-sm text-tomato">{t(`failure.${delivery.failureCode}`)}</p>}
      {delivery.note && <p className="text-sm">« {delivery.note} »</p>}
    </li>
  );
}
