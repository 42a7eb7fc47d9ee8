import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chance } from "@/db/seed/chance";
import { tunedReserve } from "@/lib/capacity/tuned-reserve";
import { figuresOf } from "../../scripts/simulation/figures.mjs";
import { luckOf, spread, truthOf } from "../../scripts/simulation/truth";

const outlets = ["part-dieu", "croix-rousse", "jean-mace", "gratte-ciel", "vaise"];
const bounds = { least: 0, most: 20 };
const [learnt, heldOut, ordersANight] = [14, 7, 25];

/** Minutes the model alone is wrong by on a night: what is made and ridden there takes as long as it does there. */
function nightOf(slug: string, seed: number, night: number): number[] {
  const luck = luckOf(seed, slug, night);
  const { make, ride, form } = truthOf(slug, luck);
  return Array.from({ length: ordersANight }, () => {
    const modelled = { make: 8 + 6 * luck.next(), ride: 6 + 8 * luck.next() };
    return (
      modelled.make * (make * form * spread(luck, 0.15) - 1) +
      modelled.ride * (ride * form * spread(luck, 0.2) - 1)
    );
  });
}

const nights = (slug: string, seed: number) =>
  Array.from({ length: learnt + heldOut }, (_, night) => nightOf(slug, seed, night));

/** What was told too short or too long on the nights held out, each reserve tuned on the nights before alone. */
function tuned(slug: string, seed: number): number[] {
  const all = nights(slug, seed);
  let reserve = 0;
  return all.flatMap((errors, night) => {
    const wrong = errors.map((error) => error - reserve);
    reserve = tunedReserve(all.slice(Math.max(0, night - 13), night + 1).flat(), reserve, bounds);
    return night < learnt ? [] : wrong;
  });
}

const fixed = (minutes: number, slug: string, seed: number) =>
  nights(slug, seed)
    .slice(learnt)
    .flat()
    .map((error) => error - minutes);

describe("a reserve that tunes itself", () => {
  test("costs less than the best one that is the same everywhere, on evenings it has not seen", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const costOf = (errors: (slug: string) => number[]) => figuresOf(outlets.flatMap(errors)).cost;
      const best = Math.min(
        ...Array.from({ length: 21 }, (_, minutes) => costOf((slug) => fixed(minutes, slug, seed))),
      );
      expect(costOf((slug) => tuned(slug, seed))).toBeLessThan(best);
    }
  });

  test("never leaves its bounds, moves by two minutes a night at most, and stays where little was seen", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -60, max: 120, noNaN: true }), { maxLength: 80 }),
        fc.integer({ min: 0, max: 20 }),
        (errors, now) => {
          const next = tunedReserve(errors, now, bounds);
          expect(next).toBeGreaterThanOrEqual(bounds.least);
          expect(next).toBeLessThanOrEqual(bounds.most);
          expect(Math.abs(next - now)).toBeLessThanOrEqual(2);
          if (errors.length < 20) expect(next).toBe(now);
        },
      ),
    );
  });

  test("settles where 85 of 100 are kept", () => {
    const luck = chance(7);
    const errors = Array.from({ length: 400 }, () => 20 * luck.next());
    let reserve = 0;
    for (let night = 0; night < 20; night += 1) reserve = tunedReserve(errors, reserve, bounds);
    expect(errors.filter((error) => error <= reserve).length / errors.length).toBeCloseTo(0.85, 1);
    expect(tunedReserve(errors, reserve, bounds)).toBe(reserve);
  });
});
