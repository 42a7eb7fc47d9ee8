import { sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBusinessDays } from "@/lib/kitchen/writes/open-business-days";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { openingState } from "@/lib/outlets/opening-state";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { db } from "@/lib/server/db";
import { levelOf, openHouse, outletId, place } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder } from "../support/paying";

let people: PartDieu;
beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
  await db.execute(sql`update opening_hours set closes = '00:30'
    where outlet_id = ${await outletId("part-dieu")} and weekday in (5, 6) and opens >= '17:00'`);
});

const night = (time: string) => new Date(`2026-11-${time < "12" ? "28" : "27"}T${time}:00+01:00`);
afterEach(() => expectBooksInOrder(night("01:00")));

const lines = [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }];
const one = { lines, seenTotalCents: 1090 };
const quote = (at: Date, slot: string | null = null) =>
  quoteBasket({ outlet: "part-dieu", mode: "takeaway", slot, address: null, locale: "fr", lines }, at);
const dayOf = async (orderId: string) => {
  const [row] = await db.execute<{ day: string; number: number; needed: string[] }>(sql`
    select business_day::text as day, number, (select array_agg(distinct needed_on::text) from stock_reservations r
      where r.order_id = o.id) as needed from orders o where id = ${orderId}`);
  return { ...row };
};

describe("an outlet that closes after midnight", () => {
  it("is open until then, also when the day that has begun is a closed one", async () => {
    const outlet = await getOutlet("part-dieu");
    if (!outlet) throw new Error("no outlet");
    expect(openingState(outlet, night("23:40"))).toMatchObject({
      ...{ open: true, closesAt: night("00:30").toISOString() },
    });
    expect(openingState(outlet, night("00:05")).open).toBe(true);
    expect(openingState(outlet, night("00:31"))).toMatchObject({ open: false, closesAt: null });
    const closed = { day: "2026-11-28", opens: null, closes: null, reason: "works" };
    expect(openingState({ ...outlet, exceptions: [closed] }, night("00:05")).open).toBe(true);
  });

  it("offers its times after midnight under their day, to the last one", async () => {
    const { slots } = await quote(night("22:00"));
    const times = slots.map(({ startsAt }) => startsAt);
    for (const time of ["23:45", "00:00", "00:15", "00:30"])
      expect(times).toContain(night(time).toISOString());
    expect(times).not.toContain(night("00:45").toISOString());
    expect((await quote(night("22:00"), night("00:15").toISOString())).problem).toBeNull();
  });

  it("sells into the new day what must be ready in it, and uses it then", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId, promisedAt } = await place(one, night("23:55"));
    expect(new Date(promisedAt).getTime()).toBeGreaterThan(night("00:00").getTime());
    expect(await dayOf(orderId)).toEqual({ day: "2026-11-28", number: 1, needed: ["2026-11-28"] });
    expect((await levelOf("part-dieu", "mozzarella")).reserved, "the evening's stock is as it was").toBe(
      before.reserved,
    );
    expect(await openBusinessDays(night("00:01"))).toBe(0);
    expect((await levelOf("part-dieu", "mozzarella")).reserved).toBe(before.reserved + 130);
    await startPreparing({ orderId, outletIds: people.here }, people.cook, night("00:02"));
    expect(await levelOf("part-dieu", "mozzarella")).toEqual({
      ...{ onHand: before.onHand - 130, reserved: before.reserved },
    });
    const after = await place(one, night("00:05"));
    expect(await dayOf(after.orderId)).toMatchObject({ day: "2026-11-28", number: 2 });
  });

  it("takes no order after the last one, and none for a time that is not", async () => {
    await expect(place(one, night("00:25"))).rejects.toMatchObject({ code: "last_order_passed" });
    await expect(place({ ...one, slot: night("00:45").toISOString() }, night("22:00"))).rejects.toMatchObject(
      {
        code: "slot_closed",
      },
    );
  });
});

it("begun before midnight, an order of the new day uses the shelf as it stands", async () => {
  const eve = (time: string) => new Date(`2026-11-${time < "12" ? "29" : "28"}T${time}:00+01:00`);
  await openBusinessDays(eve("12:00"));
  const before = await levelOf("part-dieu", "mozzarella");
  const { orderId } = await place(one, eve("23:55"));
  await startPreparing({ orderId, outletIds: people.here }, people.cook, eve("23:57"));
  expect((await levelOf("part-dieu", "mozzarella")).onHand).toBe(before.onHand - 130);
  await openBusinessDays(eve("00:01"));
  expect(await levelOf("part-dieu", "mozzarella")).toEqual({
    ...{ onHand: before.onHand - 130, reserved: before.reserved },
  });
});

it("the last evening of the year goes on into the next one", async () => {
  const at = (time: string) => new Date(`${time}:00+01:00`);
  const outlet = await getOutlet("vaise");
  if (!outlet) throw new Error("no outlet");
  expect(openingState(outlet, at("2026-12-31T23:50")).closesAt).toBe(at("2027-01-01T00:30").toISOString());
  const placed = await place({ ...one, outlet: "vaise" }, at("2026-12-31T23:50"));
  expect(await dayOf(placed.orderId)).toMatchObject({ day: "2027-01-01", number: 1 });
  expect(openingState(outlet, at("2027-01-01T00:31"))).toMatchObject({ open: false });
});

it("a service of no length is refused by the database itself", async () => {
  const twice = db.execute(
    sql`update opening_hours set closes = opens where outlet_id = ${await outletId("vaise")}`,
  );
  await expect(twice).rejects.toMatchObject({ cause: { constraint_name: "opening_hours_order" } });
});
