import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { customer } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { loseBalls } from "@/lib/inventory/writes/lose-balls";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { wasteIngredient } from "@/lib/kitchen/writes/waste-ingredient";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { db, pool } from "@/lib/server/db";
import { friday, levelOf, openHouse, place, setStock } from "../support/house";
import { roomForAll } from "../support/orders-at";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { lotsOf, makeDough } from "../support/preparing";

/** Grams of a middle ball, and of flour in so much dough. */
const ball = 250;
const flourIn = (pieces: number) => Math.ceil((605 * pieces * ball) / 1000);

/** Dough and flour as the books should have them, who holds a ball, and the lots made. */
type Model = { dough: number; flour: number; orders: Order[]; lots: { id: string; left: number }[] };
type Order = { id: string; token: string; held: boolean };
type Step = fc.AsyncCommand<Model, PartDieu>;

let house: PartDieu;
beforeAll(async () => {
  await openHouse();
  await roomForAll();
  house = await peopleOfPartDieu();
});

const one = () =>
  place({
    lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
    seenTotalCents: 1090,
  });
const held = ({ orders }: Model) => orders.filter((order) => order.held).length * ball;
const atHome = () => ({ outlet: "part-dieu", outletIds: house.here, requestId: newId() });

function loseHolds(model: Model): void {
  for (const order of model.orders.toReversed())
    if (held(model) > model.dough && order.held) order.held = false;
}

const step = (
  name: string,
  check: (model: Model) => boolean,
  run: (model: Model) => Promise<void>,
): Step => ({
  check,
  run: async (model) => {
    await run(model);
    expect(await levelOf("part-dieu", "pate")).toEqual({ onHand: model.dough, reserved: held(model) });
    expect((await levelOf("part-dieu", "farine")).onHand).toBe(model.flour);
  },
  toString: () => name,
});
const always = () => true;

/** Made twice under one key it is made once; flour the books did not have they find. */
const make = (pieces: number) =>
  step(`make ${pieces}`, always, async (model) => {
    const requestId = newId();
    await makeDough(house, { M: pieces }, requestId);
    expect(await makeDough(house, { M: pieces }, requestId)).toMatchObject({ again: true });
    const [lot] = await lotsOf(requestId);
    model.lots.push({ id: lot?.id ?? "", left: pieces });
    model.dough += pieces * ball;
    model.flour = Math.max(0, model.flour - flourIn(pieces));
  });
const lose = (pick: number, pieces: number) =>
  step(
    `lose ${pieces} of ${pick}`,
    ({ lots }) => lots.length > 0,
    async (model) => {
      const lot = model.lots[pick % model.lots.length];
      if (!lot) return;
      const losing = loseBalls({ ...atHome(), lot: lot.id, pieces, reason: "expired" }, house.cook, friday);
      const code = await losing.then(
        () => "ok",
        (error: { code?: string }) => error.code,
      );
      expect(code).toBe(pieces <= lot.left ? "ok" : "quantity_out_of_range");
      if (pieces > lot.left) return;
      lot.left -= pieces;
      model.dough = Math.max(0, model.dough - pieces * ball);
      loseHolds(model);
    },
  );
const wasteFlour = (quantity: number) =>
  step(`waste ${quantity} of flour`, always, async (model) => {
    await wasteIngredient(
      { ...atHome(), ingredient: "farine", quantity, reason: "other" },
      house.cook,
      friday,
    );
    model.flour = Math.max(0, model.flour - quantity);
  });
const reserve = step("reserve", always, async (model) => {
  const free = model.dough - held(model) >= ball;
  const placed = await one().catch((error: { code?: string }) => {
    expect(error.code).toBe("sold_out");
    return null;
  });
  expect(placed !== null).toBe(free);
  if (placed) model.orders.push({ id: placed.orderId, token: placed.token, held: true });
});
const end = (how: "consume" | "release", pick: number) =>
  step(
    `${how} ${pick}`,
    ({ orders }) => orders.length > 0,
    async (model) => {
      const [order] = model.orders.splice(pick % model.orders.length, 1);
      if (!order) return;
      if (how === "release") {
        await cancelOrder({ token: order.token }, {}, customer, friday);
        return;
      }
      // One that lost its ball takes another where there is one.
      const uses = order.held || model.dough - held(model) >= ball;
      await startPreparing({ orderId: order.id, outletIds: house.here }, house.cook, friday);
      if (uses) model.dough -= ball;
    },
  );

const steps = [
  fc.integer({ min: 1, max: 6 }).map(make),
  fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 4 })).map(([pick, pieces]) => lose(pick, pieces)),
  fc.integer({ min: 1, max: 900 }).map(wasteFlour),
  fc.constant(reserve),
  fc.constant(reserve),
  fc.nat(9).map((pick) => end("consume", pick)),
  fc.nat(9).map((pick) => end("release", pick)),
];

test("whatever is made, lost, ordered and cooked, dough and flour are those of a simple model", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 20 }), async (commands) => {
      await setStock("part-dieu", "pate", 2 * ball);
      await setStock("part-dieu", "farine", 1500);
      const model = () => ({ dough: 2 * ball, flour: 1500, orders: [], lots: [] });
      await fc.asyncModelRun(() => ({ model: model(), real: house }), commands);
      const open = await db.execute<{ token: string }>(sql`
        select public_token as token from orders where status = 'placed' and outlet_id = ${house.here[0]}`);
      for (const { token } of open) await cancelOrder({ token }, {}, customer, friday);
      const findings = await verifyBooks(pool, friday);
      expect(findings.filter(({ broken }) => broken > 0)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
