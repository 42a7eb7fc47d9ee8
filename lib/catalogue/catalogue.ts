import type { AllergenCode, ProductKind, Size, Unit } from "@/db/enums";
import type { Section } from "./section";
import type { SaleHour } from "./within-hours";

/** Everything that pricing, recipes, allergens and the menu are computed from, as it stands at one outlet. Values only. */
export type Catalogue = {
  outletId: string;
  items: ReadonlyMap<string, CatalogueItem>;
  options: ReadonlyMap<string, CatalogueOption>;
  groups: ReadonlyMap<string, CatalogueGroup>;
  menus: ReadonlyMap<string, CatalogueMenu>;
  /** In the card's order, empty ones too. */
  sections: readonly Section[];
  ingredients: ReadonlyMap<string, CatalogueIngredient>;
};

export type CatalogueItem = {
  id: string;
  /** `margherita-m`, `cola-33`: what baskets and addresses name it by. */
  code: string;
  size: Size;
  /** With VAT, at this outlet. */
  priceCents: number;
  onMenu: boolean;
  /** VAT in basis points, for the way of consuming and the day it was asked for. */
  rateBp: number;
  recipeVersionId: string;
  recipe: readonly RecipeLine[];
  product: CatalogueProduct;
  stop?: Stop | null;
};

/**
 * Not sold whatever lies on the shelves, until an instant (ISO) or, when null, until it is there again. `hours`: nobody took it off
 * sale, it is sold at other hours.
 */
export type Stop = { until: string | null; hours?: true };

type CatalogueProduct = {
  code: string;
  kind: ProductKind;
  nameFr: string;
  nameEn: string;
  descriptionFr: string;
  descriptionEn: string;
  /** Code of the section in which it stands, and its place among all products. */
  section: string;
  /** Codes of the groups of options that it offers. */
  groups: readonly string[];
  folded: boolean;
  alcoholic: boolean;
  position: number;
};

/** Base units (g, ml, piece) of an ingredient, by its code. */
export type RecipeLine = { ingredient: string; quantity: number; removable: boolean };

export type CatalogueIngredient = {
  id: string;
  code: string;
  nameFr: string;
  nameEn: string;
  unit: Unit;
  allergens: readonly AllergenCode[];
  vegetarian: boolean;
  category: string;
  origin: string | null;
  stop?: Stop | null;
};

/**
 * A choice beside the recipe: adds `sizes[size].quantity` of its ingredient, makes more or less of one, or puts one in
 * another's place. An extra's code is its ingredient's.
 */
export type CatalogueOption = {
  id: string;
  code: string;
  group: string;
  nameFr: string;
  nameEn: string;
  /** What it adds; null when it only changes the recipe, or nothing (a group's usual choice). */
  ingredient: string | null;
  effect: OptionEffect | null;
  sizes: Readonly<Partial<Record<Size, { priceCents: number; quantity: number }>>>;
};

/** `scale`: percent of the recipe's quantity. `swap`: the option's quantity of one comes for all of the other. */
export type OptionEffect = { scale?: { code: string; percent: number }; swap?: { from: string; to: string } };

/** How many options of a group a pizza has: extras up to five, one dough. */
export type CatalogueGroup = {
  code: string;
  nameFr: string;
  nameEn: string;
  least: number;
  most: number;
  position: number;
};

/** The group whose options go on a pizza, or on one of its halves; those of any other are of the whole pizza. */
export const extras = "extras";

/** Several choices at one price, one of each slot. */
export type CatalogueMenu = {
  id: string;
  code: string;
  nameFr: string;
  nameEn: string;
  priceCents: number;
  position: number;
  slots: readonly { nameFr: string; nameEn: string; choices: readonly MenuChoice[] }[];
  /** When it is sold here, where not whenever the outlet is open. */
  hours?: readonly SaleHour[];
  stop?: Stop | null;
};

export type MenuChoice = { item: string; surchargeCents: number };

/** A name in the reader's language. */
export const nameOf = (named: { nameFr: string; nameEn: string }, locale: string): string =>
  locale === "en" ? named.nameEn : named.nameFr;
