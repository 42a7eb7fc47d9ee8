import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { type ParkedTicket, parkedHours } from "../parked";

/**
 * Puts a ticket aside for every screen of its outlet to see; the same one again takes its place. Those nobody came back to are
 * forgotten on the way.
 * @throws Refusal ticket_placed when it became an order meanwhile, not_found when it is another outlet's.
 */
export async function parkTicket(
  { outletId, ticket }: { outletId: string; ticket: ParkedTicket },
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    await forgetOld(tx, at);
    const [order] = await tx.execute(sql`select 1 from orders where idem_key = ${ticket.id}`);
    if (order) throw new Refusal("ticket_placed");
    const rows = await tx.execute(sql`
      insert into parked_tickets as p (id, outlet_id, ticket, parked_by, parked_at)
      values (${ticket.id}, ${outletId}, ${JSON.stringify(ticket)}::jsonb, ${who.userId}, ${at.toISOString()}::timestamptz)
      on conflict (id) do update set ticket = excluded.ticket, parked_by = excluded.parked_by, parked_at = excluded.parked_at
      where p.outlet_id = excluded.outlet_id returning id`);
    if (rows.length === 0) throw new Refusal("not_found");
    await hint(tx, `orders:${outletId}`);
  });
}

/** Takes it in hand: of two screens one gets it. @throws Refusal ticket_taken */
export async function takeTicket(
  { id, outletIds }: { id: string; outletIds: readonly string[] },
  at: Date = now(),
): Promise<ParkedTicket> {
  return db.transaction(async (tx) => {
    const [row] = await tx.execute<{ ticket: ParkedTicket; outletId: string }>(sql`
      delete from parked_tickets where id = ${id} and outlet_id = any(${sql.param([...outletIds])}::uuid[])
        and parked_at > ${oldest(at)}::timestamptz
      returning ticket, outlet_id as "outletId"`);
    if (!row) throw new Refusal("ticket_taken");
    await hint(tx, `orders:${row.outletId}`);
    return row.ticket;
  });
}

const oldest = (at: Date) => addMinutes(at, -parkedHours * 60).toISOString();

async function forgetOld(tx: Transaction, at: Date): Promise<void> {
  await tx.execute(sql`delete from parked_tickets where parked_at <= ${oldest(at)}::timestamptz`);
}
