import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { hint } from "@/lib/outbox/writes/hint";
import type { Outlet } from "@/lib/outlets/outlet";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { resumeSelling, type Stoppable, stopSelling } from "@/lib/stock/writes/stop-selling";
import { type Until, untilAt } from "../until";
import type { Place } from "./change-shelves";

type Sale = Place & Stoppable;

/**
 * "86": an ingredient with all it is in, or a product, is off sale from now on. Shop, counter and placing are refused it at
 * once; for an ingredient a job does what each line placed already wished for this case.
 * @throws Refusal not_found, slot_past
 */
export async function stopSale(
  { until, ...sale }: Sale & { until: Until },
  who: Actor,
  at: Date = now(),
): Promise<{ stopId: string; until: string | null }> {
  const outlet = await outletOf(sale);
  const ends = untilAt(until, outlet, at);
  const actorId = who.userId;
  if (!actorId) throw new Refusal("not_signed_in");
  return db.transaction(async (tx) => {
    await lockOutlet(tx, outlet.slug);
    const { what, code } = sale;
    const stopId = await stopSelling(tx, { outletId: outlet.id, what, code, until: ends }, actorId, at);
    const after = { what, code, until: ends?.toISOString() ?? null };
    const about = { subject: "stop", subjectId: stopId, outletId: outlet.id };
    await record(tx, { action: "stopSale", ...about, after }, who, at);
    await hint(tx, `availability:${outlet.id}`, `orders:${outlet.id}`);
    if (what === "ingredient")
      await tx.execute(
        sql`select enqueue_job('follow_wishes', json_build_object('id', ${stopId}::text), null, ${`wishes:${stopId}`})`,
      );
    return { stopId, until: after.until };
  });
}

/** On sale again; said twice, it is so once. @throws Refusal not_found */
export async function resumeSale(sale: Sale, who: Actor, at: Date = now()): Promise<{ resumed: boolean }> {
  const outlet = await outletOf(sale);
  return db.transaction(async (tx) => {
    await lockOutlet(tx, outlet.slug);
    const { what, code } = sale;
    const resumed = await resumeSelling(tx, { outletId: outlet.id, what, code }, at);
    if (!resumed) return { resumed };
    const about = { subject: "stop", subjectId: code, outletId: outlet.id };
    await record(tx, { action: "resumeSale", ...about, after: { what, code } }, who, at);
    await hint(tx, `availability:${outlet.id}`, `orders:${outlet.id}`);
    return { resumed };
  });
}

async function outletOf({ outlet: slug, outletIds }: Place): Promise<Outlet> {
  const outlet = await getOutlet(slug);
  if (!outlet || !outletIds.includes(outlet.id)) throw new Refusal("not_found", {}, "outlet");
  return outlet;
}
