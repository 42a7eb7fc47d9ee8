import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { customer } from "@/lib/actor";
import { findOutlets } from "@/lib/capacity/queries/find-outlets";
import { findSister } from "@/lib/orders/queries/find-sister";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { changeOrder } from "@/lib/orders/writes/change-order";
import type { FeeRule } from "@/lib/outlets/delivery-fee";
import { retireZone, setZone } from "@/lib/outlets/writes/set-zone";
import type { Corner } from "@/lib/outlets/zone-input";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { friday, openHouse, outletId, place, setStock, staffId } from "../support/house";

const home = { line: "29 rue de Bonnel", extra: "", postcode: "69003", city: "Lyon" };
const lines = (quantity = 2) => [{ key: "a", item: "margherita-m", quantity, removed: [], added: [] }];
const around: Corner[] = [
  [4.84, 45.75],
  [4.87, 45.75],
  [4.87, 45.775],
  [4.84, 45.775],
];
let here = "";
let manager: Actor;

beforeAll(async () => {
  await openHouse();
  here = await outletId("part-dieu");
  manager = {
    ...{ kind: "staff", terminal: "dispatch" },
    userId: await staffId("manager.part-dieu@ocpizza.example"),
  };
  for (const slug of ["part-dieu", "jean-mace", "croix-rousse", "gratte-ciel", "vaise"])
    for (const code of ["basilic", "mozzarella", "pate", "sauce-tomate"]) await setStock(slug, code, 100_000);
});

const draw = (change: object = {}, fees: FeeRule[] = []) =>
  setZone(
    {
      ...{ outlet: "part-dieu", outletIds: [here], zoneId: null, name: "Essai", ring: around },
      ...{ minimumCents: 1000, feeCents: 250, rideMinutes: 8, priority: 1, fees },
      ...change,
    },
    manager,
    friday,
  );
const codeOf = (write: Promise<unknown>) =>
  write.then(
    () => "done",
    (error) => error.code,
  );
const asked = (change: object = {}) => ({
  ...{ outlet: "part-dieu", mode: "delivery" as const, slot: null, lines: lines(), locale: "fr" as const },
  ...{ address: home, code: null },
  ...change,
});

describe("a zone", () => {
  beforeEach(() => db.execute(sql`update delivery_zones set retired_at = now() where outlet_id = ${here}`));

  test("is drawn, redrawn and let go; the house delivers by it from then on, and no longer", async () => {
    expect((await quoteBasket(asked(), friday)).problem?.code).toBe("address_outside");
    const { zoneId } = await draw();
    expect((await quoteBasket(asked(), friday)).deliveryFeeCents).toBe(250);
    await draw({ zoneId, feeCents: 0, name: "essai" });
    expect((await quoteBasket(asked(), friday)).deliveryFeeCents).toBe(0);
    await retireZone({ outlet: "part-dieu", outletIds: [here], zoneId }, manager, friday);
    expect(await codeOf(place({ mode: "delivery", address: home }))).toBe("address_outside");
    const told = await db.execute<{ action: string; before: object | null }>(
      sql`select action, before from journal where subject_id = ${zoneId} order by id`,
    );
    expect(told.map(({ action }) => action)).toEqual(["setZone", "setZone", "retireZone"]);
    expect(told[1]?.before).toMatchObject({ name: "Essai", feeCents: 250, corners: 4 });
  });

  test("is one of its name, drawn by one at a time, and another outlet's is none", async () => {
    const tries = await Promise.all([draw(), draw({ name: "ESSAI" }), draw()].map(codeOf));
    expect(tries.toSorted()).toEqual(["done", "zone_name_taken", "zone_name_taken"]);
    const [other] = await db.execute<{ id: string }>(
      sql`select z.id from delivery_zones z join outlets o on o.id = z.outlet_id where o.slug = 'vaise' limit 1`,
    );
    expect(await codeOf(draw({ zoneId: other?.id, name: "Autre" }))).toBe("not_found");
    expect(await codeOf(draw({ outlet: "vaise", name: "Autre" }))).toBe("not_found");
    const theirs = { outlet: "part-dieu", outletIds: [here], zoneId: other?.id ?? "" };
    expect(await codeOf(retireZone(theirs, manager, friday))).toBe("not_found");
  });

  test("that crosses itself, or goes far away, changes nothing", async () => {
    const { zoneId } = await draw();
    const [a, b, c, d] = around;
    expect(await codeOf(draw({ zoneId, feeCents: 900, ring: [a, c, b, d] }))).toBe("zone_crosses");
    expect(await codeOf(draw({ zoneId, feeCents: 900, ring: [a, b, [5.4, 46]] }))).toBe("zone_far");
    expect((await quoteBasket(asked(), friday)).deliveryFeeCents).toBe(250);
  });

  test("with a fee by the basket: what would lower it is said, placing charges it", async () => {
    await draw({}, [{ feeCents: 0, fromCents: 4000 }]);
    const quote = await quoteBasket(asked(), friday);
    expect(quote).toMatchObject({ deliveryFeeCents: 250, totalCents: 2180 + 250 });
    expect(quote.lowerFee).toEqual({ missingCents: 4000 - 2180, feeCents: 0 });
    const four = await quoteBasket(asked({ lines: lines(4) }), friday);
    expect(four).toMatchObject({ deliveryFeeCents: 0, lowerFee: null, totalCents: 4360 });
    expect(await codeOf(place({ mode: "delivery", address: home, seenTotalCents: 2180 }))).toBe(
      "total_changed",
    );
    const bigger = { mode: "delivery" as const, address: home, lines: lines(4), seenTotalCents: 4360 };
    expect(await codeOf(place(bigger))).toBe("done");
  });

  test("with a fee by the hour: the slot's, or the hour of ordering, which a change keeps", async () => {
    await draw({}, [{ feeCents: 450, from: "20:00" }]);
    const slot = new Date("2026-11-27T20:30:00+01:00").toISOString();
    expect((await quoteBasket(asked({ slot }), friday)).deliveryFeeCents).toBe(450);
    const placed = await place({ mode: "delivery", address: home, seenTotalCents: 2180 + 250 }, friday);
    const later = new Date("2026-11-27T20:01:00+01:00");
    expect((await quoteBasket(asked(), later)).deliveryFeeCents).toBe(450);
    const change = {
      ...{ mode: "delivery" as const, slot: null, lines: lines(1), address: home, adultDeclared: false },
      ...{ kitchenNote: "", courierNote: "", seenTotalCents: 1090 + 250, locale: "fr" as const, revision: 1 },
    };
    await changeOrder({ token: placed.token }, change, customer, addMinutes(friday, 61));
    const [order] = await db.execute<{ cents: number }>(
      sql`select total_cents as cents from orders where id = ${placed.orderId}`,
    );
    expect(order?.cents).toBe(1090 + 250);
  });
});

