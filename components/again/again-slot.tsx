"use client";
import { lazy, Suspense } from "react";
import { pastOrders } from "./past-orders";
import type { AskAgain } from "./use-again";

const AgainCard = lazy(async () => ({ default: (await import("./again-card")).AgainCard }));

type AgainSlotProps = {
  ask: AskAgain;
  /** Only what was ordered there. */
  outlet?: string;
  className?: string;
};

/** The place of the card that brings the last order back; its code is fetched only where one is remembered. */
export function AgainSlot({ ask, outlet, className }: AgainSlotProps) {
  const order = pastOrders.use().find((one) => !outlet || one.outlet === outlet);
  if (!order) return null;
  return (
    <div className={className}>
      <Suspense fallback={<div className="h-[6.5rem] rounded-card bg-card sm:h-[5.5rem]" />}>
        <AgainCard order={order} ask={ask} />
      </Suspense>
    </div>
  );
}
