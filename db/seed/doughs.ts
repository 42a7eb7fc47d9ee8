import type { Size } from "@/db/enums";
import { newId } from "@/lib/ids";
import type { optionGroups, optionSizes, options } from "../schema";
import type { SeedIngredient } from "./ingredients";

type Portions = Partial<Record<Size, [priceCents: number, quantity: number]>>;
type Choice = Omit<typeof options.$inferInsert, "id" | "groupId" | "position"> & { sizes: Portions };

const free: Portions = { S: [0, 0], M: [0, 0], L: [0, 0] };

/** Doughs and crusts of the card: grams of the dough or cheese that comes with them. */
const card: { code: string; nameFr: string; nameEn: string; least: number; choices: Choice[] }[] = [
  {
    ...{ code: "dough", nameFr: "Pâte", nameEn: "Dough", least: 1 },
    choices: [
      { code: "dough-classic", nameFr: "Pâte classique", nameEn: "Classic dough", sizes: free },
      {
        ...{ code: "dough-thin", nameFr: "Pâte fine", nameEn: "Thin dough", sizes: free },
        effect: { scale: { code: "pate", percent: 80 } },
      },
      {
        // Made where wheat flour flies: never to be called free of gluten.
        ...{ code: "dough-wheat-free", nameFr: "Pâte sans blé", nameEn: "Wheat-free dough" },
        effect: { swap: { from: "pate", to: "pate_sans_ble" } },
        sizes: { S: [250, 160], M: [300, 250] },
      },
    ],
  },
  {
    ...{ code: "crust", nameFr: "Bord", nameEn: "Crust", least: 0 },
    choices: [
      {
        ...{ code: "crust-stuffed", nameFr: "Bord fourré au fromage", nameEn: "Cheese-stuffed crust" },
        ...{ ingredientId: "mozzarella", sizes: { M: [250, 60], L: [350, 90] } },
      },
    ],
  },
];

export type SeedDoughs = {
  groups: (typeof optionGroups.$inferInsert)[];
  options: (typeof options.$inferInsert)[];
  sizes: (typeof optionSizes.$inferInsert)[];
};

/** Of each of these groups a pizza has one at most; its ingredient is named by code above and by id below. */
export function buildDoughs(ingredients: readonly SeedIngredient[]): SeedDoughs {
  const ids = new Map(ingredients.map(({ code, id }) => [code, id]));
  const made = card.map(({ choices, ...group }, index) => {
    const row = { id: newId(), ...group, most: 1, position: index + 2 };
    return { row, options: choices.map((choice, at) => optionOf(row.id, at + 1, choice, ids)) };
  });
  const all = made.flatMap((group) => group.options);
  return {
    groups: made.map(({ row }) => row),
    options: all.map(({ row }) => row),
    sizes: all.flatMap(({ sizes }) => sizes),
  };
}

function optionOf(groupId: string, position: number, choice: Choice, ids: ReadonlyMap<string, string>) {
  const { sizes, ingredientId, effect = null, ...names } = choice;
  const row = {
    id: newId(),
    groupId,
    position,
    ...names,
    effect,
    ingredientId: ids.get(ingredientId ?? "") ?? null,
  };
  const rows = Object.entries(sizes).map(([size, [priceCents, quantity]]) => ({
    ...{ optionId: row.id, size: size as Size, priceCents, quantity },
  }));
  return { row, sizes: rows };
}
