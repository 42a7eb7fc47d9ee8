import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { correctStock } from "@/lib/kitchen/writes/correct-stock";
import { openBusinessDays } from "@/lib/kitchen/writes/open-business-days";
import { receiveGoods } from "@/lib/kitchen/writes/receive-goods";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { wasteIngredient } from "@/lib/kitchen/writes/waste-ingredient";
import { db } from "@/lib/server/db";
import { friday, levelOf, openHouse, outletId, place, setStock } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";

let house: PartDieu;
let elsewhere: string[] = [];
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  elsewhere = [await outletId("vaise")];
});

const wasted = (quantity: number, change: object = {}) =>
  wasteIngredient(
    {
      ...{ outlet: "part-dieu", outletIds: house.here, ingredient: "basilic", quantity },
      ...{ reason: "fallen" as const, requestId: newId(), ...change },
    },
    house.cook,
    friday,
  );
const moved = (write: typeof receiveGoods, quantity: number, change: object = {}) =>
  write(
    {
      ...{ outlet: "part-dieu", outletIds: house.here, ingredient: "basilic", quantity },
      ...{ reason: "test", requestId: newId(), ...change },
    },
    house.manager,
    friday,
  );
const level = () => levelOf("part-dieu", "basilic");

/** What the last movements of basil say, the latest first. */
async function ledger(count: number) {
  const rows = await db.execute<{ kind: string; reason: string; quantity: string; by: string }>(sql`
    select m.kind, m.reason, m.quantity, m.actor_id as by from stock_movements m join ingredients g on g.id = m.ingredient_id
    where m.outlet_id = ${house.here[0]} and g.code = 'basilic' order by m.created_at desc, m.id desc limit ${count}`);
  return rows.map(({ kind, reason, quantity, by }) => [kind, reason, Number(quantity), by]);
}

async function calls(orderId: string): Promise<string[]> {
  const rows = await db.execute<{ code: string }>(sql`
    select g.code from shortages s join ingredients g on g.id = s.ingredient_id
    where s.order_id = ${orderId} and s.outcome = 'call' and s.settled_at is null`);
  return rows.map(({ code }) => code);
}

describe("what is thrown away", () => {
  test("leaves the shelf once, with its reason and its author", async () => {
    await setStock("part-dieu", "basilic", 500);
    const requestId = newId();
    expect(await wasted(20, { requestId })).toEqual({ flagged: 0, again: false });
    expect(await wasted(20, { requestId })).toEqual({ flagged: 0, again: true });
    expect(await level()).toMatchObject({ onHand: 480 });
    expect(await ledger(1)).toEqual([["waste", "fallen", -20, house.cook.userId]]);
  });

  test("two taps at once book it once", async () => {
    await setStock("part-dieu", "basilic", 500);
    const requestId = newId();
    const taps = await Promise.all([wasted(20, { requestId }), wasted(20, { requestId })]);
    expect(taps.map(({ again }) => again).toSorted()).toEqual([false, true]);
    expect(await level()).toMatchObject({ onHand: 480 });
  });

  test("is gone whatever the books said: they find the difference first", async () => {
    await setStock("part-dieu", "basilic", 5);
    await wasted(30);
    expect(await level()).toMatchObject({ onHand: 0 });
    expect(new Set((await ledger(2)).map((line) => line.slice(0, 3).join()))).toEqual(
      new Set(["waste,fallen,-30", "correction,found,25"]),
    );
  });

  test("another outlet's shelf and an unknown ingredient are not found", async () => {
    const before = await level();
    await expect(wasted(5, { outletIds: elsewhere })).rejects.toMatchObject({ code: "not_found" });
    await expect(wasted(5, { ingredient: "truffe" })).rejects.toMatchObject({ code: "not_found" });
    expect(await level()).toEqual(before);
  });

  test("takes the hold from the latest orders and flags them, the earlier keep theirs", async () => {
    await setStock("part-dieu", "basilic", 500);
    const first = await place();
    const held = (await level()).reserved;
    const second = await place();
    expect((await level()).reserved).toBe(2 * held);
    expect(await wasted(500 - held)).toMatchObject({ flagged: 1 });
    expect(await level()).toEqual({ onHand: held, reserved: held });
    expect([await calls(first.orderId), await calls(second.orderId)]).toEqual([[], ["basilic"]]);

    // What is there again when the cook begins is held and used after all.
    await moved(receiveGoods, held);
    await startPreparing({ orderId: second.orderId, outletIds: house.here }, house.cook, friday);
    expect(await level()).toEqual({ onHand: held, reserved: held });
    await startPreparing({ orderId: first.orderId, outletIds: house.here }, house.cook, friday);
    expect(await level()).toEqual({ onHand: 0, reserved: 0 });
  });

  test("against a cook who begins at the same moment the books stay true, whoever is first", async () => {
    for (let round = 0; round < 8; round += 1) {
      await setStock("part-dieu", "basilic", 500);
      const { orderId } = await place();
      const { reserved } = await level();
      const start = () => startPreparing({ orderId, outletIds: house.here }, house.cook, friday);
      const waste = () => wasted(500 - reserved + 1);
      const both = round % 2 ? [start(), waste()] : [waste(), start()];
      expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual([
        "fulfilled",
        "fulfilled",
      ]);
      const after = await level();
      expect(after.reserved).toBe(0);
      // Begun first, it used its basil and the waste found one gram more; wasted first, the order found none.
      expect([0, reserved - 1]).toContain(after.onHand);
    }
  });
});

describe("goods without an order, and corrections", () => {
  test("come on the shelf once, kept from then on where they were not", async () => {
    await setStock("part-dieu", "basilic", 100);
    const requestId = newId();
    await Promise.all([moved(receiveGoods, 50, { requestId }), moved(receiveGoods, 50, { requestId })]);
    expect(await level()).toMatchObject({ onHand: 150 });
    expect(await ledger(1)).toEqual([["receipt", "test", 50, house.manager.userId]]);
  });

  test("the books are put right up or down, never below nothing", async () => {
    await setStock("part-dieu", "basilic", 100);
    await moved(correctStock, -40);
    await moved(correctStock, 15);
    expect(await level()).toMatchObject({ onHand: 75 });
    await expect(moved(correctStock, -76)).rejects.toMatchObject({
      ...{ code: "stock_short", details: { left: 75, unit: "g" } },
    });
    expect(await level()).toMatchObject({ onHand: 75 });
  });
});

test("when the day turns, orders that find too little are flagged", async () => {
  const lines = [{ key: "a", item: "norvegienne-m", quantity: 1, removed: [], added: [] }];
  await setStock("vaise", "saumon", 60);
  const slot = new Date("2026-11-28T19:00:00+01:00").toISOString();
  const tomorrow = await place({ outlet: "vaise", lines, seenTotalCents: 1490, slot });
  expect(await levelOf("vaise", "saumon")).toEqual({ onHand: 60, reserved: 0 });
  await setStock("vaise", "saumon", 10);
  expect(await openBusinessDays(new Date("2026-11-28T00:05:00+01:00"))).toBe(1);
  expect(await calls(tomorrow.orderId)).toEqual(["saumon"]);
  expect(await levelOf("vaise", "saumon")).toEqual({ onHand: 10, reserved: 0 });
});
