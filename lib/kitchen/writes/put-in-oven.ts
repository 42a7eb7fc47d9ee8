import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { sizeQuarters } from "@/lib/capacity/oven-places";
import { getKitchen } from "@/lib/capacity/queries/get-kitchen";
import { newId } from "@/lib/ids";
import { hint } from "@/lib/outbox/writes/hint";
import { bakeSeconds } from "@/lib/outlets/kitchen";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { bakedOf } from "../pizzas";
import type { TicketPart } from "../ticket";
import { type LineUnit, lockLine } from "./lock-line";
import { lockOven } from "./lock-oven";

/** `pizza`: which of the unit's pizzas, from 1; a menu may have two. */
export type OnePizza = LineUnit & { pizza: number };

/**
 * A pizza goes into the oven and its timer runs; it is made then, whether somebody ticked it or not. The same one twice is
 * put in once.
 * @throws Refusal not_found, status_moved, or oven_full where it finds no place.
 */
export async function putInOven(input: OnePizza, who: Actor, at: Date = now()): Promise<void> {
  const actorId = who.userId;
  if (!actorId) throw new Refusal("not_signed_in");
  await db.transaction(async (tx) => {
    const { outletId, token } = await lockLine(tx, input);
    const [part] = bakedOf({ parts: await partsOf(tx, input.lineId) })[input.pizza - 1] ?? [];
    if (!part) throw new Refusal("not_found");
    const kitchen = await getKitchen(outletId, tx);
    await lockOven(tx, outletId);
    const quarters = sizeQuarters[part.size];
    const when = sql`${at.toISOString()}::timestamptz`;
    const [state] = await tx.execute<{ known: boolean; taken: number }>(sql`
      select exists (select 1 from oven_bakes where line_id = ${input.lineId} and unit = ${input.unit} and pizza = ${input.pizza}) as known,
        (select coalesce(sum(quarters), 0)::int from oven_bakes where outlet_id = ${outletId} and taken_out_at is null) as taken`);
    if (state?.known) return;
    // What is larger than the oven bakes in it alone.
    if ((state?.taken ?? 0) > 0 && (state?.taken ?? 0) + quarters > kitchen.ovenPlaces * 4)
      throw new Refusal("oven_full", { places: kitchen.ovenPlaces });
    await tx.execute(sql`
      insert into oven_bakes (id, outlet_id, line_id, unit, pizza, quarters, put_in_at, put_in_by, due_at)
      values (${newId()}, ${outletId}, ${input.lineId}, ${input.unit}, ${input.pizza}, ${quarters}, ${when}, ${actorId},
        ${when} + make_interval(secs => ${bakeSeconds(kitchen, part)}))`);
    await tx.execute(sql`
      insert into kitchen_ticks (line_id, unit, ticked_by, at) values (${input.lineId}, ${input.unit}, ${actorId}, ${when})
      on conflict do nothing`);
    await hint(tx, `orders:${outletId}`, `order:${token}`);
  });
}

type Baked = Pick<TicketPart, "side" | "kind" | "size" | "folded">;

function partsOf(tx: Transaction, lineId: string): Promise<Baked[]> {
  return tx.execute<Baked>(sql`
    select t.side, p.kind, i.size, p.folded from order_line_parts t
    join items i on i.id = t.item_id join products p on p.id = i.product_id where t.line_id = ${lineId} order by t.seq`);
}
