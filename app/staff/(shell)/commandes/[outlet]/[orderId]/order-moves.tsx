"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CollectSheet } from "@/components/staff/orders/collect-sheet";
import { Button } from "@/components/ui/button";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import type { Taker } from "@/lib/orders/queries/list-takers";
import type { MoveName } from "@/lib/orders/status";
import { cancelOrderAction, cancelStartedOrderAction, collectOrderAction } from "../../actions";
import { CancelConfirm } from "./cancel-confirm";
import { CancelSheet } from "./cancel-sheet";

/** The moves one may make now, and no others. */
export function OrderMoves({
  order,
  moves,
  takers,
}: {
  order: OrderSheet;
  moves: MoveName[];
  takers: Taker[];
}) {
  const t = useTranslations("staff.orders");
  const [open, setOpen] = useState<"cancel" | "collect" | null>(null);
  const collects = moves.includes("collect") || moves.includes("collectFailed");
  const cancels = moves.includes("cancel");
  const cancelsStarted = moves.includes("cancelStarted");
  if (!collects && !cancels && !cancelsStarted) return null;
  const close = (shown: boolean) => setOpen((was) => (shown ? was : null));
  return (
    <div className="flex flex-wrap gap-2 md:justify-end">
      {(cancels || cancelsStarted) && (
        <Button tone="danger" onClick={() => setOpen("cancel")}>
          {t("cancel.button")}
        </Button>
      )}
      {collects && <Button onClick={() => setOpen("collect")}>{t("collect.button")}</Button>}
      {cancels && (
        <CancelConfirm
          open={open === "cancel"}
          onOpenChange={close}
          order={order}
          cancel={cancelOrderAction}
        />
      )}
      {cancelsStarted && (
        <CancelSheet
          open={open === "cancel"}
          onOpenChange={close}
          order={order}
          takers={takers}
          cancel={cancelStartedOrderAction}
        />
      )}
      {collects && (
        <CollectSheet
          open={open === "collect"}
          onOpenChange={close}
          order={order}
          collect={collectOrderAction}
        />
      )}
    </div>
  );
}
