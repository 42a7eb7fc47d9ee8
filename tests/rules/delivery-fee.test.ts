import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Delivered, type FeeRule, feeOf, lowerFee } from "@/lib/outlets/delivery-fee";
import { zoneAt } from "@/lib/outlets/delivery-zone";
import { type Corner, outlineOf, ZoneInput } from "@/lib/outlets/zone-input";

const outlet = { lat: 45.76, lng: 4.86, timezone: "Europe/Paris" };
/** 111 m north a thousandth of a degree. */
const north = (metres: number) => ({ lat: outlet.lat + metres / 111_195, lng: outlet.lng });
const friday = new Date("2026-11-27T19:00:00+01:00");
const asked = (change: Partial<Delivered> = {}): Delivered => ({
  ...{ place: north(1000), itemsCents: 2000, at: friday },
  ...change,
});
const zone = (...fees: FeeRule[]) => ({ feeCents: 290, fees });

describe("what delivering costs", () => {
  it("is the zone's own fee where no rule holds, and the first rule's where several do", () => {
    expect(feeOf(zone(), outlet, asked())).toBe(290);
    expect(feeOf(zone({ feeCents: 0, fromCents: 3000 }), outlet, asked())).toBe(290);
    expect(feeOf(zone({ feeCents: 100 }, { feeCents: 50 }), outlet, asked())).toBe(100);
  });

  it("depends on the amount and the distance, borders included", () => {
    const rules = zone({ feeCents: 0, fromCents: 3000 }, { feeCents: 390, fromMetres: 2000 });
    expect(feeOf(rules, outlet, asked({ itemsCents: 2999 }))).toBe(290);
    expect(feeOf(rules, outlet, asked({ itemsCents: 3000 }))).toBe(0);
    expect(feeOf(rules, outlet, asked({ place: north(1990) }))).toBe(290);
    expect(feeOf(rules, outlet, asked({ place: north(2010) }))).toBe(390);
  });

  it("depends on the weekday and the hour of the outlet, past midnight too", () => {
    const late = zone({ feeCents: 450, weekdays: [5], from: "22:00", until: "01:00" });
    const at = (time: string) => feeOf(late, outlet, asked({ at: new Date(time) }));
    expect(at("2026-11-27T21:59:00+01:00")).toBe(290);
    expect(at("2026-11-27T22:00:00+01:00")).toBe(450);
    expect(at("2026-11-26T22:30:00+01:00")).toBe(290);
    // The same wall clock on the nights on which it moves.
    const night = zone({ feeCents: 450, from: "02:00", until: "04:00" });
    expect(feeOf(night, outlet, asked({ at: new Date("2026-10-25T01:30:00Z") }))).toBe(450);
    expect(feeOf(night, outlet, asked({ at: new Date("2027-03-28T01:30:00Z") }))).toBe(450);
    expect(feeOf(night, outlet, asked({ at: new Date("2027-03-28T00:30:00Z") }))).toBe(290);
  });

  it("says what a bigger basket would cost, and what is missing for it", () => {
    const rules = zone({ feeCents: 0, fromCents: 4000 }, { feeCents: 190, fromCents: 3000 });
    expect(lowerFee(rules, outlet, asked())).toEqual({ missingCents: 1000, feeCents: 190 });
    expect(lowerFee(rules, outlet, asked({ itemsCents: 3000 }))).toEqual({ missingCents: 1000, feeCents: 0 });
    expect(lowerFee(rules, outlet, asked({ itemsCents: 4000 }))).toBeNull();
    expect(lowerFee(zone({ feeCents: 900, fromCents: 3000 }), outlet, asked())).toBeNull();
  });

  it("promises a lower fee only where adding as much brings it", () => {
    const rules = fc.array(
      fc.record({ feeCents: fc.integer({ min: 0, max: 900 }), fromCents: fc.integer({ min: 0, max: 6000 }) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 6000 }), (fees, itemsCents) => {
        const now = feeOf(zone(...fees), outlet, asked({ itemsCents }));
        const lower = lowerFee(zone(...fees), outlet, asked({ itemsCents }));
        if (!lower) return;
        const more = asked({ itemsCents: itemsCents + lower.missingCents });
        expect(feeOf(zone(...fees), outlet, more)).toBe(lower.feeCents);
        expect(lower.feeCents).toBeLessThan(now);
      }),
    );
  });
});

