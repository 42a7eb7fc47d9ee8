import { instantOf } from "@/lib/instant-of";
import type { Outlet } from "@/lib/outlets/outlet";
import { addDays } from "@/lib/time";
import type { stockLevels, stockMovements } from "../../schema";
import type { Chance } from "../chance";
import { idAt } from "../ids";
import type { SeedIngredient } from "../ingredients";
import type { Crew } from "../orders/crew";
import { shortages } from "../shortages";
import { dailyUse } from "../usage";
import { doughEntries, doughUse } from "./dough";
import { deliveriesDaysAgo, type Entry } from "./entries";
import { lossEntries } from "./losses";
import { supply } from "./supply";

const daysCovered = 5;

export type Shelves = {
  levels: (typeof stockLevels.$inferInsert)[];
  movements: (typeof stockMovements.$inferInsert)[];
};

type Filling = {
  outlet: Outlet;
  ingredients: readonly SeedIngredient[];
  /** Who books; nobody yet where the oven is cold. */
  crew: Crew | null;
  manager: string | null;
  /** What orders took. */
  used: readonly Entry[];
  /** Base units held for today's orders, by ingredient code. */
  held: ReadonlyMap<string, number>;
  /** How many days back the story goes. */
  days: number;
  chance: Chance;
};

/** The history of an outlet's shelves: what came, what was made, used, lost; and what lies there now. */
export function shelvesOf({
  outlet,
  ingredients,
  crew,
  manager,
  used,
  held,
  days,
  chance,
}: Filling): Shelves {
  const use = dailyUse();
  const dough = use.get("pate") ?? 0;
  const aDay = new Map([
    ...use,
    ...[...doughUse(dough)].map(([code, each]) => [code, each + (use.get(code) ?? 0)] as const),
  ]);
  const lost = crew ? [...used, ...lossEntries(outlet, crew, aDay, days, chance)] : [...used];
  const taken = crew ? [...lost, ...doughEntries(outlet, crew, lost, dough, days)] : lost;
  const byCode = new Map<string, Entry[]>();
  for (const { code } of ingredients) byCode.set(code, []);
  for (const entry of taken) byCode.get(entry.code)?.push(entry);
  const rows = ingredients.map((ingredient) => {
    const { code, unit } = ingredient;
    const each = aDay.get(code) ?? (unit === "piece" ? 1 : 300);
    const own = byCode.get(code) ?? [];
    const entries =
      code === "pate" && crew ? own : [...received(outlet, ingredient, own, each, days, manager), ...own];
    return { ingredient, entries, threshold: Math.ceil(each) };
  });
  return {
    movements: rows.flatMap(({ ingredient, entries }) =>
      entries.map((entry) => movementRow(outlet, ingredient, entry)),
    ),
    levels: rows.map(({ ingredient, entries, threshold }) => ({
      outletId: outlet.id,
      ingredientId: ingredient.id,
      threshold,
      reserved: held.get(ingredient.code) ?? 0,
      onHand: entries.reduce((sum, { quantity }) => sum + quantity, 0),
    })),
  };
}

function received(
  outlet: Outlet,
  { code, unit }: SeedIngredient,
  own: readonly Entry[],
  aDay: number,
  daysTold: number,
  manager: string | null,
): Entry[] {
  const ago = outlet.status === "open" ? deliveriesDaysAgo(daysTold) : [1];
  const days = ago.map((each) => instantOf(addDays(outlet.businessDay, -each), "09:00", outlet.timezone));
  const left = own.map(({ at, quantity }) => ({ at, quantity: -quantity }));
  const pack = unit === "piece" ? 6 : 500;
  const remains = shortages[outlet.slug]?.[code];
  return supply({ days, left, par: aDay * daysCovered, pack, remains }).map(({ at, quantity }) => ({
    code,
    at,
    quantity,
    kind: "receipt",
    reason: "Livraison",
    orderId: null,
    actorId: manager,
    dedupeKey: `receipt:${outlet.slug}:${at.toISOString()}:${code}`,
  }));
}

function movementRow(
  outlet: Outlet,
  ingredient: SeedIngredient,
  entry: Entry,
): typeof stockMovements.$inferInsert {
  const { quantity, kind, reason, orderId, actorId, dedupeKey, at } = entry;
  return {
    id: idAt(at),
    outletId: outlet.id,
    ingredientId: ingredient.id,
    quantity,
    kind,
    reason,
    orderId,
    actorId,
    dedupeKey,
    at,
  };
}
