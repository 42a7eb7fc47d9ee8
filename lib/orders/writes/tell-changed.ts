import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { printTicket } from "@/lib/printing/writes/print-ticket";
import type { StandingOrder } from "../queries/read-standing";

type Change = { seq: number; totalCents: number };
/** What goes back for it, and how much of that by hand. */
type Back = { backCents: number; byHandCents?: number };
/** What the kitchen ran out of, of which dish, and what was done about it, in the words of its customer. */
export type ToldShortage = { outcome: string; ingredient: string; dish: string; instead: string };

/** A change is in force: kitchen, counter, tracker and shop hear of it at once, the customer is written to. */
export async function tellChanged(
  tx: Transaction,
  order: StandingOrder,
  { seq, totalCents, backCents, byHandCents = 0, shortage }: Change & Back & { shortage?: ToldShortage },
  who: Actor,
  at: Date,
): Promise<void> {
  const fact = `order:${order.id}:revision:${seq}`;
  const payload = {
    ...(backCents > 0 ? { amountCents: backCents, byHandCents, reason: "changed" } : {}),
    ...(shortage ? { shortage } : {}),
  };
  await Promise.all([
    record(tx, entryOf("changeOrder", order, { revision: seq, totalCents, backCents }), who, at),
    hint(tx, `orders:${order.outletId}`, `order:${order.token}`, `availability:${order.outletId}`),
    tellCustomer(tx, "order_changed", [{ orderId: order.id, fact, payload }]),
    printTicket(tx, order.id, `ticket:${order.id}:${seq}`, who, at),
  ]);
}

/** A change waits to be paid: only who looks at the order sees it. */
export async function tellProposed(
  tx: Transaction,
  order: StandingOrder,
  { seq, totalCents }: Change,
  who: Actor,
  at: Date,
): Promise<void> {
  await Promise.all([
    record(tx, entryOf("proposeChange", order, { revision: seq, totalCents }), who, at),
    hint(tx, `orders:${order.outletId}`, `order:${order.token}`, `availability:${order.outletId}`),
  ]);
}

const entryOf = (action: string, order: StandingOrder, after: Record<string, unknown>) => ({
  ...{ action, subject: "order", subjectId: order.id, outletId: order.outletId },
  before: { revision: order.revision, totalCents: order.totalCents },
  after,
});
