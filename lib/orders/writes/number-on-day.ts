import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { BusinessDay } from "@/lib/time";

/** On another day it is another number: numbers are said aloud, and counted, a day at a time. */
export async function numberOnDay(tx: Transaction, orderId: string, day: BusinessDay): Promise<void> {
  await tx.execute(sql`
    with counter as (
      insert into order_counters as c (outlet_id, business_day, last)
      select outlet_id, ${day}::date, 1 from orders where id = ${orderId} and business_day <> ${day}::date
      on conflict (outlet_id, business_day) do update set last = c.last + 1 returning last
    )
    update orders set business_day = ${day}::date, number = counter.last from counter where id = ${orderId}`);
}
