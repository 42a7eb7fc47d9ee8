import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostDaysAhead } from "@/lib/capacity/days-ahead";
import { ovenPlaces } from "@/lib/capacity/oven-places";
import { type Hold, type Load, limitOf, slotKey, slotOf, type Wish } from "@/lib/capacity/places";
import { promiseFor } from "@/lib/capacity/promise";
import { slotsOf } from "@/lib/capacity/slots";
import { lastOrderAt, openAt } from "@/lib/outlets/hours";
import type { Outlet } from "@/lib/outlets/outlet";
import { Refusal } from "@/lib/refusal";
import { addDays, addMinutes, businessDayOf, clockTime } from "@/lib/time";
import { holdsFor, instants, outletsOfAllSorts } from "./coming-week";

const zone = "Europe/Paris";
const wishes: fc.Arbitrary<Wish> = fc
  .record({
    mode: fc.constantFrom("takeaway" as const, "delivery" as const),
    pizzas: fc.integer({ min: 0, max: 14 }),
    rideMinutes: fc.integer({ min: 4, max: 25 }),
  })
  .map((wish) => ({
    ...{ ...wish, rideMinutes: wish.mode === "delivery" ? wish.rideMinutes : 0 },
    baked: wish.pizzas > 0 ? [{ size: "M" as const, folded: false, quantity: wish.pizzas }] : [],
  }));

/** Where the oven and the couriers are taken already, in slots after an instant. */
const takenAfter = (outlet: Outlet, at: Date, taken: readonly (readonly [number, number])[]): Load =>
  new Map(
    taken.flatMap(([ahead, quantity]) => {
      const start = addMinutes(slotOf(outlet, at), ahead * outlet.slotMinutes);
      return [
        [slotKey("kitchen", start), Math.min(quantity, outlet.pizzasPerSlot)] as const,
        [slotKey("delivery", start), Math.min(quantity, outlet.deliveriesPerSlot)] as const,
      ];
    }),
  );
const loads = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 })), {
  maxLength: 60,
});

