import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { listUse } from "@/lib/inventory/queries/list-use";
import { variancesOf } from "@/lib/inventory/variance";
import { receiveGoods } from "@/lib/kitchen/writes/receive-goods";
import { wasteIngredient } from "@/lib/kitchen/writes/waste-ingredient";
import { db } from "@/lib/server/db";
import { listPriceDays } from "@/lib/stock/queries/list-price-days";
import { closeIt, countBasil, herbs } from "../support/counting";
import { friday, openHouse, place, setStock } from "../support/house";
import { begin, type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { makeDough } from "../support/preparing";
import { receiveAtVaise, sendBasil } from "../support/sending";

let house: PartDieu;
let here: string;
const day = { from: "2026-11-27", to: "2026-11-27" };
beforeAll(openHouse);
beforeEach(async () => {
  house = await peopleOfPartDieu();
  here = house.here[0] ?? "";
});

/** An ingredient's use by its code; what lay there before is the test's own affair. */
const useOf = async (outletId: string, code: string, period = day) =>
  variancesOf(await listUse(outletId, period)).find((row) => row.code === code);
const basil = () => ({
  ...{ outlet: "part-dieu", outletIds: house.here, ingredient: "basilic", requestId: newId() },
});

test("what left is what orders took, and what was thrown away, missing and put right beyond it", async () => {
  await setStock("part-dieu", "basilic", 500);
  const opening = await useOf(here, "basilic");
  const { orderId } = await place();
  await begin(house, orderId);
  await wasteIngredient({ ...basil(), quantity: 30, reason: "fallen" }, house.cook, friday);
  await receiveGoods({ ...basil(), quantity: 100, reason: "market" }, house.cook, friday);
  await sendBasil(house, 50);
  const [level] = await db.execute<{ on_hand: string }>(sql`
    select s.on_hand from stock_levels s join ingredients g on g.id = s.ingredient_id
    where s.outlet_id = ${here} and g.code = 'basilic'`);
  const count = await herbs(house);
  await countBasil(house, count, Number(level?.on_hand) - 40);
  await closeIt(house, count);

  const use = await useOf(here, "basilic");
  expect(use?.expected).toBeGreaterThan(0);
  expect(use).toMatchObject({ waste: 30, counted: 40, underWay: 0 });
  expect(use?.countedAt).not.toBe(null);
  // Nothing of what was received or sent: exactly what is gone of what lay there and came.
  expect((use?.actual ?? 0) - (opening?.actual ?? 0)).toBe(use && use.expected + 30 + 40);
  expect(await useOf(here, "basilic", { from: "2026-11-20", to: "2026-11-26" })).toBe(undefined);
});

test("what was sent and did not arrive is missed where it should have", async () => {
  const [vaise] = await db.execute<{ id: string }>(sql`select id from outlets where slug = 'vaise'`);
  const transfer = await sendBasil(house, 60);
  await receiveAtVaise(transfer, [{ ingredient: "basilic", quantity: 45, reason: "lost" }]);
  expect(await useOf(vaise?.id ?? "", "basilic")).toMatchObject({
    underWay: 15,
    difference: 15,
    expected: 0,
  });
});

test("flour that went into dough was expected; the dough that came of it is no use", async () => {
  const before = await useOf(here, "pate");
  await makeDough(house, { M: 4 });
  expect((await useOf(here, "farine"))?.expected).toBeGreaterThanOrEqual(605);
  expect(await useOf(here, "pate")).toEqual(before);
});

test("the days on which a price began are told, and only of what was asked", async () => {
  const days = await listPriceDays(["mozzarella_fdl"], "2026-11-27");
  expect(days.at(-1)).toBe("2025-11-27");
  expect(await listPriceDays([], "2026-11-27")).toEqual(["2025-11-27"]);
  expect(days.every((one, at) => at === 0 || one < (days[at - 1] ?? ""))).toBe(true);
});
