import type { AllergenCode, Size } from "@/db/enums";
import { allergenCodes } from "@/db/enums";
import { groupsOf, inThatSize, withUsual } from "./choices";
import { halfFeeCents } from "./halves";
import type { Making, Menu, MenuProduct } from "./menu";

/** A dish, or half of one, as a customer wants it. `added`: extras, and choices of the whole pizza with its first half. */
export type Wish = { size: Size; removed: readonly string[]; added: readonly string[]; half?: OtherHalf };
export type OtherHalf = { product: MenuProduct; removed: readonly string[]; added: readonly string[] };

/** What a wish comes to: its price, and what is in it once ingredients were taken off and added. */
export type Made = {
  item: string;
  /** Of the other half. */
  halfItem: string | null;
  unitCents: number;
  ingredients: string[];
  allergens: AllergenCode[];
  /** Allergens that only the extras bring. */
  broughtAllergens: AllergenCode[];
  /** Meats of this very dish whose country is known. */
  origins: { name: string; country: string }[];
};

/** Shown while one chooses; the server computes price and allergens again from its own catalogue. */
export function madeOf(menu: Making, product: MenuProduct, wish: Wish): Made | null {
  const { half, size } = wish;
  const item = product.items.find((one) => one.size === size);
  const other = half?.product.items.find((one) => one.size === size);
  if (!item || (half && !other)) return null;
  const groups = groupsOf(menu, product);
  const added = withUsual(wish.added, inThatSize(groups, size));
  const options = groups.flatMap((group) => group.options).filter(({ code }) => added.includes(code));
  const isOption = (code: string) => options.some((option) => option.code === code);
  const taken = options.flatMap(({ takes }) => takes ?? []);
  const kept = [keptOf(product, wish), half ? keptOf(half.product, half) : []]
    .flat()
    .filter((code) => !taken.includes(code));
  const extras = [...added.filter((code) => !isOption(code)), ...(half?.added ?? [])];
  const ingredients = [...new Set([...kept, ...options.flatMap(({ brings }) => brings ?? []), ...extras])];
  const share = half ? 0.5 : 1;
  const extrasCents = extras.reduce(
    (sum, code) => sum + Math.round((extraCents(menu, code, size) ?? 0) * share),
    0,
  );
  const optionsCents = options.reduce((sum, { prices }) => sum + (prices[size] ?? 0), 0);
  const baseCents = other ? Math.max(item.priceCents, other.priceCents) + halfFeeCents : item.priceCents;
  const own = allergensIn(menu, kept);
  const allergens = allergensIn(menu, ingredients);
  return {
    ...{ item: item.code, halfItem: other?.code ?? null },
    unitCents: baseCents + extrasCents + optionsCents,
    ingredients,
    allergens,
    broughtAllergens: allergens.filter((code) => !own.includes(code)),
    origins: ingredients.flatMap((code) => {
      const ingredient = menu.ingredients[code];
      return ingredient?.origin ? [{ name: ingredient.name, country: ingredient.origin }] : [];
    }),
  };
}

const keptOf = ({ recipe }: MenuProduct, { removed }: Pick<Wish, "removed">): string[] =>
  recipe.map(({ ingredient }) => ingredient).filter((code) => !removed.includes(code));

/** What an extra costs on a size; null when it is not offered there. */
export const extraCents = (menu: Pick<Menu, "extras">, code: string, size: Size): number | null =>
  menu.extras.find((extra) => extra.code === code)?.prices[size] ?? null;

function allergensIn(menu: Pick<Menu, "ingredients">, codes: readonly string[]): AllergenCode[] {
  const found = new Set(codes.flatMap((code) => menu.ingredients[code]?.allergens ?? []));
  return allergenCodes.filter((code) => found.has(code));
}
