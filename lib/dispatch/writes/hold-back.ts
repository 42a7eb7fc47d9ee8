import "server-only";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { ownMeans, type Riders, setRiders, stopUntil } from "@/lib/capacity/writes/set-means";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { hint } from "@/lib/outbox/writes/hint";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import type { Stopped } from "../held-back";

/** An outlet by its name in addresses, and where he may do this. */
type Place = { outlet: string; outletIds: readonly string[] };

/** The outlet, one change of it at a time. @throws Refusal not_found for another's as for none. */
async function hold(tx: Transaction, { outlet: slug, outletIds }: Place): Promise<string> {
  const [, outlet] = await Promise.all([lockOutlet(tx, slug), getOutlet(slug, tx)]);
  if (!outlet || !outletIds.includes(outlet.id)) throw new Refusal("not_found", {}, "outlet");
  await ownMeans(tx, outlet.id);
  return outlet.id;
}

/** What everything takes longer while an outlet is busy. */
const busyMinutes = 10;

/**
 * In one tap: busy (everything ten minutes longer), no orders, or no deliveries, for some minutes; 0: as usual again. What is
 * promised already stays.
 */
export async function holdBack(
  { what, minutes, ...place }: Place & { what: Stopped; minutes: number },
  who: Actor,
  at: Date = now(),
): Promise<{ until: string | null }> {
  const until = minutes > 0 ? addMinutes(at, minutes) : null;
  await db.transaction(async (tx) => {
    const outletId = await hold(tx, place);
    await stopUntil(tx, { outletId, what, until, minutes: until ? busyMinutes : 0 });
    const about = { subject: "outlet", subjectId: outletId, outletId };
    const after = { what, until: until?.toISOString() ?? null };
    await record(tx, { action: "holdBack", ...about, after }, who, at);
    await hint(tx, `availability:${outletId}`, `orders:${outletId}`);
  });
  return { until: until?.toISOString() ?? null };
}

/** Who rides for an outlet, and within what its reserve tunes itself. @throws Refusal bad_input when the bounds are crossed. */
export async function setDelivery(
  { outlet, outletIds, ...riders }: Place & Riders,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  if (riders.reserveLeast > riders.reserveMost) throw new Refusal("bad_input", {}, "reserveMost");
  await db.transaction(async (tx) => {
    const outletId = await hold(tx, { outlet, outletIds });
    await setRiders(tx, outletId, riders);
    const about = { subject: "outlet", subjectId: outletId, outletId };
    await record(tx, { action: "setDelivery", ...about, after: { ...riders } }, who, at);
    await hint(tx, `orders:${outletId}`);
  });
}
