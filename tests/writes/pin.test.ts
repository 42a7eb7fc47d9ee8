import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { customer } from "@/lib/actor";
import { Address } from "@/lib/orders/basket";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { kilometresBetween, metresAway, type Place } from "@/lib/outlets/place";
import { frameOf } from "@/lib/outlets/plan-frame";
import { db } from "@/lib/server/db";
import { change, later, line } from "../support/changing";
import { friday, openHouse, place, request } from "../support/house";

const door = { line: "29 rue de Bonnel", postcode: "69003", city: "Lyon", extra: "" };
const vague = { line: "4 allée des Inconnus", postcode: "69003", city: "Lyon", extra: "" };
const lines = [line("margherita-m", 3)];

beforeAll(openHouse);

const quote = (address: typeof door & { pin?: Place }) =>
  quoteBasket({ ...request({ mode: "delivery", lines }), address }, friday);

/** Where an address was found, and what three Margheritas cost there. */
async function found(address: typeof door) {
  const { found: at, totalCents } = await quote(address);
  if (!at) throw new Error("not found");
  return { at, totalCents };
}

const order = (address: typeof door & { pin?: Place }, seenTotalCents: number) =>
  place({ mode: "delivery", lines, address, seenTotalCents });

async function placeOf(orderId: string): Promise<Place | undefined> {
  const [row] = await db.execute<Place>(sql`select lat, lng from orders where id = ${orderId}`);
  return row && { lat: row.lat, lng: row.lng };
}

describe("a pin", () => {
  test("across the street from the door is kept with the order, and stays through a change of what is in it", async () => {
    const { at, totalCents } = await found(door);
    expect(at.precision).toBe("door");
    const pin = metresAway(at, 120, -80);
    const { orderId, token } = await order({ ...door, pin }, totalCents);
    expect(await placeOf(orderId)).toEqual(pin);
    const more = { mode: "delivery" as const, lines: [line("margherita-m", 4)], address: door };
    await changeOrder({ token }, change({ ...more, seenTotalCents: totalCents + 1090 }), customer, later);
    expect(await placeOf(orderId)).toEqual(pin);
  });

  test("goes with its address: another address has a place of its own", async () => {
    const { at, totalCents } = await found(door);
    const { orderId, token } = await order({ ...door, pin: metresAway(at, 50, 0) }, totalCents);
    const elsewhere = await found(vague);
    const moved = { mode: "delivery" as const, lines, address: vague, seenTotalCents: elsewhere.totalCents };
    await changeOrder({ token }, change(moved), customer, later);
    const now = await placeOf(orderId);
    expect(now).toEqual({ lat: elsewhere.at.lat, lng: elsewhere.at.lng });
  });

  test("where only the postcode is known it may be a kilometre away, and is the door from then on", async () => {
    const { at, totalCents } = await found(vague);
    expect(at.precision).toBe("postcode");
    const pin = metresAway(at, 600, 400);
    const { orderId } = await order({ ...vague, pin }, totalCents);
    expect(await placeOf(orderId)).toEqual(pin);
  });

  test.each([
    ["a door", door, 600],
    ["a postcode", vague, 4100],
  ])(
    "too far from %s is refused by name, in the quote and when it is ordered",
    async (_, address, metres) => {
      const { at, totalCents } = await found(address);
      const pin = metresAway(at, metres, 0);
      const told = await quote({ ...address, pin });
      expect(told.problem?.code).toBe("pin_too_far");
      expect(told.found).toMatchObject({ lat: at.lat, lng: at.lng });
      const before = await db.execute<{ count: number }>(sql`select count(*)::int as count from orders`);
      await expect(order({ ...address, pin }, totalCents)).rejects.toMatchObject({
        ...{ code: "pin_too_far", field: "address" },
      });
      expect(await db.execute(sql`select count(*)::int as count from orders`)).toEqual(before);
    },
  );

  test("beyond the last zone is refused, though the address itself is delivered to", async () => {
    const { at, totalCents } = await found(vague);
    // From the middle of its postcode as far east as a pin may go: another outlet's streets.
    const pin = metresAway(at, 0, 3900);
    const told = await quote({ ...vague, pin });
    expect(told.problem?.code).toBe("address_outside");
    await expect(order({ ...vague, pin }, totalCents)).rejects.toMatchObject({ code: "address_outside" });
  });

  test.each([
    { lat: Number.NaN, lng: 4.85 },
    { lat: 45.76, lng: Number.POSITIVE_INFINITY },
    { lat: 91, lng: 4.85 },
    { lat: 45.76, lng: -181 },
    { lat: "45.76", lng: 4.85 },
    { lat: 45.76 },
  ])("that is no place is no address: %o", (pin) => {
    expect(Address.safeParse({ ...door, pin }).success).toBe(false);
  });

  test("none at all is allowed", () => {
    expect(Address.safeParse({ ...door, pin: null }).success).toBe(true);
    expect(Address.safeParse(door).success).toBe(true);
  });
});

test("a point of the plan is the place it shows", () => {
  const home = { lat: 45.76, lng: 4.85 };
  const away = metresAway(home, 300, -200);
  expect(kilometresBetween(home, away) * 1000).toBeCloseTo(Math.hypot(300, 200), 0);
  const frame = frameOf([home, away], 420, 300, 36);
  const back = frame.placeAt(frame.at(away));
  expect(back.lat).toBeCloseTo(away.lat, 9);
  expect(back.lng).toBeCloseTo(away.lng, 9);
});
