import type { AllergenCode, ProductKind, Size, Unit } from "@/db/enums";

/** Everything that pricing, recipes, allergens and the menu are computed from, as it stands at one outlet. Values only. */
export type Catalogue = {
  outletId: string;
  items: ReadonlyMap<string, CatalogueItem>;
  options: ReadonlyMap<string, CatalogueOption>;
  ingredients: ReadonlyMap<string, CatalogueIngredient>;
  /** How many extras a pizza may have. */
  extrasMost: number;
};

export type CatalogueItem = {
  id: string;
  /** `margherita-m`, `cola-33`: what baskets and addresses name it by. */
  code: string;
  size: Size;
  /** With VAT, at this outlet. */
  priceCents: number;
  onMenu: boolean;
  /** VAT in basis points today. */
  rateBp: number;
  recipeVersionId: string;
  recipe: readonly RecipeLine[];
  product: CatalogueProduct;
};

export type CatalogueProduct = {
  code: string;
  kind: ProductKind;
  nameFr: string;
  nameEn: string;
  descriptionFr: string;
  descriptionEn: string;
  base: string | null;
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
};

/** An extra: adds `sizes[size].quantity` of its ingredient for `priceCents`. Its code is its ingredient's. */
export type CatalogueOption = {
  id: string;
  code: string;
  ingredient: string;
  sizes: Readonly<Partial<Record<Size, { priceCents: number; quantity: number }>>>;
};

/** A name in the reader's language. */
export const nameOf = (named: { nameFr: string; nameEn: string }, locale: string): string =>
  locale === "en" ? named.nameEn : named.nameFr;
