import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Size } from "@/db/enums";
import { type Hold, type Load, limitOf, slotKey, type Wish } from "@/lib/capacity/places";
import { playThrough } from "@/lib/capacity/play-through";
import { type Promised, promiseFor } from "@/lib/capacity/promise";
import { holdsAt, workFor } from "@/lib/capacity/slots";
import { stepSeconds } from "@/lib/capacity/work";
import { instantOf } from "@/lib/instant-of";
import { keptPromise, withoutHolds } from "@/lib/orders/change";
import type { Means } from "@/lib/outlets/means";
import type { Outlet } from "@/lib/outlets/outlet";
import { Refusal } from "@/lib/refusal";
import { addMinutes } from "@/lib/time";
import { holdsFor, instants, meansOfAllSorts, outletsOfAllSorts } from "./coming-week";

/** Open round the clock, with slots that limit nothing: what is left are hands, oven and couriers. */
const house = (means: Means): Outlet => ({
  ...{
    id: "o",
    code: "P",
    slug: "p",
    name: "P",
    status: "open",
    opensOn: null,
    announced: true,
    email: "",
    street: "",
    postcode: "",
  },
  ...{ city: "", lat: 0, lng: 0, phone: "", timezone: "Europe/Paris", currency: "EUR", autoAccepts: true },
  ...{ prepMinutes: 5, lastOrderMinutes: 5, slotMinutes: 15, pizzasPerSlot: 500, deliveriesPerSlot: 500 },
  ...{ businessDay: "2026-11-27", exceptions: [], zones: [], means },
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "00:00:00", closes: "00:00:00" })),
});

