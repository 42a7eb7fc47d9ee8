import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { printPaper } from "./print-paper";

type Again = { orderId: string; outletIds: readonly string[]; kind: "ticket" | "label"; requestId: string };

/**
 * Prints an order's ticket or labels because somebody asks: papers after the first say how often they were printed before.
 * Asked twice under one `requestId` it is printed once.
 * @throws Refusal not_found, printer_none
 */
export async function printAgain(
  { orderId, outletIds, kind, requestId }: Again,
  who: Actor,
  at: Date = now(),
): Promise<{ copy: number }> {
  return db.transaction(async (tx) => {
    const [order] = await tx.execute<{ outletId: string }>(sql`
      select outlet_id as "outletId" from orders
      where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!order) throw new Refusal("not_found");
    const [had] = await tx.execute<{ known: number | null; copies: number }>(sql`
      select (select max((payload ->> 'copy')::int) from print_jobs
          where order_id = ${orderId} and dedupe_key like ${`asked:${requestId}:%`}) as known,
        (select count(distinct substr(dedupe_key, 1, length(dedupe_key) - 37)) from print_jobs
          where order_id = ${orderId} and kind = ${kind} and state <> 'dropped')::int as copies`);
    if (typeof had?.known === "number") return { copy: had.known };
    const copy = had?.copies ?? 0;
    const { outletId } = order;
    const wanted = { outletId, kind, orderId, fact: `asked:${requestId}`, payload: { copy } };
    if ((await printPaper(tx, wanted, who, at)) === 0) throw new Refusal("printer_none");
    return { copy };
  });
}
