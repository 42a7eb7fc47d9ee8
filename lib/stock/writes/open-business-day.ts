import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/**
 * A new day opens: what was held for it moves into `reserved`. If less is there than is held, the latest reservations
 * lose their hold, and the orders concerned come back so that their outlet is told.
 * @returns orders that lost a hold.
 */
export async function openBusinessDays(at: Date = now()): Promise<{ orderId: string; outletId: string }[]> {
  const due = await db.execute<{ id: string; slug: string; day: string }>(sql`
    select id, slug, ((${at.toISOString()}::timestamptz) at time zone timezone)::date::text as day from outlets
    where business_day < ((${at.toISOString()}::timestamptz) at time zone timezone)::date order by id`);
  const lost: { orderId: string; outletId: string }[] = [];
  // One transaction an outlet: no write spans two of them.
  for (const { id, slug, day } of due) lost.push(...(await openBusinessDay(id, slug, day, at)));
  return lost;
}

async function openBusinessDay(outletId: string, slug: string, day: string, at: Date) {
  return db.transaction(async (tx) => {
    // The same lock as placing: no order is being written for this outlet meanwhile.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${slug}, 0))`);
    await tx.execute(
      sql`select 1 from stock_levels where outlet_id = ${outletId} order by ingredient_id for update`,
    );
    const lost = await tx.execute<{ order_id: string }>(sql`
      with due as (
        select r.id, r.order_id, sum(r.quantity) over (partition by r.ingredient_id order by r.created_at, r.id)
          > s.on_hand as short
        from stock_reservations r
        join stock_levels s on s.outlet_id = r.outlet_id and s.ingredient_id = r.ingredient_id
        where r.outlet_id = ${outletId} and r.state = 'held' and r.needed_on <= ${day}::date
      )
      update stock_reservations r set state = 'released', ended_at = ${at.toISOString()}::timestamptz
      from due where due.id = r.id and due.short returning r.order_id`);
    await tx.execute(sql`
      update stock_levels s set reserved = coalesce((
        select sum(r.quantity) from stock_reservations r where r.outlet_id = s.outlet_id
          and r.ingredient_id = s.ingredient_id and r.state = 'held' and r.needed_on <= ${day}::date), 0)
      where s.outlet_id = ${outletId}`);
    await tx.execute(
      sql`update outlets set business_day = ${day}::date where id = ${outletId} and business_day < ${day}::date`,
    );
    return lost.map((row) => ({ orderId: row.order_id, outletId }));
  });
}
