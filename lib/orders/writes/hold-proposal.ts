import type { Transaction } from "@/db/client";
import { type Hold, slotKey } from "@/lib/capacity/places";
import { holdCapacity } from "@/lib/capacity/writes/hold-capacity";
import type { Outlet } from "@/lib/outlets/outlet";
import { holdUse } from "@/lib/promotions/writes/hold-use";
import { reserveStock } from "@/lib/stock/writes/reserve-stock";
import type { StandingOrder } from "../queries/read-standing";
import { beyond, type Terms } from "../terms";

/**
 * Holds for a proposal what it needs beyond what its order holds already: the order goes on as it was meanwhile, and
 * nobody else gets what the change is waiting to be paid for. On another day it needs all of it.
 * @returns ids of the ingredients that were short; when there are any, the caller must throw so that nothing stands.
 */
export async function holdProposal(
  tx: Transaction,
  outlet: Outlet,
  standing: StandingOrder,
  {
    revisionId,
    terms,
    holds,
    expiresAt,
  }: { revisionId: string; terms: Terms; holds: readonly Hold[]; expiresAt: Date },
  at: Date,
): Promise<string[]> {
  const order = { orderId: standing.id, revisionId };
  const { neededOn } = terms;
  const held = new Map(
    standing.reserved.filter((one) => one.neededOn === neededOn).map((one) => [one.id, one.quantity]),
  );
  const needs = beyond(new Map(terms.needs), held);
  const taken = new Map(standing.holds.map((hold) => [slotKey(hold.resource, hold.startsAt), hold.quantity]));
  const places = holds.flatMap((hold) => {
    const quantity = hold.quantity - (taken.get(slotKey(hold.resource, hold.startsAt)) ?? 0);
    return quantity > 0 ? [{ ...hold, quantity }] : [];
  });
  const [short] = await Promise.all([
    reserveStock(tx, {
      ...order,
      outletId: outlet.id,
      neededOn,
      openDay: outlet.businessDay,
      needs,
      expiresAt,
    }),
    holdCapacity(tx, outlet, order, places),
  ]);
  if (short.length === 0) await holdUse(tx, { ...order, promotionId: terms.promotionId ?? null }, at);
  return short;
}
