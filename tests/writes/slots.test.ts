import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { openBusinessDays } from "@/lib/kitchen/writes/open-business-days";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { listOutlets } from "@/lib/outlets/queries/list-outlets";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { friday, levelOf, openHouse, outletId, place, setStock } from "../support/house";

beforeAll(openHouse);

const one = {
  lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
  seenTotalCents: 1090,
};
const monday = (time: string) => new Date(`2026-11-30T${time}:00+01:00`).toISOString();
const ask = (change: Partial<Parameters<typeof quoteBasket>[0]> = {}, at = friday) =>
  quoteBasket(
    {
      ...{ outlet: "part-dieu", mode: "takeaway", slot: null, address: null, locale: "fr" },
      ...{ lines: one.lines, ...change },
    },
    at,
  );

async function limit(slug: string, startsAt: string, places: number): Promise<void> {
  await db.execute(sql`
    insert into capacity (outlet_id, resource, starts_at, "limit", held)
    values (${await outletId(slug)}, 'kitchen', ${startsAt}::timestamptz, ${places}, 0)`);
}

async function heldOf(slug: string, startsAt: string): Promise<number> {
  const [row] = await db.execute<{ held: number }>(sql`
    select held from capacity where outlet_id = ${await outletId(slug)} and resource = 'kitchen'
      and starts_at = ${startsAt}::timestamptz`);
  return row?.held ?? 0;
}

const told = (tries: PromiseSettledResult<unknown>[]) =>
  tries.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));

