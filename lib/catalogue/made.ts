import type { AllergenCode, Size } from "@/db/enums";
import { allergenCodes } from "@/db/enums";
import type { Menu, MenuProduct } from "./menu";

/** A product as a customer wants it. */
export type Wish = { size: Size; removed: readonly string[]; added: readonly string[] };

/** What a wish comes to: its price, and what is in it once ingredients were taken off and added. */
export type Made = {
  item: string;
  unitCents: number;
  ingredients: string[];
  allergens: AllergenCode[];
  /** Allergens that only the extras bring. */
  broughtAllergens: AllergenCode[];
  /** Meats of this very dish whose country is known. */
  origins: { name: string; country: string }[];
};

/** Shown while one chooses; the server computes price and allergens again from its own catalogue. */
export function madeOf(
  menu: Pick<Menu, "ingredients" | "extras">,
  product: MenuProduct,
  wish: Wish,
): Made | null {
  const item = product.items.find(({ size }) => size === wish.size);
  if (!item) return null;
  const kept = product.recipe
    .map(({ ingredient }) => ingredient)
    .filter((code) => !wish.removed.includes(code));
  const ingredients = [...new Set([...kept, ...wish.added])];
  const extrasCents = wish.added.reduce((sum, code) => sum + (extraCents(menu, code, wish.size) ?? 0), 0);
  const own = allergensIn(menu, kept);
  const allergens = allergensIn(menu, ingredients);
  return {
    item: item.code,
    unitCents: item.priceCents + extrasCents,
    ingredients,
    allergens,
    broughtAllergens: allergens.filter((code) => !own.includes(code)),
    origins: ingredients.flatMap((code) => {
      const ingredient = menu.ingredients[code];
      return ingredient?.origin ? [{ name: ingredient.name, country: ingredient.origin }] : [];
    }),
  };
}

/** What an extra costs on a size; null when it is not offered there. */
export const extraCents = (menu: Pick<Menu, "extras">, code: string, size: Size): number | null =>
  menu.extras.find((extra) => extra.code === code)?.prices[size] ?? null;

function allergensIn(menu: Pick<Menu, "ingredients">, codes: readonly string[]): AllergenCode[] {
  const found = new Set(codes.flatMap((code) => menu.ingredients[code]?.allergens ?? []));
  return allergenCodes.filter((code) => found.has(code));
}