describe("the outline of a zone", () => {
  const square: Corner[] = [
    [4.85, 45.75],
    [4.87, 45.75],
    [4.87, 45.77],
    [4.85, 45.77],
  ];
  const refused = (ring: Corner[]) => {
    try {
      outlineOf(ring, outlet);
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it("is closed, and holds its borders and corners", () => {
    const polygon = outlineOf(square, outlet);
    expect(polygon.coordinates[0]).toEqual([...square, square[0]]);
    const zones = [{ polygon, priority: 1 }];
    const at = (lng: number, lat: number) => zoneAt({ zones }, { lng, lat }) !== null;
    expect([at(4.86, 45.76), at(4.85, 45.76), at(4.86, 45.75), at(4.87, 45.77)]).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    expect([at(4.84999, 45.76), at(4.87001, 45.76), at(4.86, 45.77001)]).toEqual([false, false, false]);
  });

  it("neither crosses itself, nor is flat, nor goes far away", () => {
    const [a, b, c, d] = square;
    if (!a || !b || !c || !d) throw new Error("no square");
    expect(refused([a, c, b, d])).toBe("zone_crosses");
    expect(refused([a, b, a, d])).toBe("zone_crosses");
    expect(refused([a, b, [4.89, 45.75]])).toBe("zone_flat");
    expect(refused([a, b, [4.86, 46.4]])).toBe("zone_far");
    expect(refused([a, b, [2.35, 48.85]])).toBe("zone_far");
  });

  it("refuses numbers that are no place on earth, and amounts that are none", () => {
    const good = {
      ...{ name: "Centre", ring: square, minimumCents: 1500, feeCents: 190 },
      ...{ rideMinutes: 9, priority: 1, fees: [] as unknown[] },
    };
    const ok = (change: object) => ZoneInput.safeParse({ ...good, ...change }).success;
    expect(ok({})).toBe(true);
    for (const corner of [[Number.NaN, 45], [4.8, 91], [181, 45], [Number.POSITIVE_INFINITY, 45], [4.8]])
      expect(ok({ ring: [corner, ...square] })).toBe(false);
    expect(ok({ ring: square.slice(0, 2) })).toBe(false);
    expect(ok({ feeCents: -1 })).toBe(false);
    expect(ok({ minimumCents: 12.5 })).toBe(false);
    expect(ok({ name: "  " })).toBe(false);
    expect(ok({ fees: [{ feeCents: 100, weekdays: [8] }] })).toBe(false);
    expect(ok({ fees: [{ feeCents: 100, from: "24:00" }] })).toBe(false);
    expect(ok({ fees: [{ feeCents: 100, from: "19:00", until: "19:00" }] })).toBe(false);
  });

  it("holds every place within the circle it was drawn as", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (way, share) => {
          const ring = Array.from({ length: 16 }, (_, index): Corner => {
            const turn = (index / 16) * 2 * Math.PI;
            return [outlet.lng + 0.02 * Math.cos(turn), outlet.lat + 0.02 * Math.sin(turn)];
          });
          const place = {
            lng: outlet.lng + 0.02 * share * Math.cos(way),
            lat: outlet.lat + 0.02 * share * Math.sin(way),
          };
          expect(
            zoneAt({ zones: [{ polygon: outlineOf(ring, outlet), priority: 1 }] }, place),
          ).not.toBeNull();
        },
      ),
    );
  });
});
