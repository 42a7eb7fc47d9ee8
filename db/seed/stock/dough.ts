import { instantOf } from "@/lib/instant-of";
import type { Outlet } from "@/lib/outlets/outlet";
import { addDays } from "@/lib/time";
import type { Crew } from "../orders/crew";
import type { Entry } from "./entries";
import { supply } from "./supply";

/** What a kilogram of dough is made of, water aside. */
export const kilogram: Readonly<Record<string, number>> = {
  farine: 605,
  huile_olive: 12,
  sel: 16,
  levure: 4,
};

/** Dough is made every evening for the day after, and rests overnight: it comes on the shelf, flour and the rest leave it. */
export function doughEntries(
  outlet: Outlet,
  crew: Crew,
  left: readonly Entry[],
  aDay: number,
  days: number,
): Entry[] {
  const evenings = Array.from({ length: days + 1 }, (_, index) =>
    instantOf(addDays(outlet.businessDay, index - days - 1), "23:15", outlet.timezone),
  );
  const taken = left
    .filter(({ code }) => code === "pate")
    .map(({ at, quantity }) => ({ at, quantity: -quantity }));
  return supply({ days: evenings, left: taken, par: aDay * 2.2, pack: 1000 }).flatMap(({ at, quantity }) => {
    const entry = (code: string, signed: number): Entry => ({
      code,
      at,
      quantity: signed,
      kind: "preparation",
      reason: "Pâte du lendemain",
      orderId: null,
      actorId: crew.pizzaiolos[0] ?? crew.manager,
      dedupeKey: `dough:${outlet.slug}:${at.toISOString()}:${code}`,
    });
    const used = Object.entries(kilogram).map(([code, each]) =>
      entry(code, -Math.round((each * quantity) / 1000)),
    );
    return [entry("pate", quantity), ...used];
  });
}

/** Base units a day that the dough takes, by ingredient. */
export const doughUse = (doughADay: number): Map<string, number> =>
  new Map(Object.entries(kilogram).map(([code, each]) => [code, (each * doughADay) / 1000]));
