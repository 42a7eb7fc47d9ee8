import { instantOf } from "@/lib/instant-of";
import type { Outlet } from "@/lib/outlets/outlet";
import { addDays } from "@/lib/time";
import type { Chance } from "../chance";
import type { Crew } from "../orders/crew";
import { countsDaysAgo, type Entry, mishapsDaysAgo } from "./entries";

/** The dearest, counted every week. */
const counted = ["saumon", "anchois", "jambon_cru", "grana", "reblochon", "bufala"];
const dropped: Readonly<Record<string, number>> = { pate: 250, sauce_tomate: 90, mozzarella: 130 };

/** What recipes do not explain: a pizza on the floor, and what the weekly count finds missing. */
export function lossEntries(
  outlet: Outlet,
  crew: Crew,
  use: ReadonlyMap<string, number>,
  days: number,
  chance: Chance,
): Entry[] {
  const { timezone } = outlet;
  const counts = countsDaysAgo(days).flatMap((ago) =>
    counted.flatMap((code): Entry[] => {
      const missing = Math.round((use.get(code) ?? 0) * 7 * 0.03 * chance.next());
      if (missing === 0) return [];
      const day = addDays(outlet.businessDay, -ago);
      return [
        {
          code,
          at: instantOf(day, "23:30", timezone),
          quantity: -missing,
          kind: "stocktake",
          reason: "Comptage de la semaine",
          ...{ orderId: null, actorId: crew.manager, dedupeKey: `count:${outlet.slug}:${day}:${code}` },
        },
      ];
    }),
  );
  const mishaps = mishapsDaysAgo(days).flatMap((ago) => {
    const day = addDays(outlet.businessDay, -ago);
    return Object.entries(dropped).map(
      ([code, quantity]): Entry => ({
        code,
        at: instantOf(day, "20:10", timezone),
        quantity: -quantity,
        kind: "waste",
        reason: "Pizza tombée",
        orderId: null,
        actorId: crew.pizzaiolos[0] ?? crew.manager,
        dedupeKey: `mishap:${outlet.slug}:${day}:${code}`,
      }),
    );
  });
  return [...counts, ...mishaps];
}
