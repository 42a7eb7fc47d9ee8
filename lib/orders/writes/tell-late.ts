import { sql } from "drizzle-orm";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { latenessOf, type Waiting } from "../lateness";

type Row = Omit<Waiting, "promisedAt" | "startedAt" | "leftAt"> & {
  id: string;
  promisedAt: string;
  startedAt: string | null;
  leftAt: string | null;
};

/** Whoever still waits two hours after his time has been told otherwise, or is a line somebody forgot to close. */
const tooLateMinutes = 120;

/**
 * Called every minute: customers whose promise will not be held are told so before they ask, once an order. Rows somebody
 * is just moving are left to the next minute.
 * @returns how many messages.
 */
export async function tellLate(at: Date = now()): Promise<number> {
  return db.transaction(async (tx) => {
    const rows = await tx.execute<Row>(sql`
      select o.id, o.status, o.mode, o.promised_at as "promisedAt", p.prep_minutes as "prepMinutes",
        coalesce(z.ride_minutes, 0) as "rideMinutes",
        (select max(e.at) from order_events e where e.order_id = o.id and e.to_status = 'preparing') as "startedAt",
        (select max(e.at) from order_events e where e.order_id = o.id and e.to_status = 'out_for_delivery') as "leftAt"
      from orders o join outlets p on p.id = o.outlet_id left join delivery_zones z on z.id = o.zone_id
      where o.status in ('placed', 'preparing', 'ready', 'out_for_delivery')
        and o.promised_at between ${addMinutes(at, -tooLateMinutes).toISOString()}::timestamptz
          and ${addMinutes(at, tooLateMinutes).toISOString()}::timestamptz
        and (o.contact_email is not null or o.told_by <> 'mail')
        and not exists (select 1 from messages m where m.order_id = o.id and m.kind = 'order_late')
      order by o.id for update of o skip locked`);
    const late = rows.flatMap((row) => {
      const expectedAt = latenessOf(waitingOf(row), at);
      if (!expectedAt) return [];
      const payload = { expectedAt: expectedAt.toISOString() };
      return [{ orderId: row.id, fact: `order:${row.id}:late`, payload }];
    });
    return late.length > 0 ? tellCustomer(tx, "order_late", late) : 0;
  });
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
const waitingOf = ({ promisedAt, startedAt, leftAt, ...row }: Row): Waiting => ({
  ...row,
  promisedAt: new Date(promisedAt),
  startedAt: instant(startedAt),
  leftAt: instant(leftAt),
});
