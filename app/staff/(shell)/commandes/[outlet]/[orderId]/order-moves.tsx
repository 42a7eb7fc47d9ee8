"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CollectSheet } from "@/components/staff/orders/collect-sheet";
import { Button, buttonLook } from "@/components/ui/button";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import { isPayable } from "@/lib/orders/payable-now";
import type { Taker } from "@/lib/orders/queries/list-takers";
import type { MoveName } from "@/lib/orders/status";
import type { PinHolder } from "@/lib/staff/queries/get-pin";
import { mostGestureCents } from "@/lib/vouchers/gesture";
import {
  cancelOrderAction,
  cancelStartedOrderAction,
  collectOrderAction,
  getBillAction,
  giveGestureAction,
  payOrderAction,
  reduceOrderAction,
  refundOrderAction,
} from "../../actions";
import { CancelConfirm } from "./cancel-confirm";
import { CancelPaid } from "./cancel-paid";
import { CancelSheet } from "./cancel-sheet";
import { GestureSheet } from "./gesture-sheet";
import { ReduceSheet } from "./reduce-sheet";
import { RefundSheet } from "./refund-sheet";

/** The moves one may make now, and no others. */
export function OrderMoves({
  order,
  moves,
  takers,
  may,
  deciders,
  agreeing,
}: {
  order: OrderSheet;
  moves: MoveName[];
  takers: Taker[];
  /** Where the order is changed, for who may; whether he decides on money. */
  may: { changeAt: string | null; decide: boolean; take: boolean };
  /** Whose PIN may take something off it; null where nothing can be taken off now. */
  deciders: PinHolder[] | null;
  /** Whose PIN it takes to cancel; null: his own word is enough. */
  agreeing: PinHolder[] | null;
}) {
  const t = useTranslations("staff.orders");
  const pay = useTranslations("till.pay");
  const [open, setOpen] = useState<"cancel" | "collect" | "pay" | "refund" | "gesture" | "reduce" | null>(
    null,
  );
  const collects = moves.includes("collect") || moves.includes("collectFailed");
  const cancels = moves.includes("cancel");
  const cancelsStarted = moves.includes("cancelStarted");
  const refunds = may.decide && order.refundableCents > 0;
  const mostCents = mostGestureCents({ totalCents: order.totalCents, givenCents: order.gestureCents });
  const gives = may.decide && order.placedAt !== null && mostCents > 0;
  const pays = may.take && order.dueCents > 0 && isPayable(order.status);
  const moved = collects || pays || cancels || cancelsStarted || refunds || gives;
  if (!moved && !may.changeAt && !deciders) return null;
  const close = (shown: boolean) => setOpen((was) => (shown ? was : null));
  return (
    <div className="flex flex-wrap gap-2 md:justify-end">
      {may.changeAt && (
        <Link href={may.changeAt} className={buttonLook({ tone: "quiet" })}>
          {t("changeButton")}
        </Link>
      )}
      {deciders && (
        <Button tone="quiet" onClick={() => setOpen("reduce")}>
          {t("reduce.button")}
        </Button>
      )}
      {refunds && (
        <Button tone="quiet" onClick={() => setOpen("refund")}>
          {t("refundForm.button")}
        </Button>
      )}
      {gives && (
        <Button tone="quiet" onClick={() => setOpen("gesture")}>
          {t("gesture.button")}
        </Button>
      )}
      {(cancels || cancelsStarted) && (
        <Button tone="danger" onClick={() => setOpen("cancel")}>
          {t("cancel.button")}
        </Button>
      )}
      {pays && (
        <Button tone="quiet" onClick={() => setOpen("pay")}>
          {pay("payButton")}
        </Button>
      )}
      {collects && <Button onClick={() => setOpen("collect")}>{t("collect.button")}</Button>}
      {cancels && agreeing && (
        <CancelPaid
          open={open === "cancel"}
          onOpenChange={close}
          order={order}
          deciders={agreeing}
          cancel={cancelOrderAction}
        />
      )}
      {cancels && !agreeing && (
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
          decides={may.decide}
          deciders={agreeing}
          takers={takers}
          cancel={cancelStartedOrderAction}
        />
      )}
      {deciders && (
        <ReduceSheet
          open={open === "reduce"}
          onOpenChange={close}
          {...{ order, deciders }}
          reduce={reduceOrderAction}
        />
      )}
      {refunds && (
        <RefundSheet open={open === "refund"} onOpenChange={close} order={order} refund={refundOrderAction} />
      )}
      {may.decide && (
        <GestureSheet
          open={open === "gesture"}
          onOpenChange={close}
          {...{ order, mostCents }}
          give={giveGestureAction}
        />
      )}
      {collects && (
        <CollectSheet
          open={open === "collect"}
          onOpenChange={close}
          order={order}
          collect={collectOrderAction}
          bill={getBillAction}
        />
      )}
      {pays && (
        <CollectSheet
          open={open === "pay"}
          onOpenChange={close}
          order={order}
          collect={payOrderAction}
          bill={getBillAction}
          payOnly
        />
      )}
    </div>
  );
}
