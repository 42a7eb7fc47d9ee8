import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import { countTill } from "@/lib/orders/writes/run-drawer";
import { db } from "@/lib/server/db";
import type { Pieces } from "@/lib/till/cash";
import { colleague } from "./dispatch-house";
import { friday, outletId } from "./house";

/** The drawer open at an outlet, opened where there is none; as its seller finds it. */
export async function drawerAt(slug: string, drawer = 1): Promise<string> {
  const outlet = await outletId(slug);
  const [open] = await db.execute<{ id: string }>(
    sql`select id from till_sessions where outlet_id = ${outlet} and drawer = ${drawer} and closed_at is null`,
  );
  if (open) return open.id;
  const id = newId();
  await db.execute(sql`
    insert into till_sessions (id, outlet_id, number, drawer, float_cents, opened_by, opened_at)
    select ${id}::uuid, ${outlet}::uuid, (select coalesce(max(number), 0) + 1 from till_sessions where outlet_id = ${outlet}), ${drawer}::int,
      15000, user_id, ${friday.toISOString()}::timestamptz
    from memberships where outlet_id = ${outlet} and role = 'order_taker' limit 1`);
  return id;
}

/** Coins and notes that come to just so much. */
export function piecesOf(cents: number): Pieces {
  return { "100": Math.floor(cents / 100), "1": cents % 100 };
}

/** A count of a drawer that finds just what should be there. */
export async function countedRight(sessionId: string, at = friday): Promise<string> {
  const seller = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  const [session] = await db.execute<{ outletId: string; expected: number }>(sql`
    select outlet_id as "outletId", (float_cents + coalesce((select sum(amount_cents) from till_movements m where m.session_id = s.id), 0))::int as expected
    from till_sessions s where id = ${sessionId}`);
  const countId = newId();
  const count = {
    countId,
    sessionId,
    outletIds: [session?.outletId ?? ""],
    pieces: piecesOf(session?.expected ?? 0),
  };
  await countTill(count, seller, at);
  return countId;
}
