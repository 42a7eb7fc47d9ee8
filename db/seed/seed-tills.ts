import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import { instantOf } from "@/lib/instant-of";
import type { Outlet } from "@/lib/outlets/outlet";
import { addDays, addMinutes, businessDayOf } from "@/lib/time";
import type { Transaction } from "../client";
import * as tables from "../schema";
import { insertAll } from "./insert";
import { cashOf, closedDrawers } from "./tills/closed-drawers";
import { floatCents } from "./tills/pieces";

/** At eleven in the morning, before the first customer. */
const opensAt = "11:00";

/**
 * The drawer of every open outlet, opened by who sells there before the service, the day's or the evening before's; and those of the
 * days before with their cash, closed in the evening by a count.
 */
export async function seedTills(tx: Transaction, outlets: readonly Outlet[], now: Date, days: number) {
  for (const outlet of outlets.filter(({ status }) => status === "open")) {
    const [who] = await tx.execute<{ seller: string; manager: string }>(sql`
      select min(user_id::text) filter (where role = 'order_taker') as seller, min(user_id::text) filter (where role = 'manager') as manager
      from memberships where outlet_id = ${outlet.id}`);
    if (!who?.seller) continue;
    const today = businessDayOf(now, outlet.timezone);
    const morning = instantOf(today, opensAt, outlet.timezone);
    const openedAt = morning <= now ? morning : addMinutes(morning, -24 * 60);
    const cash = days > 0 ? await cashOf(tx, outlet, businessDayOf(openedAt, outlet.timezone)) : [];
    const past = closedDrawers(cash, {
      ...{ outlet, ...who },
      openedAt: (day) => instantOf(day, opensAt, outlet.timezone),
      closesAt: (day) => addMinutes(instantOf(addDays(day, 1), "00:00", outlet.timezone), -45),
    });
    for (const { session, movements, count } of past) {
      const { countId, countedCents, expectedCents, explanation, closedBy, closedAt, ...opened } = session;
      await insertAll(tx, tables.tillSessions, [opened]);
      await insertAll(tx, tables.tillMovements, movements);
      await insertAll(tx, tables.tillCounts, [count]);
      await tx.execute(sql`
        update till_sessions set count_id = ${countId}, counted_cents = ${countedCents}, expected_cents = ${expectedCents},
          explanation = ${explanation}, closed_by = ${closedBy}, closed_at = ${closedAt.toISOString()}::timestamptz
        where id = ${session.id}`);
    }
    const number = past.length + 1;
    await insertAll(tx, tables.tillSessions, [
      { id: newId(), outletId: outlet.id, number, drawer: 1, floatCents, openedBy: who.seller, openedAt },
    ]);
  }
}