const wishes: fc.Arbitrary<Wish> = fc
  .record({
    mode: fc.constantFrom("takeaway" as const, "delivery" as const),
    rideMinutes: fc.integer({ min: 4, max: 25 }),
    baked: fc.array(
      fc.record({
        size: fc.constantFrom<Size>("S", "M", "L", "ONE"),
        folded: fc.boolean(),
        quantity: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map((wish) => ({ ...wish, pizzas: wish.baked.reduce((sum, { quantity }) => sum + quantity, 0) }));

const noon = new Date("2026-11-27T12:00:00+01:00");
const asked = (outlet: Outlet, wish: Wish, load: Load, at = noon): Promised | null => {
  try {
    return promiseFor(outlet, { ...wish, slot: null }, load, at);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};

function take(load: Map<string, number>, holds: readonly Hold[]): void {
  for (const { resource, startsAt, quantity } of holds)
    load.set(slotKey(resource, startsAt), (load.get(slotKey(resource, startsAt)) ?? 0) + quantity);
}

/** What is promised when these orders came one after the other. */
function evening(outlet: Outlet, orders: readonly Wish[], at = noon): Map<string, number> {
  const load = new Map<string, number>();
  for (const wish of orders) take(load, asked(outlet, wish, load, at)?.holds ?? []);
  return load;
}

const resourceOf = (key: string) => key.slice(0, key.indexOf("@")) as Hold["resource"];
const held = (holds: readonly Hold[], resource: Hold["resource"]) =>
  holds.reduce((sum, hold) => sum + (hold.resource === resource ? hold.quantity : 0), 0);
const evenings = fc.array(wishes, { maxLength: 14 });

describe("a promise", () => {
  it("is never earlier than any resource allows, however many came before", () => {
    holdsFor(
      fc.property(meansOfAllSorts, evenings, wishes, (means, before, wish) => {
        const outlet = house(means);
        const load = evening(outlet, before);
        const promised = asked(outlet, wish, load);
        if (!promised) return;
        const { kitchen } = means;
        const pizzas = wish.baked.flatMap(({ quantity, ...one }) =>
          Array.from({ length: quantity }, () => one),
        );
        const ready = promised.readyBy.getTime();
        expect(ready).toBeGreaterThanOrEqual(noon.getTime() + playThrough(pizzas, kitchen) * 1000);
        expect(ready).toBeGreaterThanOrEqual(addMinutes(noon, outlet.prepMinutes).getTime());
        const after = (wish.mode === "delivery" ? wish.rideMinutes : 0) + means.reserve[wish.mode];
        expect(promised.promisedAt.getTime()).toBeGreaterThanOrEqual(ready + after * 60_000);
        // All the work is held, none of it before it came or after it must be done.
        const make = pizzas.reduce((sum, { size }) => sum + kitchen.seconds[size].make, 0);
        expect(held(promised.holds, "hands")).toBe(make);
        expect(held(promised.holds, "courier") > 0).toBe(wish.mode === "delivery");
        for (const { resource, startsAt } of promised.holds) {
          if (resource === "kitchen" || resource === "delivery") continue;
          expect(startsAt.getTime()).toBeGreaterThan(noon.getTime() - stepSeconds * 1000);
          if (resource === "courier") expect(startsAt.getTime()).toBeGreaterThan(ready - stepSeconds * 1000);
          else expect(startsAt.getTime()).toBeLessThan(ready);
        }
        take(load, promised.holds);
        for (const [key, quantity] of load)
          expect(quantity, key).toBeLessThanOrEqual(limitOf(outlet, resourceOf(key)));
      }),
    );
  });

  it("is the first there is: no minute before it has room", () => {
    holdsFor(
      fc.property(meansOfAllSorts, evenings, wishes, (means, before, wish) => {
        const outlet = house(means);
        const load = evening(outlet, before);
        const promised = asked(outlet, wish, load);
        const first = addMinutes(noon, outlet.prepMinutes).getTime();
        const bounds = { from: noon.getTime(), first };
        const work = workFor(outlet, wish);
        const ready = promised?.readyBy.getTime() ?? addMinutes(noon, 300).getTime();
        for (let at = first; at < ready; at += 60_000)
          expect(holdsAt(outlet, { wish, work }, at, bounds, load)).toBeNull();
      }),
      60,
    );
  });

  it("never comes later for one more courier, a larger oven or another pair of hands", () => {
    holdsFor(
      fc.property(
        meansOfAllSorts,
        evenings,
        wishes,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 8 }),
        (means, before, wish, couriers, places) => {
          const outlet = house(means);
          const load = evening(outlet, before);
          const with_ = (kitchen: Partial<Means["kitchen"]>, more = 0): Outlet => ({
            ...outlet,
            means: { ...means, couriers: means.couriers + more, kitchen: { ...means.kitchen, ...kitchen } },
          });
          const had = asked(outlet, wish, load)?.promisedAt.getTime() ?? Number.POSITIVE_INFINITY;
          const { ovenPlaces, hands } = means.kitchen;
          for (const richer of [
            with_({}, couriers),
            with_({ ovenPlaces: ovenPlaces + places }),
            with_({ hands: hands + 1 }),
          ]) {
            const has = asked(richer, wish, load)?.promisedAt.getTime() ?? Number.POSITIVE_INFINITY;
            expect(has).toBeLessThanOrEqual(had);
          }
        },
      ),
    );
  });

  it("given back frees exactly what it held, and can be had again", () => {
    holdsFor(
      fc.property(meansOfAllSorts, evenings, wishes, (means, before, wish) => {
        const outlet = house(means);
        const load = evening(outlet, before);
        const promised = asked(outlet, wish, load);
        if (!promised) return;
        const full = new Map(load);
        take(full, promised.holds);
        const freed = withoutHolds(full, promised.holds);
        for (const key of full.keys()) expect(freed.get(key) ?? 0, key).toBe(load.get(key) ?? 0);
        expect(asked(outlet, wish, freed)).toEqual(promised);
      }),
    );
  });

  it("kept by a smaller order holds no more of anything than before, and less work", () => {
    holdsFor(
      fc.property(meansOfAllSorts, wishes, fc.integer({ min: 0, max: 20 }), (means, wish, fewer) => {
        const promised = asked(house(means), wish, new Map());
        if (!promised) return;
        const { holds, ...times } = promised;
        const standing = { ...wish, slot: null, promised: times, holds, reductions: [], placedAt: "" };
        const pizzas = Math.max(0, wish.pizzas - fewer);
        const kept = keptPromise(standing, { ...standing, pizzas });
        expect(kept).toMatchObject(times);
        for (const resource of ["kitchen", "hands", "oven", "courier", "delivery"] as const)
          expect(held(kept?.holds ?? [], resource)).toBeLessThanOrEqual(held(holds, resource));
        if (pizzas === 0)
          expect(held(kept?.holds ?? [], "hands")).toBe(wish.pizzas === 0 ? held(holds, "hands") : 0);
        expect(held(kept?.holds ?? [], "courier")).toBe(held(holds, "courier"));
      }),
    );
  });

  it("lies within opening hours around the odd days of the year, the changes of the clock included", () => {
    holdsFor(
      fc.property(outletsOfAllSorts, instants, wishes, (outlet, at, wish) => {
        const promised = asked(outlet, wish, new Map(), at);
        if (!promised) return;
        expect(promised.readyBy.getTime()).toBeGreaterThanOrEqual(
          addMinutes(at, outlet.prepMinutes).getTime(),
        );
        expect(promised.promisedAt.getTime()).toBeGreaterThanOrEqual(promised.readyBy.getTime());
      }),
      200,
    );
  });
});

describe("what stands in the way", () => {
  const means = (change: Partial<Means>): Means => ({
    ...{ couriers: 1, doorSeconds: 120, dropsPerRide: 1, reserve: { takeaway: 0, delivery: 0 } },
    ...{ busy: null, pausedUntil: null, deliveryClosedUntil: null, doorProof: "none" },
    kitchen: {
      ...{ ovenPlaces: 4, ovenCelsius: 320, hands: 1, packsApart: false, foldedSeconds: 60 },
      seconds: {
        S: { make: 75, bake: 180, pack: 35 },
        M: { make: 90, bake: 210, pack: 45 },
        L: { make: 120, bake: 240, pack: 55 },
        ONE: { make: 45, bake: 180, pack: 20 },
      },
    },
    ...change,
  });
  const one: Wish = {
    ...{ mode: "delivery", rideMinutes: 10, pizzas: 1 },
    baked: [{ size: "M", folded: false, quantity: 1 }],
  };
  const minutesTo = (promised: Promised | null, at = noon) =>
    promised && (promised.readyBy.getTime() - at.getTime()) / 60_000;

  it("a courier who is away: the second delivery is ready when he is back, not before", () => {
    const outlet = house(means({}));
    const load = evening(outlet, [one]);
    // Left at 12:06, 22 minutes away.
    expect(minutesTo(asked(outlet, one, new Map()))).toBe(6);
    expect(minutesTo(asked(outlet, one, load))).toBe(28);
    expect(minutesTo(asked(outlet, { ...one, mode: "takeaway" }, load))).toBeLessThan(12);
    expect(minutesTo(asked(house(means({ couriers: 2 })), one, load))).toBeLessThan(12);
  });

  it("nobody to ride: no delivery at all", () => {
    expect(asked(house(means({ couriers: 0 })), one, new Map())).toBeNull();
  });

  it("one pair of hands: ten pizzas are a quarter of an hour of work, and the next waits for it", () => {
    const outlet = house(means({}));
    const ten: Wish = {
      mode: "takeaway",
      rideMinutes: 0,
      pizzas: 10,
      baked: [{ size: "M", folded: false, quantity: 10 }],
    };
    const load = evening(outlet, [ten]);
    expect(minutesTo(asked(outlet, ten, load))).toBeGreaterThanOrEqual(30);
  });

  it("a busy evening, a pause and a road that is closed", () => {
    const until = addMinutes(noon, 30).toISOString();
    const busy = house(means({ busy: { minutes: 20, until } }));
    expect(minutesTo(asked(busy, one, new Map()))).toBe(25);
    expect(minutesTo(asked(busy, one, new Map(), addMinutes(noon, 40)), addMinutes(noon, 40))).toBe(6);
    const refusal = (change: Partial<Means>, wish: Wish) => {
      try {
        promiseFor(house(means(change)), { ...wish, slot: null }, new Map(), noon);
        return null;
      } catch (error) {
        return error instanceof Refusal ? [error.code, error.details] : error;
      }
    };
    expect(refusal({ pausedUntil: until }, one)).toEqual(["outlet_paused", { until }]);
    expect(refusal({ deliveryClosedUntil: until }, one)).toEqual(["delivery_paused", { until }]);
    expect(refusal({ deliveryClosedUntil: until }, { ...one, mode: "takeaway" })).toBeNull();
    const chosen = (minutes: number) => {
      try {
        const slot = addMinutes(noon, minutes);
        return promiseFor(house(means({ deliveryClosedUntil: until })), { ...one, slot }, new Map(), noon)
          .readyBy;
      } catch (error) {
        return error instanceof Refusal ? error.code : error;
      }
    };
    expect(chosen(30)).toBe("slot_full");
    expect(chosen(45)).toEqual(addMinutes(noon, 35));
  });

  it("midnight and the night of the clocks are no end of anything", () => {
    for (const [day, time] of [
      ["2026-11-27", "23:50"],
      ["2027-03-28", "01:50"],
      ["2026-10-25", "02:50"],
    ] as const) {
      const at = instantOf(day, time, "Europe/Paris");
      const outlet = house(means({}));
      const load = new Map<string, number>();
      for (let n = 0; n < 5; n += 1) {
        const promised = asked(outlet, one, load, at);
        // One courier, 22 minutes a ride: the fifth leaves after the fourth is back.
        expect(minutesTo(promised, at)).toBe(6 + 22 * n);
        take(load, promised?.holds ?? []);
      }
    }
  });
});