const tried = <T>(run: () => T): T | Refusal => {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

function everywhere(
  check: (house: { outlet: Outlet; at: Date; wish: Wish; load: Load }) => void,
  numRuns = 200,
) {
  holdsFor(
    fc.property(outletsOfAllSorts, instants, wishes, loads, (outlet, at, wish, taken) =>
      check({ outlet, at, wish, load: takenAfter(outlet, at, taken) }),
    ),
    numRuns,
  );
}

describe("the times one may choose, at outlets of all sorts around the odd days of the year", () => {
  it("lie within opening hours, of today and six days more", () => {
    everywhere(({ outlet, at, wish, load }) => {
      const last = addDays(businessDayOf(at, zone), mostDaysAhead);
      for (const { startsAt } of slotsOf(outlet, wish, load, at)) {
        // At closing time to the minute it is still handed over.
        const during = openAt(outlet, startsAt) ?? openAt(outlet, new Date(startsAt.getTime() - 1));
        expect(during, startsAt.toISOString()).not.toBeNull();
        expect(businessDayOf(startsAt, zone) <= last).toBe(true);
      }
    }, 40);
  });

  it("rise, come once each, on the grid, and read on the wall as they are shown", () => {
    everywhere(({ outlet, at, wish, load }) => {
      const slots = slotsOf(outlet, wish, load, at);
      const shown = new Set<string>();
      slots.forEach(({ startsAt }, index) => {
        const before = slots[index - 1]?.startsAt.getTime() ?? 0;
        expect(startsAt.getTime()).toBeGreaterThan(before);
        const time = clockTime(startsAt, zone);
        expect(Number(time.slice(3)) % outlet.slotMinutes).toBe(0);
        shown.add(`${businessDayOf(startsAt, zone)} ${time}`);
      });
      expect(shown.size).toBe(slots.length);
    });
  });

  it("can be ordered exactly when they are shown as free", () => {
    everywhere(({ outlet, at, wish, load }) => {
      for (const { startsAt, free } of slotsOf(outlet, wish, load, at)) {
        const answer = tried(() => promiseFor(outlet, { ...wish, slot: startsAt }, load, at));
        if (answer instanceof Refusal) {
          expect(answer.code).toBe("slot_full");
          expect(free).toBe(false);
          continue;
        }
        expect(free).toBe(true);
        expect(answer.promisedAt).toEqual(startsAt);
        expect(answer.ticketAt.getTime()).toBeGreaterThanOrEqual(at.getTime());
      }
    }, 20);
  });

  it("are all there are: every other instant is refused", () => {
    holdsFor(
      fc.property(
        outletsOfAllSorts,
        instants,
        wishes,
        fc.integer({ min: -600, max: 2400 }),
        (outlet, at, wish, ahead) => {
          const slot = addMinutes(new Date(Math.floor(at.getTime() / 300_000) * 300_000), ahead * 5);
          const offered = slotsOf(outlet, wish, new Map(), at).some(
            ({ startsAt, free }) => free && startsAt.getTime() === slot.getTime(),
          );
          const answer = tried(() => promiseFor(outlet, { ...wish, slot }, new Map(), at));
          expect(answer instanceof Refusal).toBe(!offered);
        },
      ),
      300,
    );
  });

  it("end with the last order of a service, also for times that are still ahead", () => {
    everywhere(({ outlet, at, wish, load }) => {
      const service = openAt(outlet, at);
      if (!service || at < lastOrderAt(outlet, service)) return;
      for (const { startsAt } of slotsOf(outlet, wish, load, at))
        expect(startsAt.getTime()).toBeGreaterThan(service.closes.getTime());
    });
  });
});

describe("the places an order takes", () => {
  it("are as many as its pizzas, in slots with room, before it must be ready and after it is ordered", () => {
    everywhere(({ outlet, at, wish, load }) => {
      const free = slotsOf(outlet, wish, load, at).find((slot) => slot.free)?.startsAt ?? null;
      for (const slot of [null, free]) {
        const answer = tried(() => promiseFor(outlet, { ...wish, slot }, load, at));
        if (answer instanceof Refusal) continue;
        const baked = answer.holds.filter(({ resource }) => resource === "kitchen");
        expect(baked.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(wish.pizzas);
        const departures = answer.holds.filter(({ resource }) => resource === "delivery");
        expect(departures).toHaveLength(wish.mode === "delivery" ? 1 : 0);
        for (const { resource, startsAt, quantity } of [...baked, ...departures]) {
          const limit = limitOf(outlet, resource);
          expect(quantity + (load.get(slotKey(resource, startsAt)) ?? 0)).toBeLessThanOrEqual(limit);
          expect(startsAt.getTime()).toBeLessThanOrEqual(answer.readyBy.getTime());
          expect(startsAt.getTime()).toBeGreaterThan(at.getTime() - outlet.slotMinutes * 60_000);
        }
        // Fresh: in no more slots than an empty oven would need.
        const most = Math.ceil(wish.pizzas / outlet.pizzasPerSlot) * outlet.slotMinutes;
        for (const { startsAt } of baked)
          expect(startsAt.getTime()).toBeGreaterThan(addMinutes(answer.readyBy, -most).getTime() - 1);
      }
    });
  });

  it("as soon as possible are the first with room: no free time comes before, and it is ready before closing", () => {
    everywhere(({ outlet, at, wish, load }) => {
      const answer = tried(() => promiseFor(outlet, { ...wish, slot: null }, load, at));
      const service = openAt(outlet, at);
      const first = slotsOf(outlet, wish, load, at).find(({ free }) => free)?.startsAt;
      if (answer instanceof Refusal) {
        if (answer.code === "slot_none_left" && service && first)
          expect(first.getTime()).toBeGreaterThan(service.closes.getTime());
        return;
      }
      expect(answer.readyBy.getTime()).toBeLessThanOrEqual(service?.closes.getTime() ?? 0);
      if (!first) return;
      // Rounding to the five minutes may pass a time by less than that.
      expect(addMinutes(answer.promisedAt, -5).getTime()).toBeLessThan(first.getTime());
    });
  });

  it("never add up to more than a slot holds, however many order", () => {
    everywhere(({ outlet, at, wish, load }) => {
      const taken = new Map(load);
      for (let n = 0; n < 12; n += 1) {
        const slot = slotsOf(outlet, wish, taken, at).find(({ free }) => free)?.startsAt;
        if (!slot) break;
        const answer = tried(() => promiseFor(outlet, { ...wish, slot }, taken, at));
        if (answer instanceof Refusal) throw answer;
        for (const { resource, startsAt, quantity } of answer.holds)
          taken.set(slotKey(resource, startsAt), (taken.get(slotKey(resource, startsAt)) ?? 0) + quantity);
      }
      for (const [key, quantity] of taken) {
        const limit = limitOf(outlet, key.slice(0, key.indexOf("@")) as Hold["resource"]);
        expect(quantity, key).toBeLessThanOrEqual(limit);
      }
    }, 20);
  });

  it("weigh a pizza by its size, begun places counted whole", () => {
    const of = (size: "S" | "M" | "L", quantity: number) => ovenPlaces([{ size, quantity }]);
    expect([of("M", 6), of("S", 1), of("S", 4), of("L", 1), of("L", 2)]).toEqual([6, 1, 3, 2, 3]);
    expect(ovenPlaces([])).toBe(0);
  });
});
