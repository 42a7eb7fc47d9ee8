import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { releaseCapacity } from "@/lib/capacity/writes/release-capacity";
import { bookAccounts } from "@/lib/companies/writes/book-accounts";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { hint } from "@/lib/outbox/writes/hint";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { giveUseBack } from "@/lib/promotions/writes/give-use-back";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { rebookCooked } from "@/lib/stock/writes/rebook-cooked";
import { releaseReservations } from "@/lib/stock/writes/release-reservations";
import { bookCash } from "@/lib/till/writes/book-cash";
import { bookVouchers } from "@/lib/vouchers/writes/book-vouchers";
import { whichOrder } from "../queries/which-order";
import type { Which } from "../which";
import { handOverCooked } from "./hand-over-cooked";
import { type Moved, moveOrder } from "./move-order";
import { refundPaid } from "./refund-paid";

export type Cancellation = {
  /** Mandatory once preparation began. */
  reason?: string;
  /** What becomes of pizzas already begun; staff say it. `not_made`: none of them was, so nothing is wasted. */
  cooked?: "written_off" | "moved" | "not_made";
  /** The order that takes them over, at the same outlet and not begun. */
  toOrderId?: string;
  /**
   * What is kept as a fee of what was paid for an order already begun, in cents, and the outlets at which who cancels may
   * decide that: elsewhere all of it is kept until somebody does. Nothing when left out.
   */
  money?: { keepCents: number; decides: readonly string[] };
  /** Only if nobody took it in charge: the kitchen may do so at this very moment. */
  unlessAccepted?: true;
};

/**
 * Cancels an order: what it held is free again, its customer is told. Before preparation anyone who may see it; after,
 * only staff, with a reason and with what becomes of the pizzas. The race with the kitchen is decided by the status move.
 */
export function cancelOrder(
  which: Which,
  cancellation: Cancellation,
  who: Actor,
  at: Date = now(),
): Promise<Moved> {
  return db.transaction((tx) => cancelWithin(tx, which, cancellation, who, at));
}

/** The same as a part of something larger, whose transaction it is. */
export async function cancelWithin(
  tx: Transaction,
  which: Which,
  { reason, cooked, toOrderId, money, unlessAccepted }: Cancellation,
  who: Actor,
  at: Date,
): Promise<Moved> {
  const order = await findOrder(tx, which);
  if (unlessAccepted && order.accepted_at) throw new Refusal("status_moved", { status: order.status });
  const outletIds = "token" in which ? null : which.outletIds;
  const waits = (["placed", "awaiting_payment"] as OrderStatus[]).includes(order.status);
  const begun = (who.kind === "staff" || cooked === "not_made") && !waits;
  if (begun && (!reason || !cooked)) throw new Refusal("reason_missing", {}, reason ? "cooked" : "reason");
  const moved = await moveOrder(
    tx,
    { orderId: order.id, outletIds, move: begun ? "cancelStarted" : "cancel", reason },
    who,
    at,
  );
  if (begun) {
    const kept =
      cooked === "moved" && toOrderId
        ? await handOverCooked(tx, moved, toOrderId)
        : new Map<string, number>();
    const left = cooked === "not_made" ? "all" : kept;
    await rebookCooked(tx, { orderId: order.id, kept: left, reason: reason ?? "" }, who, at);
  }
  await releaseReservations(tx, order.id, at);
  const decides = !money || money.decides.includes(moved.outletId);
  const keepCents = begun ? (decides ? (money?.keepCents ?? 0) : "all") : 0;
  await refundPaid(tx, { orderId: order.id, keepCents }, who, at);
  await Promise.all([
    releaseCapacity(tx, order.id),
    giveUseBack(tx, order.id, at),
    hint(tx, `availability:${moved.outletId}`),
    tellCustomer(tx, "order_cancelled", [cancelledFact(order.id, reason)], who.kind === "customer"),
  ]);
  await bookVouchers(tx, { orderId: order.id }, who, at);
  await bookAccounts(tx, { orderId: order.id }, who, at);
  await bookCash(tx, { orderId: order.id }, who, at);
  await sealMoney(tx, order.id, who, at);
  return moved;
}

type Found = {
  id: string;
  status: OrderStatus;
  accepted_at: string | null;
};

/** Locks the order first, so that what is decided from its status stays true. */
async function findOrder(tx: Transaction, which: Which): Promise<Found> {
  const [order] = await tx.execute<Found>(
    sql`select o.id, o.status, o.accepted_at from orders o where ${whichOrder(which)} for update`,
  );
  if (!order) throw new Refusal("not_found");
  return order;
}

const cancelledFact = (orderId: string, reason: string | undefined) => ({
  ...{ orderId, fact: `order:${orderId}:cancelled`, payload: { reason: reason ?? null } },
});
