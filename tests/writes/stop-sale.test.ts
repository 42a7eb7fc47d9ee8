import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { followWishes } from "@/lib/kitchen/writes/follow-wishes";
import { liftStops } from "@/lib/kitchen/writes/lift-stops";
import { receiveGoods } from "@/lib/kitchen/writes/receive-goods";
import { resumeSale, stopSale } from "@/lib/kitchen/writes/stop-sale";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { db } from "@/lib/server/db";
import { getAvailability } from "@/lib/stock/queries/get-availability";
import { listStops } from "@/lib/stock/queries/list-stops";
import { addMinutes } from "@/lib/time";
import { friday, openHouse, outletId, place, setStock } from "../support/house";
import { begin, type PartDieu, peopleOfPartDieu } from "../support/part-dieu";

let house: PartDieu;
let here = "";
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  here = await outletId("part-dieu");
  for (const code of ["basilic", "mozzarella", "pate"]) await setStock("part-dieu", code, 100_000);
});
beforeEach(async () => {
  await db.execute(sql`update stops set ended_at = now() where ended_at is null`);
});

const at = (sale: object = {}) => ({
  ...{ outlet: "part-dieu", outletIds: house.here, what: "ingredient" as const, code: "basilic" },
  ...sale,
});
const stop = (until = "service", sale: object = {}) => stopSale({ ...at(sale), until }, house.cook, friday);
const left = async (when = friday) => (await getAvailability(here, undefined, when)).items["margherita-m"];
const quoted = async (change: object = {}) => {
  const lines = [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [], ...change }];
  const asked = {
    outlet: "part-dieu",
    mode: "takeaway" as const,
    slot: null,
    address: null,
    locale: "fr" as const,
  };
  const { lines: judged } = await quoteBasket({ ...asked, lines }, friday);
  return judged[0]?.problem;
};
const one = (ifMissing?: string): Partial<PlaceOrderInput> => ({
  lines: [
    {
      ...{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] },
      ifMissing: ifMissing as "without",
    },
  ],
  seenTotalCents: 1090,
});

describe("an ingredient off sale", () => {
  test("is refused by the menu, the basket and placing, for the same reason", async () => {
    await stop();
    expect(await left()).toEqual({
      ...{ left: 0, because: "basilic", stopped: true, until: expect.stringContaining("2026-11-27T22") },
    });
    expect(await quoted()).toMatchObject({ code: "sold_out", details: { left: 0, reason: "stopped" } });
    await expect(place(one())).rejects.toMatchObject({ code: "sold_out", details: { reason: "stopped" } });
    const without = [{ key: "a", item: "margherita-m", quantity: 1, removed: ["basilic"], added: [] }];
    expect(await quoted({ removed: ["basilic"] })).toBeNull();
    await place({ lines: without, seenTotalCents: 1090 });
  });

  test("of tonight does not keep anybody from ordering for tomorrow", async () => {
    await stop();
    await place({ ...one(), slot: "2026-11-28T18:30:00.000Z" });
    await stop("back");
    await expect(place({ ...one(), slot: "2026-11-28T18:30:00.000Z" })).rejects.toMatchObject({
      code: "sold_out",
    });
  });

  test("is back at its hour, by hand, or with the next goods", async () => {
    await stop("20:00");
    expect(await liftStops(addMinutes(friday, 59))).toBe(0);
    expect(await liftStops(addMinutes(friday, 60))).toBe(1);
    expect(await left(addMinutes(friday, 60))).toBeUndefined();
    await stop("back");
    expect(await listStops(here, friday, true)).toMatchObject([{ code: "basilic", until: null }]);
    expect(await resumeSale(at(), house.cook, friday)).toEqual({ resumed: true });
    expect(await resumeSale(at(), house.cook, friday)).toEqual({ resumed: false });
    await stop("back");
    const goods = { outlet: "part-dieu", outletIds: house.here, ingredient: "basilic", quantity: 10 };
    await receiveGoods({ ...goods, reason: "marché", requestId: newId() }, house.cook, friday);
    expect(await left()).toBeUndefined();
    await place(one());
  });

  test("said twice, at once too, is one stop, the last word counts", async () => {
    const stops = await Promise.all([stop("service"), stop("service")]);
    expect(stops[0]?.stopId).toBe(stops[1]?.stopId);
    await stop("back");
    expect(await listStops(here, friday, true)).toHaveLength(1);
    expect((await listStops(here, friday, true))[0]?.by).toBeTruthy();
    expect((await listStops(here, friday, false))[0]?.by).toBeNull();
    expect((await listStops(here, friday, true))[0]?.until).toBeNull();
  });

  test("another outlet's, an unknown one and an hour that is over are refused", async () => {
    const vaise = await outletId("vaise");
    await expect(stop("service", { outletIds: [vaise] })).rejects.toMatchObject({ code: "not_found" });
    await expect(stop("service", { code: "truffe" })).rejects.toMatchObject({ code: "not_found" });
    await expect(stop("18:59")).rejects.toMatchObject({ code: "slot_past" });
    expect(await listStops(here, friday, true)).toEqual([]);
  });

  test("against an order placed at the same moment: placed before, or refused", async () => {
    for (let round = 0; round < 6; round += 1) {
      const both = round % 2 ? [place(one()), stop()] : [stop(), place(one())];
      const [placed] = (await Promise.allSettled(both)).filter((_, index) => index === (round % 2 ? 0 : 1));
      if (placed?.status === "rejected") expect(placed.reason).toMatchObject({ code: "sold_out" });
      await resumeSale(at(), house.cook, friday);
    }
  });
});

test("a dish off sale is refused alone, whatever lies on the shelves", async () => {
  await stop("service", { what: "product", code: "margherita" });
  expect(await left()).toMatchObject({ left: 0, because: "", stopped: true });
  expect((await getAvailability(here, undefined, friday)).items["napolitaine-m"]?.stopped).toBeUndefined();
  await expect(place(one())).rejects.toMatchObject({ code: "sold_out" });
});

test("orders placed and not begun follow each line's wish; begun and tomorrow's ones stay", async () => {
  const [without, call, begun] = [
    await place(one("without")),
    await place(one()),
    await place(one("without")),
  ];
  const tomorrow = await place({ ...one("without"), slot: "2026-11-28T18:30:00.000Z" });
  await begin(house, begun.orderId);
  const { stopId } = await stop();
  await followWishes(stopId, friday);
  await followWishes(stopId, friday);
  const outcomes = async ({ orderId }: { orderId: string }) =>
    (
      await db.execute<{ outcome: string }>(sql`select outcome from shortages where order_id = ${orderId}`)
    ).map(({ outcome }) => outcome);
  expect(await outcomes(without)).toEqual(["without"]);
  expect(await outcomes(call)).toEqual(["call"]);
  expect(await outcomes(begun)).toEqual([]);
  expect(await outcomes(tomorrow)).toEqual([]);
  const [job] = await db.execute<{ held: string }>(sql`
    select coalesce(sum(r.quantity), 0) as held from stock_reservations r join ingredients g on g.id = r.ingredient_id
    where r.order_id = ${without.orderId} and g.code = 'basilic' and r.state = 'held'`);
  expect(Number(job?.held)).toBe(0);
});
