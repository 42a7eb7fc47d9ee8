import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { customer } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { correctStock } from "@/lib/kitchen/writes/correct-stock";
import { receiveGoods } from "@/lib/kitchen/writes/receive-goods";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { resumeSale, stopSale } from "@/lib/kitchen/writes/stop-sale";
import { wasteIngredient } from "@/lib/kitchen/writes/waste-ingredient";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { db, pool } from "@/lib/server/db";
import { closeIt, countBasil, herbs } from "../support/counting";
import { friday, levelOf, openHouse, place, setStock } from "../support/house";
import { roomForAll } from "../support/orders-at";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { receiveAtVaise, sendBasil, takeBackBasil } from "../support/sending";

/** Basil as the books should have it: what lies there, who holds some of it, whether it is on sale. */
type Model = { onHand: number; stopped: boolean; orders: Order[]; sent: { id: string; quantity: number }[] };
type Order = { id: string; token: string; state: "held" | "lost" | "over" };
type Step = fc.AsyncCommand<Model, PartDieu>;

let house: PartDieu;
/** What one order takes. */
let each = 0;
beforeAll(async () => {
  await openHouse();
  await roomForAll();
  house = await peopleOfPartDieu();
  const before = await levelOf("part-dieu", "basilic");
  const { token } = await one();
  each = (await levelOf("part-dieu", "basilic")).reserved - before.reserved;
  await cancelOrder({ token }, {}, customer, friday);
});

const one = () =>
  place({
    lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
    seenTotalCents: 1090,
  });
const basil = () => ({
  outlet: "part-dieu",
  outletIds: house.here,
  ingredient: "basilic",
  requestId: newId(),
});
const held = (model: Model) => model.orders.filter(({ state }) => state === "held").length * each;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code,
  );

/** The latest lose their hold until what is held is there. */
function loseHolds(model: Model): void {
  for (const order of model.orders.toReversed())
    if (held(model) > model.onHand && order.state === "held") order.state = "lost";
}

async function agree(model: Model): Promise<void> {
  expect(await levelOf("part-dieu", "basilic")).toEqual({ onHand: model.onHand, reserved: held(model) });
}

const step = (
  name: string,
  check: (model: Model) => boolean,
  run: (model: Model) => Promise<void>,
): Step => ({
  check,
  run: async (model) => {
    await run(model);
    await agree(model);
  },
  toString: () => name,
});
const always = () => true;
const waiting = (model: Model) => model.orders.filter(({ state }) => state !== "over");

const reserve = step("reserve", always, async (model) => {
  const free = !model.stopped && model.onHand - held(model) >= each;
  const placed = await one().catch((error: { code?: string }) => {
    expect(error.code).toBe("sold_out");
    return null;
  });
  expect(placed !== null).toBe(free);
  if (placed) model.orders.push({ id: placed.orderId, token: placed.token, state: "held" });
});
const ofOrder = (name: string, pick: number, run: (model: Model, order: Order) => Promise<void>) =>
  step(
    `${name} ${pick}`,
    (model) => waiting(model).length > 0,
    async (model) => {
      const orders = waiting(model);
      const order = orders[pick % orders.length];
      if (!order) return;
      await run(model, order);
      order.state = "over";
    },
  );
const consume = (pick: number) =>
  ofOrder("consume", pick, async (model, order) => {
    const uses = order.state === "held" || model.onHand - held(model) >= each;
    await startPreparing({ orderId: order.id, outletIds: house.here }, house.cook, friday);
    if (uses) model.onHand -= each;
  });
const release = (pick: number) =>
  ofOrder("release", pick, async (_, order) => {
    await cancelOrder({ token: order.token }, {}, customer, friday);
  });
const receive = (quantity: number) =>
  step(`receive ${quantity}`, always, async (model) => {
    await receiveGoods({ ...basil(), quantity, reason: "test" }, house.cook, friday);
    model.onHand += quantity;
    model.stopped = false;
  });
