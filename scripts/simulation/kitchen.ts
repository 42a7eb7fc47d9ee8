import { sql } from "drizzle-orm";
import type { Size } from "@/db/enums";
import { sizeQuarters } from "@/lib/capacity/oven-places";
import { boardOf } from "@/lib/kitchen/board";
import { bakedOf } from "@/lib/kitchen/pizzas";
import { listTickets } from "@/lib/kitchen/queries/list-tickets";
import type { Ticket } from "@/lib/kitchen/ticket";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { missIngredient } from "@/lib/kitchen/writes/miss-ingredient";
import { putInOven } from "@/lib/kitchen/writes/put-in-oven";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { takeOutOfOven } from "@/lib/kitchen/writes/take-out-of-oven";
import { bakeSeconds as usualBake } from "@/lib/outlets/kitchen";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { unlessOver } from "./counter";
import type { Shop } from "./shop";
import { bakeSeconds, makeSeconds, packSeconds } from "./truth";

type Pizza = { orderId: string; lineId: string; unit: number; pizza: number; size: Size; folded: boolean };
/** A cook with nothing to do begins so long before he must. */
const earlySeconds = 180;
/** Of a hundred orders, those of which something turns out to be missing on the shelf. */
const missingShare = 0.006;

/** Hands, an oven and who packs: they begin what the board says is next, as soon as a hand is free. */
export function openKitchen(shop: Shop, onReady: (orderId: string) => void) {
  const { agenda, kitchen, luck, truth, here, cook, outlet } = shop;
  const toMake: Pizza[] = [];
  const made: Pizza[] = [];
  const left = new Map<string, number>();
  let freeHands = kitchen.hands;
  let quarters = kitchen.ovenPlaces * 4;
  let packedAt = 0;
  let beginning = false;

  async function work(): Promise<void> {
    while (freeHands > 0) {
      const pizza = toMake.shift();
      if (!pizza) {
        if (beginning) return;
        beginning = true;
        const begun = await begin().finally(() => {
          beginning = false;
        });
        if (!begun) return;
        continue;
      }
      freeHands -= 1;
      agenda.in(makeSeconds(kitchen.seconds[pizza.size].make, truth, luck), async () => {
        freeHands += 1;
        made.push(pizza);
        await bake();
        await work();
      });
    }
  }

  /** The next order by the board, if its time has come. */
  async function begin(): Promise<boolean> {
    const at = agenda.now();
    const board = boardOf(await listTickets(outlet.id, "fr", at), at, kitchen);
    const next = board.tickets.find(({ status, acceptedAt }) => status === "placed" && acceptedAt !== null);
    if (!next) return false;
    const due = next.fireAt.getTime() - earlySeconds * 1000;
    if (due > at.getTime()) {
      agenda.at(due, work);
      return false;
    }
    const which = { orderId: next.orderId, outletIds: here };
    if (luck.odds(missingShare)) await runOut(next);
    if (!(await unlessOver(startPreparing(which, cook, at)))) return true;
    const [ticket] = (await listTickets(outlet.id, "fr", at)).filter(
      ({ orderId }) => orderId === next.orderId,
    );
    const pizzas = ticket ? pizzasOf(ticket) : [];
    left.set(next.orderId, pizzas.length);
    toMake.push(...pizzas);
    if (pizzas.length === 0) agenda.in(60, () => pack(next.orderId));
    return true;
  }

  async function runOut({ lines }: Ticket): Promise<void> {
    const [line] = lines;
    const missing = line?.parts[0]?.memo.find(({ change, quantity }) => change === "none" && quantity > 0);
    if (!line || !missing) return;
    shop.tally.ranOut += 1;
    const what = { lineId: line.lineId, ingredient: missing.code, outletIds: here };
    const { outcome } = await missIngredient(what, cook, agenda.now());
    if (outcome !== "call") return;
    // Who is called says: without it, then; and where nothing would be left of the dish, not at all.
    await missIngredient({ ...what, said: "without" }, cook, agenda.now()).catch((error) => {
      if (!(error instanceof Refusal)) throw error;
      return missIngredient({ ...what, said: "cancel" }, cook, agenda.now());
    });
  }

  async function bake(): Promise<void> {
    const [pizza] = made;
    if (!pizza) return;
    const takes = Math.min(sizeQuarters[pizza.size], kitchen.ovenPlaces * 4);
    if (takes > quarters) return;
    made.shift();
    quarters -= takes;
    const { lineId, unit, pizza: which } = pizza;
    await putInOven({ lineId, unit, pizza: which, outletIds: here }, cook, agenda.now());
    agenda.in(bakeSeconds(usualBake(kitchen, pizza), luck), async () => {
      const [inside] = await db.execute<{ id: string }>(sql`
        select id from oven_bakes where line_id = ${lineId} and unit = ${unit} and pizza = ${which}`);
      await takeOutOfOven({ bakeId: inside?.id ?? "", outletIds: here }, cook, agenda.now());
      quarters += takes;
      packedAt =
        Math.max(packedAt, agenda.now().getTime()) +
        1000 * packSeconds(kitchen.seconds[pizza.size].pack, truth, luck);
      const rest = (left.get(pizza.orderId) ?? 1) - 1;
      left.set(pizza.orderId, rest);
      if (rest === 0) agenda.at(packedAt, () => pack(pizza.orderId));
      await bake();
    });
    await bake();
  }

  async function pack(orderId: string): Promise<void> {
    left.delete(orderId);
    await markReady({ orderId, outletIds: here }, cook, agenda.now());
    onReady(orderId);
  }

  return {
    work,
    /** Orders begun and not boxed yet. */
    inHand: () => left.size,
  };
}

const pizzasOf = ({ orderId, lines }: Ticket): Pizza[] =>
  lines.flatMap((line) =>
    Array.from({ length: line.quantity }, (_, unit) =>
      bakedOf(line).flatMap(([part], pizza) =>
        part
          ? {
              orderId,
              lineId: line.lineId,
              unit: unit + 1,
              pizza: pizza + 1,
              size: part.size,
              folded: part.folded,
            }
          : [],
      ),
    ).flat(),
  );
