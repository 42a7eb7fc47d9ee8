import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOf, type Door, rideOrder, rideThrough } from "@/lib/dispatch/ride-order";
import { stopsLeft } from "@/lib/dispatch/run";

const home = { lat: 45.7745, lng: 4.807 };
const leaves = new Date("2026-11-27T18:30:00Z");
const places = fc.record({
  lat: fc.double({ min: 45.72, max: 45.83, noNaN: true }),
  lng: fc.double({ min: 4.76, max: 4.88, noNaN: true }),
});
const rounds = fc
  .array(fc.record({ place: fc.option(places), promised: fc.integer({ min: -30, max: 60 }) }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((doors) =>
    doors.map(({ place, promised }, index) => ({
      ...{ orderId: `order-${index}`, place },
      promisedAt: new Date(leaves.getTime() + promised * 60_000).toISOString(),
    })),
  );
type Stop = Door & { orderId: string };
const ids = (stops: readonly Stop[]) => stops.map(({ orderId }) => orderId);

describe("the order of a round", () => {
  test("each door once; of up to four, no other order costs less", () => {
    fc.assert(
      fc.property(rounds, fc.integer({ min: 0, max: 6 }), (doors, turn) => {
        const order = rideOrder(doors, home, leaves.getTime());
        expect(ids(order).toSorted()).toEqual(ids(doors).toSorted());
        if (doors.length > 4) return;
        const turned = [...doors.slice(turn % doors.length), ...doors.slice(0, turn % doors.length)];
        expect(costOf(order, home, leaves.getTime())).toBeLessThanOrEqual(
          costOf(turned, home, leaves.getTime()),
        );
      }),
    );
  });

  test("doors are reached one after the other, and he is back after the last", () => {
    fc.assert(
      fc.property(rounds, (doors) => {
        const { at, back } = rideThrough(doors, home, leaves.getTime());
        const times = [leaves.getTime(), ...at, back];
        for (const [index, time] of times.entries())
          if (index > 0) expect(time).toBeGreaterThan(times[index - 1] ?? 0);
      }),
    );
  });

  test("a door done does not shuffle the rest, however they are read", () => {
    fc.assert(
      fc.property(rounds, (doors) => {
        const all = stopsLeft<Stop>(doors, [], home, leaves);
        for (let done = 1; done < all.length; done += 1) {
          const open = all.slice(done);
          expect(ids(stopsLeft<Stop>(open.toReversed(), all.slice(0, done), home, leaves))).toEqual(
            ids(open),
          );
        }
      }),
    );
  });

  test("who waits longest beyond his time is reached first where it makes little way", () => {
    const [near, far] = [
      { lat: 45.776, lng: 4.8075 },
      { lat: 45.779, lng: 4.8085 },
    ];
    const door = (orderId: string, place: typeof near, promised: number): Stop => ({
      ...{ orderId, place, promisedAt: new Date(leaves.getTime() + promised * 60_000).toISOString() },
    });
    expect(ids(rideOrder([door("far", far, 30), door("near", near, 30)], home, leaves.getTime()))).toEqual([
      "near",
      "far",
    ]);
    expect(ids(rideOrder([door("far", far, 2), door("near", near, 30)], home, leaves.getTime()))).toEqual([
      "far",
      "near",
    ]);
  });
});
