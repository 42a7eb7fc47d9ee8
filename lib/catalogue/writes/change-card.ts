import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { CardChange } from "../card-change";
import { applyChanges } from "./apply-changes";

/**
 * Changes the card from now on, all of it or nothing: what is ordered from here on is ordered by it, what was ordered keeps its
 * names, prices and recipe.
 * @throws Refusal not_found, card_*
 */
export async function changeCard(
  changes: readonly CardChange[],
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    for (const applied of (await applyChanges(tx, changes, null, at)).flat())
      await record(tx, { action: "changeCard", ...applied }, who, at);
    await tellOfCard(tx);
  });
}

/** Every card, every page that shows one and what can be had of it are read again. */
export async function tellOfCard(tx: Transaction): Promise<void> {
  const outlets = await tx.execute<{ id: string }>(sql`select id from outlets`);
  await hint(tx, "catalogue", ...outlets.map(({ id }) => `availability:${id}` as const));
}