const waste = (quantity: number) =>
  step(`waste ${quantity}`, always, async (model) => {
    await wasteIngredient({ ...basil(), quantity, reason: "other" }, house.cook, friday);
    model.onHand = Math.max(0, model.onHand - quantity);
    loseHolds(model);
  });
const correct = (quantity: number) =>
  step(`correct ${quantity}`, always, async (model) => {
    const possible = model.onHand + quantity >= 0;
    const done = codeOf(correctStock({ ...basil(), quantity, reason: "test" }, house.manager, friday));
    expect(await done).toBe(possible ? "ok" : "stock_short");
    if (!possible) return;
    model.onHand += quantity;
    if (quantity > 0) model.stopped = false;
    loseHolds(model);
  });
const count = (off: number) =>
  step(`count ${off}`, always, async (model) => {
    const there = Math.max(0, model.onHand + off);
    const sheet = await herbs(house);
    await countBasil(house, sheet, there);
    await closeIt(house, sheet);
    if (there > model.onHand) model.stopped = false;
    model.onHand = there;
    loseHolds(model);
  });
/** What no order holds may go to another outlet; until it is received there it may come back. */
const send = (quantity: number) =>
  step(`send ${quantity}`, always, async (model) => {
    const possible = quantity <= model.onHand - held(model);
    const id = newId();
    const done = codeOf(sendBasil(house, quantity, { requestId: id }));
    expect(await done).toBe(possible ? "ok" : "stock_held");
    if (!possible) return;
    model.onHand -= quantity;
    model.sent.push({ id, quantity });
  });
const endSent = (how: "arrive" | "come back", pick: number) =>
  step(
    `${how} ${pick}`,
    (model) => model.sent.length > 0,
    async (model) => {
      const [one] = model.sent.splice(pick % model.sent.length, 1);
      if (!one) return;
      if (how === "arrive") await receiveAtVaise(one.id);
      else await takeBackBasil(house, one.id);
      expect(await codeOf(takeBackBasil(house, one.id))).toBe("transfer_over");
      if (how === "arrive") return;
      model.onHand += one.quantity;
      model.stopped = false;
    },
  );
const sale = { what: "ingredient" as const, code: "basilic" };
const stop = step("86", always, async (model) => {
  await stopSale({ ...basil(), ...sale, until: "back" }, house.cook, friday);
  model.stopped = true;
});
const resume = step("back on sale", always, async (model) => {
  await resumeSale({ ...basil(), ...sale }, house.cook, friday);
  model.stopped = false;
});

const some = fc.integer({ min: 1, max: 30 });
const steps = [
  fc.constant(reserve),
  fc.constant(reserve),
  fc.nat(9).map(consume),
  fc.nat(9).map(release),
  some.map(receive),
  some.map(waste),
  fc
    .integer({ min: -30, max: 30 })
    .filter((quantity) => quantity !== 0)
    .map(correct),
  fc.integer({ min: -20, max: 20 }).map(count),
  some.map(send),
  fc.nat(9).map((pick) => endSent("arrive", pick)),
  fc.nat(9).map((pick) => endSent("come back", pick)),
  fc.constant(stop),
  fc.constant(resume),
];

test("whatever is done in whatever order, the books are those of a simple model", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 24 }), async (commands) => {
      await setStock("part-dieu", "basilic", 40);
      await fc.asyncModelRun(
        () => ({ model: { onHand: 40, stopped: false, orders: [], sent: [] }, real: house }),
        commands,
      );
      await leaveNothing();
      const findings = await verifyBooks(pool, friday);
      expect(findings.filter(({ broken }) => broken > 0)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

/** The next sequence starts with no order waiting and everything on sale. */
async function leaveNothing(): Promise<void> {
  const open = await db.execute<{ token: string }>(sql`
    select public_token as token from orders where status = 'placed' and outlet_id = ${house.here[0]}`);
  for (const { token } of open) await cancelOrder({ token }, {}, customer, friday);
  await resumeSale({ ...basil(), ...sale }, house.cook, friday);
}
