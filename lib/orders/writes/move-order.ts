import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Mode, OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { hint } from "@/lib/outbox/writes/hint";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { printMoved } from "@/lib/printing/writes/print-ticket";
import { earnStamps } from "@/lib/promotions/writes/earn-stamps";
import { Refusal } from "@/lib/refusal";
import { isEnded, type MoveName, type MoveRule, moves } from "../status";
import { toldOn } from "../told-moves";
import { voidProposal } from "./void-proposal";

export type Moved = {
  id: string;
  outletId: string;
  number: number;
  publicToken: string;
  from: OrderStatus;
  to: OrderStatus;
};

type Row = {
  id: string;
  outlet_id: string;
  number: number;
  mode: Mode;
  public_token: string;
  from_status: OrderStatus;
};

/** Money that was authorised, or lost, is not there: nothing is cooked that should have been paid and was not. */
const isPaidFor = sql`(o.payment_plan <> 'online' or o.total_cents <= coalesce((select sum(p.amount_cents) from payments p
    where p.order_id = o.id and p.status = 'captured'), 0)
  - coalesce((select sum(r.amount_cents) from refunds r join payments p on p.id = r.payment_id
    where p.order_id = o.id and r.status <> 'failed' and r.kind = 'return'), 0))`;

const isHeeded = sql`not exists (select 1 from order_allergies h where h.order_id = o.id and h.heeded_at is null)`;

/**
 * The only statement that sets an order's status after placing. Locks the order, lets the move through when the order
 * stands where the move starts, appends the event and the journal line, and tells the screens and the customer.
 * @param outletIds where the actor may do this; null for the system and for the holder of the order's link.
 * @throws Refusal not_found, already_started, already_ended, allergy_unread, not_captured or status_moved, with nothing changed.
 */
export async function moveOrder(
  tx: Transaction,
  {
    orderId,
    outletIds,
    move,
    reason,
  }: { orderId: string; outletIds: readonly string[] | null; move: MoveName; reason?: string },
  who: Actor,
  at: Date,
): Promise<Moved> {
  const rule: MoveRule = moves[move];
  const when = sql`${at.toISOString()}::timestamptz`;
  const here = outletIds ? sql`and outlet_id = any(${sql.param([...outletIds])}::uuid[])` : sql``;
  // Locked in a statement of its own, so that the next one reads what a rival has committed meanwhile.
  const locked = tx.execute(sql`select 1 from orders where id = ${orderId} ${here} for update`);
  const acted = tx.execute<Row>(sql`
    with standing as (
      select id, status from orders where id = ${orderId} ${here}
    ), moved as (
      update orders o set status = ${rule.to},
        placed_at = case when ${rule.to} = 'placed' then ${when} else o.placed_at end,
        ended_at = case when ${isEnded(rule.to)} then ${when} else null end,
        end_reason = case when ${isEnded(rule.to)} then ${reason ?? null} else null end
      from standing s
      where o.id = s.id and s.status = any(${sql.param([...rule.from])}::text[]) and o.mode = coalesce(${rule.mode ?? null}, o.mode)
        and (not ${rule.paid ?? false} or ${isPaidFor})
        and (not ${rule.heeded ?? false} or ${isHeeded})
      returning o.id, o.outlet_id, o.number, o.mode, o.public_token, s.status as from_status
    ), event as (
      insert into order_events (id, order_id, seq, from_status, to_status, actor_kind, actor_id, terminal, reason, at)
      select ${newId()}::uuid, id, (select max(seq) + 1 from order_events where order_id = ${orderId}), from_status, ${rule.to},
        ${who.kind}, ${who.userId}::uuid, ${who.terminal}, ${reason ?? null}, ${when} from moved
    )
    select * from moved`);
  const [, [row]] = await Promise.all([locked, acted]);
  if (!row) throw await refusalOf(tx, orderId, outletIds, rule);
  // Wherever it goes from here: a change that was not settled by now comes to nothing.
  if (row.from_status === "placed")
    await voidProposal(tx, row.id, rule.to === "preparing" ? "started" : "cancelled", at);
  await Promise.all([
    record(
      tx,
      {
        ...{ action: move, subject: "order", subjectId: row.id, outletId: row.outlet_id },
        ...{ before: { status: row.from_status }, after: { status: rule.to, reason } },
      },
      who,
      at,
    ),
    hint(tx, `orders:${row.outlet_id}`, `order:${row.public_token}`),
    tellMoved(tx, row, move),
    printMoved(tx, { id: row.id, outletId: row.outlet_id, from: row.from_status, to: rule.to }, who, at),
    handedOver(rule.to) ? earnStamps(tx, row.id, at) : null,
  ]);
  return {
    id: row.id,
    outletId: row.outlet_id,
    number: row.number,
    publicToken: row.public_token,
    from: row.from_status,
    to: rule.to,
  };
}

const handedOver = (status: OrderStatus): boolean => status === "delivered" || status === "collected";

async function tellMoved(tx: Transaction, { id, mode }: Row, move: MoveName): Promise<void> {
  const told = toldOn(move, mode);
  if (told) await tellCustomer(tx, told.kind, [{ orderId: id, fact: `order:${id}:${told.fact}` }]);
}

async function refusalOf(
  tx: Transaction,
  orderId: string,
  outletIds: readonly string[] | null,
  rule: MoveRule,
): Promise<Refusal> {
  type Standing = { status: OrderStatus; outlet_id: string; started: string | null; heeded: boolean };
  const [order] = await tx.execute<Standing>(sql`
    select o.status, o.outlet_id, ${isHeeded} as heeded, to_char(max(e.at) filter (where e.to_status = 'preparing') at time zone p.timezone, 'HH24:MI') as started
    from orders o join outlets p on p.id = o.outlet_id left join order_events e on e.order_id = o.id
    where o.id = ${orderId} group by o.id, p.timezone`);
  if (!order || (outletIds && !outletIds.includes(order.outlet_id))) return new Refusal("not_found");
  if (isEnded(order.status)) return new Refusal("already_ended", { status: order.status });
  if (rule.to === "cancelled" && order.started) return new Refusal("already_started", { at: order.started });
  if (rule.heeded && rule.from.includes(order.status) && !order.heeded) return new Refusal("allergy_unread");
  if (rule.paid && rule.from.includes(order.status)) return new Refusal("not_captured");
  return new Refusal("status_moved", { status: order.status });
}
