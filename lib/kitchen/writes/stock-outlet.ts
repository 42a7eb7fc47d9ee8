import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { begunShelves, keepShelves } from "@/lib/stock/writes/keep-shelves";
import { changeWithin, type Place } from "./change-shelves";

type Stocking = Place & {
  /** The outlet whose shelves it keeps too. */
  model: string;
  /** Base units by ingredient code of what lies there to begin with. */
  quantities: Readonly<Record<string, number>>;
  requestId: string;
};

/**
 * The first goods of an outlet that is being prepared, booked as received, and the thresholds of another outlet. Each ingredient
 * begins once: what came before is for deliveries and counts to change.
 * @throws Refusal not_found, outlet_open, shelf_filled
 */
export const stockOutlet = (
  { model, quantities, requestId, ...place }: Stocking,
  who: Actor,
  at: Date = now(),
): Promise<{ again: boolean }> =>
  db.transaction(async (tx) => {
    const { outlet, outletIds } = place;
    const mine = sql`id = any(${sql.param([...outletIds])}::uuid[])`;
    await lockOutlet(tx, outlet);
    const rows = await tx.execute<{ id: string; slug: string; status: string }>(
      sql`select id, slug, status from outlets where slug in (${outlet}, ${model}) and ${mine}`,
    );
    const held = rows.find(({ slug }) => slug === outlet);
    const like = rows.find(({ slug }) => slug === model && slug !== outlet);
    if (!held || !like) throw new Refusal("not_found", {}, held ? "model" : "outlet");
    if (held.status !== "opening") throw new Refusal("outlet_open");
    const key = `opening:${requestId}`;
    const changes = new Map(Object.entries(quantities).filter(([, quantity]) => quantity > 0));
    const [booked] = await tx.execute(
      sql`select from stock_movements where outlet_id = ${held.id} and dedupe_key like ${`${key}:%`} limit 1`,
    );
    const [name] = booked ? [] : await begunShelves(tx, held.id, [...changes.keys()]);
    if (name) throw new Refusal("shelf_filled", { name });
    const change = { action: "stockOutlet", kind: "receipt" as const, reason: "opening", key, changes };
    const { again } = await changeWithin(tx, place, change, who, at);
    await keepShelves(tx, held.id, like.id);
    return { again };
  });