describe("which outlet", () => {
  beforeAll(async () => {
    await db.execute(sql`update delivery_zones set retired_at = now() where outlet_id = ${here}`);
    await draw({ name: "Autour" });
    const vaise = await outletId("vaise");
    await setZone(
      {
        ...{ outlet: "vaise", outletIds: [vaise], zoneId: null, name: "Loin", ring: around, fees: [] },
        ...{ minimumCents: 1000, feeCents: 490, rideMinutes: 20, priority: 1 },
      },
      manager,
      friday,
    );
    // Only these two deliver there.
    await db.execute(sql`
      update delivery_zones set retired_at = now()
      where retired_at is null and outlet_id <> ${here} and name <> 'Loin'`);
  });
  const couriersGone = (gone: boolean) =>
    db.execute(sql`
      insert into outlet_means (outlet_id, couriers, door_seconds, drops_per_ride, delivery_closed_until)
      values (${here}, 6, 120, 2, ${gone ? addMinutes(friday, 30).toISOString() : null}::timestamptz)
      on conflict (outlet_id) do update set delivery_closed_until = excluded.delivery_closed_until`);

  test("the soonest that can be kept comes first, whatever is nearer", async () => {
    const names = async () =>
      (await findOutlets(home, friday)).delivering.map(({ slug, promisedAt }) => [slug, promisedAt !== null]);
    expect(await names()).toEqual([
      ["part-dieu", true],
      ["vaise", true],
    ]);
    await couriersGone(true);
    expect(await names()).toEqual([
      ["vaise", true],
      ["part-dieu", false],
    ]);
    await couriersGone(false);
  });

  test("where couriers or an ingredient are missing, a sister that has them is named with its time", async () => {
    await couriersGone(true);
    expect((await quoteBasket(asked(), friday)).problem?.code).toBe("delivery_paused");
    const sister = await findSister(asked(), friday);
    expect(sister).toMatchObject({ outlet: { slug: "vaise" }, deliveryFeeCents: 490, totalCents: 2670 });
    expect(Date.parse(sister?.promisedAt ?? "")).toBeGreaterThan(friday.getTime());
    await couriersGone(false);
    const norvegienne = asked({ lines: [{ ...lines(1)[0], item: "norvegienne-m" }] });
    await setStock("part-dieu", "saumon", 0);
    await setStock("vaise", "saumon", 1000);
    expect((await quoteBasket(norvegienne, friday)).lines[0]?.problem?.code).toBe("sold_out");
    expect(await findSister(norvegienne, friday)).toMatchObject({ outlet: { slug: "vaise" } });
    await setStock("vaise", "saumon", 0);
    expect(await findSister(norvegienne, friday)).toBeNull();
  });

  test("for takeaway it is one not far away; for an address outside every zone, nobody", async () => {
    const takeaway = await findSister(asked({ mode: "takeaway", address: null }), friday);
    expect(takeaway?.deliveryFeeCents).toBe(0);
    expect(takeaway?.outlet.slug).not.toBe("part-dieu");
    const far = { line: "1 rue Nulle Part", postcode: "69400" };
    expect(await findSister(asked({ address: far }), friday)).toBeNull();
  });
});
