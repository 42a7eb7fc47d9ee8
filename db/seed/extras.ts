import { newId } from "@/lib/ids";
import type { optionGroups, optionSizes, options } from "../schema";
import { pizzaData } from "./data";
import type { SeedIngredient } from "./ingredients";

type Size = "S" | "M" | "L";
const sizes = ["S", "M", "L"] as const;
const factors = { S: 0.62, M: 1, L: 1.47 };
const greenPrices = { S: 80, M: 100, L: 150 };
const richPrices = { S: 120, M: 180, L: 260 };

const rich = ["fromage", "viande", "poisson"];
/** Of the categories without a rule, what goes on a pizza, and whether at the dearer price. */
const singles = new Map([
  ["oeuf", true],
  ["noix", true],
  ["pesto", true],
  ["miel", false],
]);

export type SeedExtras = {
  group: typeof optionGroups.$inferInsert & { id: string };
  options: (typeof options.$inferInsert & { id: string; ingredientId: string })[];
  sizes: (typeof optionSizes.$inferInsert)[];
};

/** One group: up to five toppings added to a pizza, each coded as its ingredient. */
export function buildExtras(ingredients: readonly SeedIngredient[]): SeedExtras {
  const group = {
    id: newId(),
    code: "extras",
    nameFr: "Suppléments",
    nameEn: "Extras",
    least: 0,
    most: 5,
    position: 1,
  };
  const toppings = ingredients.filter((ingredient) => isRich(ingredient) !== null);
  const made = toppings.map((ingredient, index) => {
    const { code, nameFr, nameEn, id: ingredientId } = ingredient;
    const option = {
      id: newId(),
      code,
      groupId: group.id,
      nameFr,
      nameEn,
      ingredientId,
      position: index + 1,
    };
    const prices = isRich(ingredient) ? richPrices : greenPrices;
    const quantities = sizes.map((size) => ({
      optionId: option.id,
      size,
      priceCents: prices[size],
      quantity: extraQuantity(ingredient, size),
    }));
    return { option, quantities };
  });
  return {
    group,
    options: made.map(({ option }) => option),
    sizes: made.flatMap(({ quantities }) => quantities),
  };
}

/** Whether it is charged as a rich topping; null when it is none at all: dough, sauces, what is sold by the piece. */
function isRich({ code, category }: SeedIngredient): boolean | null {
  if (rich.includes(category)) return true;
  if (category === "légume" || category === "herbe") return false;
  return singles.get(code) ?? null;
}

/** 40 g of a vegetable on a Classique; of anything else what a pizza of the card carries, but at most 50 g. */
function extraQuantity({ code, category }: SeedIngredient, size: Size): number {
  if (category === "légume") return rounded(40 * factors[size]);
  const reference = pizzaData.find((pizza) => pizza.sizes.M?.recipe[code] && pizza.sizes.L);
  const own = reference?.sizes[size]?.recipe[code];
  if (own && (reference?.sizes.M?.recipe[code] ?? 0) <= 50) return own;
  return rounded(50 * factors[size]);
}

/** A cook weighs by five grams, once there is more than a pinch. */
const rounded = (quantity: number) => (quantity < 20 ? Math.round(quantity) : 5 * Math.round(quantity / 5));
