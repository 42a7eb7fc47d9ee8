"use client";
import { Clock, Moped, Phone, ShoppingBag, Siren, Utensils } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Courier, Handover } from "@/lib/dispatch/handover";
import { wayOf } from "@/lib/orders/way";
import { clockTime } from "@/lib/time";
import { minutesBetween, useDuration } from "../kitchen/use-duration";
import { classes } from "../ui/classes";
import { BagWords } from "./bag-words";
import type { DispatchRights } from "./dispatch-actions";
import { DueBadge } from "./due-badge";
import { HandoverGestures } from "./handover-gestures";

export type HandoverCardProps = {
  order: Handover;
  outlet: { slug: string; timezone: string };
  now: Date;
  couriers: readonly Courier[];
  rights: DispatchRights;
  pending: boolean;
  onHandOver: () => void;
  onAssign: (courierId: string) => void;
  onTakeBack: () => void;
  onComeBack: () => void;
};

const modes = {
  delivery: { icon: Moped, look: "bg-ember-wash text-ember" },
  takeaway: { icon: ShoppingBag, look: "bg-basil-wash text-basil" },
  on_site: { icon: Utensils, look: "bg-basil-wash text-basil" },
};

/** An order on its way out: takeaway and delivery differ by sign, word and colour. */
export function HandoverCard(props: HandoverCardProps) {
  const { order, outlet, now, rights } = props;
  const t = useTranslations("delivery");
  const duration = useDuration();
  const way = wayOf(order);
  const { icon: Mode, look } = modes[way];
  const late = minutesBetween(order.promisedAt, now);
  const assignable =
    rights.assign &&
    order.mode === "delivery" &&
    !order.courier &&
    ["placed", "preparing", "ready"].includes(order.status);
  const since = duration(minutesBetween(order.since, now));
  return (
    <article
      aria-label={t("number", { number: order.number })}
      // Dragged to a courier, or given by his number while something of it has the focus.
      data-assignable={assignable ? order.orderId : undefined}
      draggable={assignable}
      onDragStart={(event) => event.dataTransfer.setData("text/plain", order.orderId)}
      className={classes(
        "overflow-hidden rounded-2xl border-2 border-line bg-card",
        assignable && "cursor-grab active:cursor-grabbing",
      )}
    >
      <header className={classes("flex items-center gap-3 px-4 py-2", look)}>
        <span className="font-display font-extrabold text-4xl leading-none tabular-nums">{order.number}</span>
        <span className="flex items-center gap-1.5 font-bold">
          <Mode aria-hidden className="size-6" />
          {t(`mode.${way}`)}
        </span>
        <span className="ml-auto text-right leading-tight">
          <b className="block font-display text-2xl tabular-nums">
            {clockTime(new Date(order.promisedAt), outlet.timezone)}
          </b>
        </span>
      </header>
      <div className="grid gap-2 px-4 py-3">
        <p className="flex flex-wrap items-center justify-between gap-2 font-semibold text-ink-soft text-sm">
          <span>
            {(order.status === "placed" || order.status === "preparing") && t(`stage.${order.status}`)}
            {order.status === "ready" && t("since.ready", { duration: since })}
            {order.status === "out_for_delivery" && t("since.onTheWay", { duration: since })}
            {order.status === "failed" && t("since.back", { duration: since })}
          </span>
          {late >= 1 && order.status !== "failed" && (
            <span className="inline-flex items-center gap-1.5 font-bold text-tomato">
              <Siren aria-hidden className="size-4" />
              {t("late", { duration: duration(late) })}
            </span>
          )}
          {late < 1 && order.status !== "failed" && <Clock aria-hidden className="size-4" />}
        </p>
        {order.failureCode && (
          <p className="font-bold text-lg text-tomato">{t(`failure.${order.failureCode}`)}</p>
        )}
        {order.failureCode && order.dueCents <= 0 && <p className="leading-snug">{t("paidBack")}</p>}
        {order.customer && (order.customer.name || order.customer.phone) && (
          <p className="flex flex-wrap items-center justify-between gap-2">
            <b className="min-w-0 text-lg leading-tight [overflow-wrap:anywhere]">{order.customer.name}</b>
            {order.customer.phone && (
              <a
                href={`tel:${order.customer.phone}`}
                aria-label={t("call", { name: order.customer.name })}
                className="grid size-11 place-items-center rounded-full border-2 border-line hover:border-crust"
              >
                <Phone aria-hidden className="size-5" />
              </a>
            )}
          </p>
        )}
        {order.mode === "delivery" && (
          <p className="leading-snug">
            {order.addressLine && `${order.addressLine}, `}
            {order.postcode} {order.city}
          </p>
        )}
        <BagWords lines={order.lines} />
        <DueBadge dueCents={order.dueCents} alcohol={order.alcohol} />
        {order.courier && (
          <p className="flex items-center gap-2 font-semibold">
            <Moped aria-hidden className="size-5 text-basil" />
            {t(order.courier.state === "assigned" ? "courier.assigned" : "courier.under_way", {
              name: order.courier.name,
            })}
          </p>
        )}
        {(rights.handOver || rights.assign || rights.openOrders) && <HandoverGestures {...props} />}
      </div>
    </article>
  );
}
