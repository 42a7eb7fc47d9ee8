import "server-only";
import { sql } from "drizzle-orm";
import { system } from "@/lib/actor";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { hint } from "@/lib/outbox/writes/hint";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { openBusinessDay } from "@/lib/stock/writes/open-business-day";
import { flagOrders } from "./flag-orders";

/** The day turns at every outlet where it is over; orders that find nothing left for them are flagged. */
export async function openBusinessDays(at: Date = now()): Promise<number> {
  const due = await db.execute<{ id: string; slug: string; day: string }>(sql`
    select id, slug, ((${at.toISOString()}::timestamptz) at time zone timezone)::date::text as day from outlets
    where business_day < ((${at.toISOString()}::timestamptz) at time zone timezone)::date order by id`);
  let flagged = 0;
  // One transaction an outlet: no write spans two of them.
  for (const { id, slug, day } of due) {
    flagged += await db.transaction(async (tx) => {
      await lockOutlet(tx, slug);
      await tx.execute(sql`
        select 1 from orders where id in (select r.order_id from stock_reservations r
          where r.outlet_id = ${id} and r.state = 'held') order by id for update`);
      const lost = await openBusinessDay(tx, id, day, at);
      await hint(tx, `orders:${id}`, `availability:${id}`);
      return flagOrders(tx, id, lost, system, at);
    });
  }
  return flagged;
}
