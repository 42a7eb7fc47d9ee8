import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { askedAfterMinutes, heldAtMostHours, mostHoursHeld } from "../capture-time";

export type Unsettled = {
  paymentIds: string[];
  /** To be taken now: asked for and not answered, wanted much later, or about to be let go by the bank. */
  takeIds: string[];
  /** Authorised for a while: whether they still are. */
  askIds: string[];
  /** Authorised and of no use. */
  releaseIds: string[];
  refundIds: string[];
};

/** Everything of ours whose end only the provider knows: pages not paid or closed yet, what is authorised, money on its way back. */
export async function listUnsettled(at: Date): Promise<Unsettled> {
  const when = sql`${at.toISOString()}::timestamptz`;
  const [row] = await db.execute<Unsettled>(sql`
    with authorised as (
      select p.id, p.released_at is not null as released,
        exists (select from provider_calls c where c.payment_id = p.id and c.kind = 'capture' and c.state = 'pending')
          or o.ready_by > ${when} + interval '${sql.raw(String(mostHoursHeld))} hours'
          or p.authorised_at < ${when} - interval '${sql.raw(String(heldAtMostHours))} hours' as due,
        p.authorised_at < ${when} - interval '${sql.raw(String(askedAfterMinutes))} minutes' as old
      from payments p join orders o on o.id = p.order_id where p.status = 'authorised' order by p.id limit 200
    )
    select
      (select coalesce(json_agg(id order by id), '[]') from (
        select id from payments where status = 'pending' and method = 'online' order by id limit 200) p) as "paymentIds",
      (select coalesce(json_agg(id order by id), '[]') from authorised where not released and due) as "takeIds",
      (select coalesce(json_agg(id order by id), '[]') from authorised where not released and not due and old) as "askIds",
      (select coalesce(json_agg(id order by id), '[]') from authorised where released) as "releaseIds",
      (select coalesce(json_agg(r.id order by r.id), '[]') from (
        select r.id from refunds r join payments p on p.id = r.payment_id
        where r.status = 'pending' and p.method = 'online' order by r.id limit 200) r) as "refundIds"`);
  return row ?? { paymentIds: [], takeIds: [], askIds: [], releaseIds: [], refundIds: [] };
}
