import type { AllergenCode, ProductKind, Size } from "@/db/enums";
import { allergensOf, isVegetarian } from "./allergens";
import { type Catalogue, type CatalogueItem, nameOf } from "./catalogue";

/** What a customer reads: the catalogue of an outlet in one language, without what only the house needs. */
export type Menu = {
  products: MenuProduct[];
  /** Names and allergens of every ingredient met in the products or the extras, by code. */
  ingredients: Record<string, MenuIngredient>;
  extras: { code: string; prices: Partial<Record<Size, number>> }[];
  extrasMost: number;
};

export type MenuIngredient = {
  name: string;
  category: string;
  allergens: readonly AllergenCode[];
  vegetarian: boolean;
  origin: string | null;
};

export type MenuProduct = {
  code: string;
  kind: ProductKind;
  name: string;
  description: string;
  base: string | null;
  folded: boolean;
  alcoholic: boolean;
  vegetarian: boolean;
  allergens: AllergenCode[];
  /** In the recipe's order, by ingredient code; grams of the middle size, for the drawing. */
  recipe: { ingredient: string; quantity: number; removable: boolean }[];
  items: { code: string; size: Size; priceCents: number }[];
};

const sizeOrder: readonly Size[] = ["S", "M", "L", "ONE"];
const bySize = (a: CatalogueItem, b: CatalogueItem) => sizeOrder.indexOf(a.size) - sizeOrder.indexOf(b.size);

/** The menu of an outlet: only what is on it, in the card's order. */
export function menuOf(catalogue: Catalogue, locale: string): Menu {
  const products = new Map<string, CatalogueItem[]>();
  for (const item of catalogue.items.values()) {
    if (item.onMenu) products.set(item.product.code, [...(products.get(item.product.code) ?? []), item]);
  }
  const extras = [...catalogue.options.values()].map((option) => ({
    code: option.code,
    prices: Object.fromEntries(Object.entries(option.sizes).map(([size, at]) => [size, at.priceCents])),
  }));
  const cards = [...products.values()]
    .map((items) => productOf(items.toSorted(bySize), catalogue, locale))
    .filter((card) => card !== null)
    .toSorted((a, b) => a.position - b.position)
    .map(({ position: _, ...card }) => card);
  const met = new Set([
    ...cards.flatMap((card) => card.recipe.map((line) => line.ingredient)),
    ...extras.map((extra) => extra.code),
  ]);
  return {
    products: cards,
    ingredients: ingredientsOf(met, catalogue, locale),
    extras,
    extrasMost: catalogue.extrasMost,
  };
}

function productOf(
  items: CatalogueItem[],
  catalogue: Catalogue,
  locale: string,
): (MenuProduct & { position: number }) | null {
  const reference = items.find((item) => item.size === "M") ?? items[0];
  if (!reference) return null;
  const { product } = reference;
  const codes = reference.recipe.map((line) => line.ingredient);
  return {
    code: product.code,
    kind: product.kind,
    name: nameOf(product, locale),
    description: locale === "en" ? product.descriptionEn : product.descriptionFr,
    base: product.base,
    folded: product.folded,
    alcoholic: product.alcoholic,
    position: product.position,
    vegetarian: isVegetarian(codes, catalogue),
    allergens: allergensOf(codes, catalogue),
    recipe: reference.recipe.map(({ ingredient, quantity, removable }) => ({
      ingredient,
      quantity,
      removable,
    })),
    items: items.map(({ code, size, priceCents }) => ({ code, size, priceCents })),
  };
}

function ingredientsOf(codes: Set<string>, catalogue: Catalogue, locale: string): Menu["ingredients"] {
  const entries = [...codes].flatMap((code) => {
    const ingredient = catalogue.ingredients.get(code);
    if (!ingredient) return [];
    const { category, allergens, vegetarian, origin } = ingredient;
    return [[code, { name: nameOf(ingredient, locale), category, allergens, vegetarian, origin }] as const];
  });
  return Object.fromEntries(entries);
}

/** Of a menu only what building one product needs. */
export function forProduct(
  { ingredients, extras, extrasMost }: Menu,
  product: MenuProduct,
): Pick<Menu, "ingredients" | "extras" | "extrasMost"> {
  const offered = product.kind === "pizza" ? extras : [];
  const codes = [...product.recipe.map((line) => line.ingredient), ...offered.map((extra) => extra.code)];
  const met = codes.flatMap((code) => {
    const ingredient = ingredients[code];
    return ingredient ? [[code, ingredient] as const] : [];
  });
  return { ingredients: Object.fromEntries(met), extras: offered, extrasMost };
}
