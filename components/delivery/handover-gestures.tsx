"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button, buttonLook } from "../ui/button";
import { CourierMenu } from "./courier-menu";
import type { HandoverCardProps } from "./handover-card";

/** What may be done with this order here, the likely one first. */
export function HandoverGestures({
  order,
  outlet,
  couriers,
  rights,
  pending,
  onHandOver,
  onAssign,
  onTakeBack,
  onComeBack,
}: HandoverCardProps) {
  const t = useTranslations("delivery");
  const overTheCounter = order.status === "failed" || (order.status === "ready" && order.mode === "takeaway");
  const { number, courier } = order;
  return (
    <div className="mt-1 flex flex-wrap gap-2">
      {rights.handOver && overTheCounter && (
        <Button disabled={pending} onClick={onHandOver} className="flex-1 whitespace-nowrap">
          {t("handOver")}
        </Button>
      )}
      {rights.assign && order.mode === "delivery" && !courier && !overTheCounter && (
        <CourierMenu
          label={t("assignFor", { number })}
          couriers={couriers}
          disabled={pending}
          onChoose={onAssign}
        />
      )}
      {rights.assign && courier?.state === "assigned" && (
        <Button
          tone="quiet"
          disabled={pending}
          onClick={onTakeBack}
          aria-label={t("takeBackFor", { number, name: courier.name })}
        >
          {t("takeBack")}
        </Button>
      )}
      {rights.assign && order.status === "out_for_delivery" && (
        <>
          <Button tone="quiet" disabled={pending} onClick={onHandOver}>
            {t("delivered")}
          </Button>
          <Button
            tone="quiet"
            disabled={pending}
            onClick={onComeBack}
            aria-label={t("returnedFor", { number })}
          >
            {t("returned")}
          </Button>
        </>
      )}
      {rights.openOrders && (
        <Link
          href={`/staff/commandes/${outlet.slug}/${order.orderId}`}
          className={buttonLook({ tone: "ghost" })}
        >
          {t("open")}
        </Link>
      )}
    </div>
  );
}
