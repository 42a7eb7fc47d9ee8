import type { AllergenCode, ProductKind, Size } from "@/db/enums";
import { allergensOf, isVegetarian } from "./allergens";
import {
  type Catalogue,
  type CatalogueItem,
  type CatalogueOption,
  extras,
  type MenuChoice,
  nameOf,
} from "./catalogue";
import { extrasOf, groupsOf } from "./choices";
import type { SaleHour } from "./within-hours";

/** What a customer reads: the catalogue of an outlet in one language, without what only the house needs. */
export type Menu = {
  /** Those that something of it stands in, in the card's order. */
  sections: MenuSection[];
  products: MenuProduct[];
  /** Names and allergens of every ingredient met in the products or the extras, by code. */
  ingredients: Record<string, MenuIngredient>;
  extras: { code: string; prices: Partial<Record<Size, number>> }[];
  extrasMost: number;
  /** Choices of the whole pizza: its dough, its crust. */
  groups: MenuGroup[];
  /** Several dishes at one price. */
  offers: MenuOffer[];
};

export type MenuSection = { code: string; kind: ProductKind; name: string; lead: string };

export type MenuGroup = { code: string; name: string; least: number; most: number; options: MenuOption[] };

export type MenuOption = {
  code: string;
  name: string;
  prices: Partial<Record<Size, number>>;
  /** Codes of the ingredients that come and go with it. */
  brings: string | null;
  takes: string | null;
};

export type MenuOffer = {
  code: string;
  name: string;
  priceCents: number;
  slots: { name: string; choices: readonly MenuChoice[] }[];
  hours?: readonly SaleHour[];
};

type MenuIngredient = {
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
  /** Code of the section in which it stands. */
  section: string;
  /** Codes of the groups of options that it offers. */
  groups: readonly string[];
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
  const options = [...catalogue.options.values()];
  const toppings = options.filter(({ group }) => group === extras);
  const groups = allGroups(catalogue, locale);
  const order = catalogue.sections.map(({ code }) => code);
  const cards = [...products.values()]
    .map((items) => productOf(items.toSorted(bySize), catalogue, locale))
    .filter((card) => card !== null)
    .toSorted((a, b) => order.indexOf(a.section) - order.indexOf(b.section) || a.position - b.position)
    .map(({ position: _, ...card }) => card);
  const met = new Set([
    ...cards.flatMap((card) => card.recipe.map((line) => line.ingredient)),
    ...toppings.map((extra) => extra.code),
    ...groups.flatMap((group) => group.options).flatMap(({ brings }) => brings ?? []),
  ]);
  return {
    sections: catalogue.sections
      .filter(({ code }) => cards.some(({ section }) => section === code))
      .map((section) => ({
        ...{ code: section.code, kind: section.kind, name: nameOf(section, locale) },
        lead: (locale === "en" && section.leadEn) || section.leadFr,
      })),
    products: cards,
    ingredients: ingredientsOf(met, catalogue, locale),
    extras: toppings.map((option) => ({ code: option.code, prices: pricesOf(option) })),
    extrasMost: catalogue.groups.get(extras)?.most ?? 0,
    groups,
    offers: offersOf(catalogue, new Set(cards.flatMap(({ items }) => items.map(({ code }) => code))), locale),
  };
}

const pricesOf = (option: CatalogueOption) =>
  Object.fromEntries(Object.entries(option.sizes).map(([size, { priceCents }]) => [size, priceCents]));

const allGroups = (catalogue: Catalogue, locale: string): MenuGroup[] =>
  [...catalogue.groups.values()]
    .filter(({ code }) => code !== extras)
    .map((group) => ({
      ...{ code: group.code, name: nameOf(group, locale), least: group.least, most: group.most },
      options: [...catalogue.options.values()]
        .filter((option) => option.group === group.code)
        .map((option) => ({
          ...{ code: option.code, name: nameOf(option, locale), prices: pricesOf(option) },
          brings: option.effect?.swap?.to ?? option.ingredient,
          takes: option.effect?.swap?.from ?? null,
        })),
    }));

/** Only what is on the card fills a slot; an offer with a slot that nothing fills is none. */
const offersOf = (catalogue: Catalogue, onCard: ReadonlySet<string>, locale: string): MenuOffer[] =>
  [...catalogue.menus.values()]
    .map((menu) => ({
      ...{ code: menu.code, name: nameOf(menu, locale), priceCents: menu.priceCents },
      ...(menu.hours && { hours: menu.hours }),
      slots: menu.slots.map((slot) => ({
        name: nameOf(slot, locale),
        choices: slot.choices.filter(({ item }) => onCard.has(item)),
      })),
    }))
    .filter(({ slots }) => slots.every(({ choices }) => choices.length > 0));

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
    description: (locale === "en" && product.descriptionEn) || product.descriptionFr,
    section: product.section,
    groups: product.groups,
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

/** What one needs to know of a menu to make up a dish of it. */
export type Making = Pick<Menu, "ingredients" | "extras" | "extrasMost" | "groups">;

/** Of a menu only what building one product needs. */
export function forProduct({ ingredients, extras, extrasMost, groups }: Menu, product: MenuProduct): Making {
  const offered = extrasOf({ extras }, product);
  const choices = groupsOf({ groups }, product);
  const codes = [
    ...product.recipe.map((line) => line.ingredient),
    ...offered.map((extra) => extra.code),
    ...choices.flatMap(({ options }) => options.flatMap(({ brings }) => brings ?? [])),
  ];
  const met = codes.flatMap((code) => {
    const ingredient = ingredients[code];
    return ingredient ? [[code, ingredient] as const] : [];
  });
  return { ingredients: Object.fromEntries(met), extras: offered, extrasMost, groups: choices };
}
