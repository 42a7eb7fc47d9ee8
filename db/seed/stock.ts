import { newId } from "@/lib/ids";
import { addDays, instantOf } from "@/lib/time";
import type { stockLevels, stockMovements } from "../schema";
import type { SeedIngredient } from "./ingredients";
import type { SeedOutlet } from "./outlets";
import { shortages } from "./shortages";
import { dailyUse } from "./usage";

const daysCovered = 5;

export type SeedStock = {
  levels: (typeof stockLevels.$inferInsert)[];
  movements: (typeof stockMovements.$inferInsert)[];
};

/** Five days of everything, received yesterday morning, but for the outlet's shortages. */
export function buildStock(outlet: SeedOutlet, ingredients: readonly SeedIngredient[]): SeedStock {
  const use = dailyUse();
  const short = shortages[outlet.slug] ?? {};
  const at = instantOf(addDays(outlet.businessDay, -1), "09:00", "Europe/Paris");
  const rows = ingredients.map(({ id, code, unit }) => {
    const aDay = use.get(code) ?? (unit === "piece" ? 2 : 500);
    const onHand = short[code] ?? packs(aDay * daysCovered, unit);
    const level = { outletId: outlet.id, ingredientId: id, onHand, reserved: 0, threshold: Math.ceil(aDay) };
    const receipt = {
      id: newId(),
      outletId: outlet.id,
      ingredientId: id,
      quantity: onHand,
      kind: "receipt" as const,
      reason: "Stock d’ouverture",
      dedupeKey: `opening:${outlet.slug}:${code}`,
      at,
    };
    return { level, receipt };
  });
  return { levels: rows.map(({ level }) => level), movements: rows.map(({ receipt }) => receipt).filter(({ quantity }) => quantity > 0) };
}

/** Deliveries come in whole packs: half-kilos, half-litres, half-dozens. */
const packs = (quantity: number, unit: string) => {
  const pack = unit === "piece" ? 6 : 500;
  return Math.ceil(quantity / pack) * pack;
};
