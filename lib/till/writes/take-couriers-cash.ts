import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { formatCents } from "@/lib/money";
import { Refusal } from "@/lib/refusal";
import { lockDrawer } from "./lock-drawer";

export type HandIn = {
  /** Made by the form: a round's cash is handed in once, however often it is sent. */
  handInId: string;
  sessionId: string;
  outletIds: readonly string[];
  courierId: string;
  /** What he counts out. */
  handedCents: number;
  /** What the screen said he owes: a door more by now makes it wrong. */
  owesCents: number;
  note: string;
};

type Carried = { id: string; cents: number };

/**
 * A courier hands in what he took at the doors of a round: every payment once, into the drawer. More or less than that is booked as a
 * difference, with a note.
 * @throws Refusal not_found, drawer_closed, cash_moved, nothing_owed, difference_unexplained
 */
export async function takeCouriersCash(tx: Transaction, handIn: HandIn, who: Actor, at: Date): Promise<void> {
  const { handInId, sessionId, outletIds, courierId, handedCents, owesCents, note } = handIn;
  // Payments before the drawer, as who gives one of them back does.
  const [place] = await tx.execute<{ outletId: string }>(sql`
    select outlet_id as "outletId" from till_sessions where id = ${sessionId} and outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
  if (!place) throw new Refusal("not_found");
  const { outletId } = place;
  await tx.execute(sql`
    select 1 from payments p join orders o on o.id = p.order_id where p.carried_by = ${courierId} and o.outlet_id = ${outletId}
    order by p.id for update of p`);
  await lockDrawer(tx, handIn);
  const known = await tx.execute(sql`select 1 from till_movements where hand_in_id = ${handInId} limit 1`);
  if (known.length > 0) return;
  const carried = await tx.execute<Carried>(sql`
    select p.id, p.amount_cents as cents from payments p join orders o on o.id = p.order_id
    where p.carried_by = ${courierId} and p.method = 'cash' and p.status = 'captured' and o.outlet_id = ${outletId}
      and not exists (select from till_movements m where m.payment_id = p.id)
    order by p.id`);
  const owed = carried.reduce((sum, { cents }) => sum + cents, 0);
  if (owed === 0) throw new Refusal("nothing_owed");
  if (owed !== owesCents) throw new Refusal("cash_moved", { amount: formatCents(owed, "fr") });
  const difference = handedCents - owed;
  if (difference !== 0 && note.trim().length < 3)
    throw new Refusal("difference_unexplained", { amount: formatCents(difference, "fr") }, "note");
  const shared = {
    session_id: sessionId,
    hand_in_id: handInId,
    courier_id: courierId,
    actor_id: who.userId,
    at,
    note,
  };
  const rows = [
    ...carried.map(({ id, cents }) => ({ ...shared, kind: "courier", amount_cents: cents, payment_id: id })),
    ...(difference === 0 ? [] : [{ ...shared, kind: "courier_difference", amount_cents: difference }]),
  ].map((row) => ({ id: newId(), ...row }));
  await tx.execute(sql`
    insert into till_movements (id, session_id, kind, amount_cents, payment_id, hand_in_id, courier_id, actor_id, at, note)
    select id, session_id, kind, amount_cents, payment_id, hand_in_id, courier_id, actor_id, at, note
    from jsonb_populate_recordset(null::till_movements, ${JSON.stringify(rows)}::jsonb)`);
  const after = { courierId, owedCents: owed, handedCents, note };
  await record(
    tx,
    { action: "takeCouriersCash", subject: "till", subjectId: sessionId, outletId, after },
    who,
    at,
  );
}
