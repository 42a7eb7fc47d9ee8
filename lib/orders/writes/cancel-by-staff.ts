import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { Permission } from "@/lib/staff/permissions";
import { type Approval, checkPin } from "@/lib/staff/writes/check-pin";
import { isBegun, wordNeeded } from "../cancelling";
import { isEnded } from "../status";
import { type Cancellation, cancelWithin } from "./cancel-order";
import type { Moved } from "./move-order";

type Cancelling = Omit<Cancellation, "money"> & {
  orderId: string;
  /** Where who stands at the screen may cancel. */
  outletIds: readonly string[];
  /** Where he may do what more, by himself. */
  may: (permission: Permission) => readonly string[];
  /** Of somebody who may, where he may not. */
  approval?: Approval;
  keepCents?: number;
};

/**
 * Cancels an order as staff. Once it is begun or paid it takes the word of somebody who may: his own, or with his PIN on another
 * one's screen; then both are in the journal. What is kept of the money is for whoever decides to say.
 * @throws Refusal not_found | pin_needed | pin_wrong | pin_locked | reason_missing | already_ended; with nothing changed.
 */
export async function cancelByStaff(
  { orderId, outletIds, may, approval, keepCents = 0, ...cancellation }: Cancelling,
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<Moved> {
  const order = await read(db, orderId, outletIds);
  const lacks = ({ outletId, word }: Standing) => word && !may(word).includes(outletId);
  const asks = lacks(order) && (!isBegun(order.status) || cancellation.reason);
  if (asks && order.word) {
    if (!approval) throw new Refusal("pin_needed", {}, "pin");
    await checkPin(approval, { permission: order.word, outletId: order.outletId }, who, at);
  }
  return db.transaction(async (tx) => {
    const held = await read(tx, orderId, outletIds, "for update of o");
    // Begun or paid while the PIN was typed: that word was given for less.
    if (lacks(held) && held.word !== order.word && (!isBegun(held.status) || cancellation.reason))
      throw new Refusal("pin_needed", {}, "pin");
    const decides = asks ? [...may("refunds.decide"), order.outletId] : may("refunds.decide");
    const moved = await cancelWithin(
      tx,
      { orderId, outletIds },
      { ...cancellation, money: { keepCents, decides } },
      who,
      at,
    );
    if (asks && approval) {
      const about = { subject: "order", subjectId: orderId, outletId: order.outletId };
      const after = {
        decidedBy: approval.userId,
        reason: cancellation.reason ?? null,
        paidCents: held.paidCents,
      };
      await record(tx, { action: "approveCancel", ...about, after }, who, at);
    }
    return moved;
  });
}

type Standing = { outletId: string; status: OrderStatus; paidCents: number; word: Permission | null };

async function read(
  from: typeof db | Transaction,
  orderId: string,
  outletIds: readonly string[],
  lock: "" | "for update of o" = "",
): Promise<Standing> {
  const [order] = await from.execute<Omit<Standing, "word">>(sql`
    select o.outlet_id as "outletId", o.status, (select coalesce(sum(p.amount_cents - p.refunded_cents), 0)::int from payments p
      where p.order_id = o.id and p.status = 'captured') as "paidCents"
    from orders o where o.id = ${orderId} and o.outlet_id = any(${sql.param([...outletIds])}::uuid[]) ${sql.raw(lock)}`);
  if (!order) throw new Refusal("not_found");
  const { status } = order;
  if (isEnded(status) && !isBegun(status)) throw new Refusal("already_ended", { status });
  return { ...order, word: wordNeeded(order.status, order.paidCents) };
}
