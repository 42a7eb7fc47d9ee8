import type { AllergenCode, ProductKind, Size } from "@/db/enums";
import { hasChoices } from "./choices";
import type { DrawnMenu } from "./drawn-menu";
import type { MenuProduct } from "./menu";
import { uncapitalised } from "./uncapitalised";

/** What a line of the menu shows: kept small, because every visitor downloads all of them. */
export type MenuCard = {
  code: string;
  /** Code of its section, and of what kind all is that stands there. */
  section: string;
  kind: ProductKind;
  name: string;
  /** The ingredients of a pizza, the description of anything else. */
  line: string;
  allergens: AllergenCode[];
  vegetarian: boolean;
  alcoholic: boolean;
  items: { code: string; size: Size; priceCents: number }[];
  /** There is something to choose before it is had. */
  choices: boolean;
  art: string;
};

// What every pizza of a section stands on goes without saying.
const unsaid = new Set(["pate", "sauce_tomate", "creme", "huile_olive", "origan"]);

export const cardsOf = (menu: DrawnMenu): MenuCard[] =>
  menu.products.map((product) => {
    const { code, section, kind, name, allergens, vegetarian, alcoholic, items } = product;
    return {
      code,
      section,
      kind,
      name,
      line: lineOf(product, menu),
      allergens,
      vegetarian,
      alcoholic,
      items,
      choices: hasChoices(menu, product),
      art: menu.art[code] ?? "",
    };
  });

function lineOf({ kind, description, recipe }: MenuProduct, menu: DrawnMenu): string {
  if (kind !== "pizza") return description;
  const names = recipe.flatMap(({ ingredient }) =>
    unsaid.has(ingredient) ? [] : [menu.ingredients[ingredient]?.name ?? ""],
  );
  const [first = "", ...others] = names.filter(Boolean);
  return [first, ...others.map(uncapitalised)].join(", ");
}

/** Names of the ingredients whose lack a line can tell of, by code; what is sold as it comes is just sold out. */
export function namesToMiss(menu: DrawnMenu): Record<string, string> {
  const cooked = menu.products.filter(({ items }) => items.some(({ size }) => size !== "ONE"));
  const codes = new Set(cooked.flatMap(({ recipe }) => recipe.map(({ ingredient }) => ingredient)));
  return Object.fromEntries([...codes].map((code) => [code, menu.ingredients[code]?.name ?? ""]));
}
