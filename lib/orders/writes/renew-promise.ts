import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type Promised, promiseFor } from "@/lib/capacity/promise";
import { inputsOf } from "@/lib/capacity/promise-inputs";
import { getLoad } from "@/lib/capacity/queries/get-load";
import { holdCapacity } from "@/lib/capacity/writes/hold-capacity";
import { keepPromises } from "@/lib/capacity/writes/keep-promises";
import { releaseCapacity } from "@/lib/capacity/writes/release-capacity";
import { Refusal } from "@/lib/refusal";
import { delayed, type Given, promiseStands } from "../promise-kept";
import { readTimes, type Times } from "./read-times";

/**
 * While an order waited to be paid its promise may have become one nobody can keep. Then its time is taken anew, as soon
 * as possible; where oven and couriers have no place left, the order keeps the places it holds and is promised later.
 */
export async function renewPromise(tx: Transaction, orderId: string, at: Date): Promise<void> {
  const times = await readTimes(tx, orderId);
  const given: Given = { readyBy: times.readyBy, promisedAt: times.promisedAt };
  if (promiseStands(given, times.outlet.prepMinutes, at)) return;
  await releaseCapacity(tx, orderId);
  const load = await getLoad(times.outlet.id, at, tx);
  const next = soonest(times, load, at);
  await holdCapacity(tx, times.outlet, times, next?.holds ?? times.holds, next === null);
  await keep(tx, times, at, next ?? { ticketAt: at, ...delayed(given, times.outlet.prepMinutes, at) });
}

function soonest(
  { outlet, wish }: Times,
  load: Awaited<ReturnType<typeof getLoad>>,
  at: Date,
): Promised | null {
  try {
    return promiseFor(outlet, { ...wish, slot: null }, load, at);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Writes what the customer is promised from now on. */
export async function keep(
  tx: Transaction,
  { orderId, outlet, wish }: Times,
  at: Date,
  { ticketAt, readyBy, promisedAt }: Pick<Promised, "ticketAt" | "readyBy" | "promisedAt">,
): Promise<void> {
  await tx.execute(sql`
    update orders set ticket_at = ${ticketAt.toISOString()}::timestamptz, ready_by = ${readyBy.toISOString()}::timestamptz,
      promised_at = ${promisedAt.toISOString()}::timestamptz
    where id = ${orderId}`);
  const kept = { orderId, outletId: outlet.id, kind: "renewed" as const, readyBy, promisedAt };
  await keepPromises(tx, [{ ...kept, inputs: inputsOf(outlet, wish) }], at);
}
