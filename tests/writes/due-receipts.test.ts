import { beforeAll, expect, test } from "vitest";
import { cancelPurchase } from "@/lib/purchasing/writes/cancel-purchase";
import { getFreeStock } from "@/lib/stock/queries/get-free-stock";
import { friday, levelOf, openHouse, outletId, place, setStock } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { came, drafted, ordered, purchaseOf, tomorrow } from "../support/purchasing";

let house: PartDieu;
let here = "";
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  here = await outletId("part-dieu");
});

const saturday = "2026-11-28T18:30:00.000Z";
const free = async (day: string) => (await getFreeStock(here, day)).get("mozzarella") ?? Number.NaN;
const refused = (code: string) => expect.objectContaining({ code });

test("what a supplier brings by a day can be promised for that day and later, not before; a draft brings nothing", async () => {
  const [today, then] = [await free("2026-11-27"), await free(tomorrow)];
  await drafted(house);
  expect(await free(tomorrow)).toBe(then);
  const id = await ordered(house);
  expect([await free("2026-11-27"), await free(tomorrow), await free("2026-12-15")]).toEqual([
    ...[today, then + 30_000, then + 30_000],
  ]);
  await cancelPurchase({ id, outletIds: house.here, reason: "erreur" }, house.manager, friday);
  expect(await free(tomorrow)).toBe(then);
});

test("received in part, what has come is there and the rest is still due; received to the end, nothing is due", async () => {
  const then = await free(tomorrow);
  const id = await ordered(house);
  const line = (await purchaseOf(id)).lines.find(({ ingredient }) => ingredient === "mozzarella");
  const lot = {
    articleId: line?.articleId ?? "",
    quantity: 10_000,
    broken: 0,
    priceCents: 11_100,
    batch: "",
  };
  await came(house, id, { lots: [{ ...lot, useBy: "2026-12-10", origin: null }] });
  expect(await free(tomorrow)).toBe(then + 30_000);
  await came(house, id, {
    lots: [{ ...lot, quantity: 5_000, useBy: "2026-12-10", origin: null }],
    last: true,
  });
  expect(await free(tomorrow)).toBe(then + 15_000);
});

test("what is overdue is not counted on", async () => {
  const then = await free("2026-12-15");
  await ordered(house);
  const { db } = await import("@/lib/server/db");
  const { sql } = await import("drizzle-orm");
  await db.execute(sql`update outlets set business_day = '2026-11-30' where id = ${here}`);
  expect(await free("2026-12-15")).toBe(then);
  await db.execute(sql`update outlets set business_day = '2026-11-27' where id = ${here}`);
  expect(await free("2026-12-15")).toBe(then + 30_000);
});

test("an order for tomorrow is taken on what comes tomorrow, up to just that, while tonight's is refused", async () => {
  // Everything that was due before this test counts too: only two pizzas' worth is left for tomorrow.
  await setStock("part-dieu", "mozzarella", (await levelOf("part-dieu", "mozzarella")).reserved);
  const due = await free(tomorrow);
  await expect(place()).rejects.toEqual(refused("sold_out"));
  await place({ slot: saturday });
  expect(await free(tomorrow)).toBe(due - 260);
});

test("twelve orders at once for what comes tomorrow take what there is and no more", async () => {
  const id = await outletId("vaise");
  const one = (slot: string) => place({ outlet: "vaise", slot });
  await setStock("vaise", "mozzarella", 260 * 3);
  const all = await Promise.allSettled(Array.from({ length: 12 }, () => one(saturday)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  expect((await getFreeStock(id, tomorrow)).get("mozzarella")).toBe(0);
});
