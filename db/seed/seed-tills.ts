import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import type { Outlet } from "@/lib/outlets/outlet";
import { addMinutes } from "@/lib/time";
import type { Transaction } from "../client";
import * as tables from "../schema";
import { insertAll } from "./insert";

const floatCents = 15_000;
/** At eleven in the morning, before the first customer. */
const opensAt = "11:00";

/** The drawer of every open outlet, opened by who sells there before the service, the day's or the evening before's. */
export async function seedTills(tx: Transaction, outlets: readonly Outlet[], now: Date): Promise<void> {
  const open = outlets.filter(({ status }) => status === "open");
  const rows = await Promise.all(
    open.map(async ({ id: outletId, timezone }) => {
      const [found] = await tx.execute<{ seller: string; at: string }>(sql`
        select user_id as seller, ((${now.toISOString()}::timestamptz at time zone ${timezone})::date + ${opensAt}::time) at time zone ${timezone} as at
        from memberships where outlet_id = ${outletId} and role = 'order_taker' order by user_id limit 1`);
      if (!found) return [];
      const at = new Date(found.at);
      const openedAt = at <= now ? at : addMinutes(at, -24 * 60);
      return [{ id: newId(), outletId, number: 1, drawer: 1, floatCents, openedBy: found.seller, openedAt }];
    }),
  );
  await insertAll(tx, tables.tillSessions, rows.flat());
}