describe("a slot", () => {
  it("never takes a seventh pizza where six have room, and says what is free next", async () => {
    const slot = monday("12:30");
    await limit("part-dieu", slot, 6);
    const tries = await Promise.allSettled(
      Array.from({ length: 25 }, () => place({ ...one, slot, basketId: newId() })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(6);
    expect(await heldOf("part-dieu", slot)).toBe(6);
    for (const error of told(tries))
      expect(error).toMatchObject({
        code: "slot_full",
        field: "slot",
        details: { slot, next: monday("12:45") },
      });
    const quote = await ask();
    expect(quote.slots.find(({ startsAt }) => startsAt === slot)).toEqual({ startsAt: slot, free: false });
  });

  it("goes to one of two who want its last place at once, and is free again once he cancels", async () => {
    const slot = monday("13:00");
    await limit("part-dieu", slot, 1);
    for (let round = 0; round < 5; round += 1) {
      const tries = await Promise.allSettled([place({ ...one, slot }), place({ ...one, slot })]);
      const [winner] = tries.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
      expect(told(tries).map(({ code }) => code)).toEqual(["slot_full"]);
      expect(await heldOf("part-dieu", slot)).toBe(1);
      if (winner) await cancelOrder({ token: winner.token }, {}, customer, friday);
      expect(await heldOf("part-dieu", slot)).toBe(0);
    }
  });

  it("counts a large pizza for one and a half", async () => {
    const slot = monday("19:00");
    await limit("part-dieu", slot, 4);
    const large = { lines: [{ key: "a", item: "margherita-l", quantity: 3, removed: [], added: [] }] };
    const quote = await ask({ ...large, slot });
    expect(quote.problem).toMatchObject({ code: "slot_full" });
    const two = { lines: [{ key: "a", item: "margherita-l", quantity: 2, removed: [], added: [] }] };
    const { totalCents } = await ask({ ...two, slot });
    await place({ ...two, slot, seenTotalCents: totalCents });
    expect(await heldOf("part-dieu", slot)).toBe(3);
  });

  it("is passed over by who orders as soon as possible when it has no room", async () => {
    const soon = new Date("2026-11-27T19:15:00+01:00").toISOString();
    await limit("jean-mace", soon, 1);
    expect((await place({ ...one, outlet: "jean-mace" })).promisedAt).toBe(soon);
    expect((await place({ ...one, outlet: "jean-mace" })).promisedAt).toBe(
      new Date("2026-11-27T19:30:00+01:00").toISOString(),
    );
  });
});

describe("a time that cannot be had", () => {
  const cases: [string, Partial<PlaceOrderInput>, string, Date?][] = [
    ["yesterday", { slot: "2026-11-26T19:00:00.000Z" }, "slot_past"],
    ["in five minutes", { slot: "2026-11-27T18:05:00.000Z" }, "slot_unknown"],
    [
      "too close to be ready",
      { slot: "2026-11-27T18:15:00.000Z" },
      "slot_past",
      new Date("2026-11-27T19:01:00+01:00"),
    ],
    ["between two quarters", { slot: monday("19:07") }, "slot_unknown"],
    ["after more than six days", { slot: "2026-12-04T19:00:00.000Z" }, "slot_too_far"],
    ["in a year", { slot: "2027-11-27T19:00:00.000Z" }, "slot_too_far"],
    ["in the midday break", { slot: monday("15:00") }, "slot_closed"],
    ["at night", { slot: monday("03:00") }, "slot_closed"],
    ["on a day it is closed for works", { outlet: "gratte-ciel", slot: monday("19:00") }, "slot_closed"],
    [
      "past the last order",
      { slot: "2026-11-27T22:00:00.000Z" },
      "last_order_passed",
      new Date("2026-11-27T22:46:00+01:00"),
    ],
    [
      "as soon as possible past the last order",
      {},
      "last_order_passed",
      new Date("2026-11-27T22:46:00+01:00"),
    ],
    ["as soon as possible while it is closed", {}, "outlet_closed", new Date("2026-11-27T15:00:00+01:00")],
  ];

  it.each(cases)("%s is refused, and nothing has changed", async (_, change, code, at = friday) => {
    const tables = ["orders", "order_lines", "stock_reservations", "capacity_holds", "capacity", "messages"];
    const counts = () =>
      Promise.all(
        tables.map(async (table) => {
          const [row] = await db.execute<{ n: string }>(
            sql`select count(*) as n from ${sql.identifier(table)}`,
          );
          return row?.n;
        }),
      );
    const before = await counts();
    const answer = await place({ ...one, ...change }, at).catch((error) => error);
    expect(answer).toBeInstanceOf(Refusal);
    expect(answer).toMatchObject({ code, field: "slot" });
    expect(await counts()).toEqual(before);
    const quote = await ask({ outlet: change.outlet ?? "part-dieu", slot: change.slot ?? null }, at);
    expect(quote.problem?.code, "the quote says the same").toBe(code);
  });
});

describe("the coming week", () => {
  it("has seven days, closed ones with their reason, and times on open ones only", async () => {
    const { days, slots } = await ask({ outlet: "gratte-ciel" });
    expect(days.map(({ day }) => day.slice(5))).toEqual([
      ...["11-27", "11-28", "11-29", "11-30", "12-01", "12-02", "12-03"],
    ]);
    expect(days.filter(({ open }) => !open)).toEqual([{ day: "2026-11-30", open: false, reason: "works" }]);
    expect(slots.some(({ startsAt }) => startsAt.startsWith("2026-11-30"))).toBe(false);
    expect(new Set(slots.map(({ startsAt }) => startsAt.slice(0, 10))).size).toBe(6);
  });

  it("closes at Christmas, shortens the two eves, and says when it reopens", async () => {
    const eve = new Date("2026-12-24T20:20:00+01:00");
    const { asapProblem, days } = await ask({}, eve);
    expect(asapProblem).toMatchObject({
      code: "last_order_passed",
      details: { last: "20:15", opens: new Date("2026-12-26T11:30:00+01:00").toISOString() },
    });
    expect(days.slice(0, 2)).toEqual([
      { day: "2026-12-24", open: true, reason: "christmas_eve" },
      { day: "2026-12-25", open: false, reason: "christmas" },
    ]);
    const card = (await listOutlets(eve)).find(({ slug }) => slug === "part-dieu");
    expect(card).toMatchObject({
      open: false,
      closesAt: "2026-12-24T19:30:00.000Z",
      opensAt: "2026-12-26T10:30:00.000Z",
    });
    expect(card?.special.map(({ day, times }) => [day, times.at(-1)?.closes ?? "closed"])).toEqual([
      ["2026-12-24", "20:30"],
      ["2026-12-25", "closed"],
      ["2026-12-31", "00:30"],
      ["2027-01-01", "closed"],
    ]);
  });

  it("is sold from what is there on the chosen day", async () => {
    const lines = [{ key: "a", item: "norvegienne-m", quantity: 1, removed: [], added: [] }];
    await setStock("vaise", "saumon", 120);
    const order = { outlet: "vaise", lines, seenTotalCents: 1490 };
    await place({ ...order, slot: monday("19:00") });
    const leftOn = async (slot: string | null) =>
      (await ask({ outlet: "vaise", lines, slot })).lines[0]?.left;
    expect(await leftOn(null)).toBe(2);
    expect(await leftOn(new Date("2026-11-29T19:00:00+01:00").toISOString())).toBe(2);
    expect(await leftOn(monday("20:00"))).toBe(1);
    expect(await levelOf("vaise", "saumon")).toEqual({ onHand: 120, reserved: 0 });
    await openBusinessDays(new Date(monday("00:05")));
    expect(await levelOf("vaise", "saumon")).toEqual({ onHand: 120, reserved: 60 });
  });
});
