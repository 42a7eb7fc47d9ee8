import { newId } from "@/lib/ids";
import { ways } from "../enums";
import type { items, products, recipeLines, recipeVersions, vatRates } from "../schema";
import { type PieceData, type PizzaData, pieceData, pizzaData } from "./data";
import type { SeedIngredient } from "./ingredients";
import { pitfalls } from "./pitfalls";

/** A pizza cannot be had without these. */
const unremovable = ["pate", "sauce_tomate", "creme", "sauce_bbq"];
const ratesValidFrom = "2014-01-01";

type SeedProduct = Omit<typeof products.$inferInsert, "sectionId"> & { id: string };
export type SeedItem = typeof items.$inferInsert & { id: string };
type Recipe = readonly (readonly [string, number])[];
/** An item with what only exists once it has an id. */
type Made = { item: SeedItem; rateBp: number; recipe: Recipe };
/** `section`: code of the one it stands in, of those every card begins with. */
type Card = { product: SeedProduct; section: string; items: Made[] };

/** The card in its order: pizzas, starters, desserts, drinks. */
export function buildCard(): Card[] {
  return [
    ...pizzaData.map((pizza, index) => pizzaCard(pizza, index + 1)),
    ...pieceData.map((piece, index) => pieceCard(piece, index + 1 + pizzaData.length)),
  ];
}

/** A pizza on cream is a white one, on any other sauce a red one. */
function pizzaCard({ sizes, base, ...pizza }: PizzaData, position: number): Card {
  const product: SeedProduct = { id: newId(), ...pizza, kind: "pizza", alcoholic: false, position };
  const items = (["S", "M", "L"] as const).flatMap((size) => {
    const sold = sizes[size];
    if (!sold) return [];
    const code = `${pizza.code}-${size.toLowerCase()}`;
    const item = { id: newId(), code, productId: product.id, size, priceCents: sold.priceCents };
    return [{ item, rateBp: sold.rateBp, recipe: Object.entries(sold.recipe) }];
  });
  return { product, section: base === "cream" ? "cream" : "tomato", items };
}

function pieceCard({ stock, recipe, priceCents, rateBp, ...piece }: PieceData, position: number): Card {
  const product: SeedProduct = { id: newId(), ...piece, position };
  const item: SeedItem = { id: newId(), code: piece.code, productId: product.id, size: "ONE", priceCents };
  return {
    ...{ product, section: piece.kind },
    items: [{ item, rateBp, recipe: stock ? [[stock.code, 1]] : Object.entries(recipe ?? {}) }],
  };
}

/** What is packed to be kept is food like any other once it is eaten on site. */
const onSite = (rateBp: number): number => (rateBp === 550 ? 1000 : rateBp);

export const buildVatRates = (made: readonly Made[]): (typeof vatRates.$inferInsert)[] =>
  made.flatMap(({ item, rateBp }) =>
    ways.map((way) => ({
      ...{ itemId: item.id, way, validFrom: ratesValidFrom },
      rateBp: way === "on_site" ? onSite(rateBp) : rateBp,
    })),
  );

export type SeedRecipe = {
  version: typeof recipeVersions.$inferInsert & { id: string };
  lines: (typeof recipeLines.$inferInsert)[];
};

/** Version 1 of every recipe, its lines in the order of making. */
export function buildRecipes(made: readonly Made[], ingredients: readonly SeedIngredient[]): SeedRecipe[] {
  const ids = new Map(ingredients.map(({ code, id }) => [code, id]));
  return made.map(({ item, recipe }) => {
    const { fr: pitfallsFr, en: pitfallsEn } = pitfalls[item.code.replace(/-[a-z]+$/, "")] ?? {
      fr: "",
      en: "",
    };
    const version = { id: newId(), itemId: item.id, version: 1, current: true, pitfallsFr, pitfallsEn };
    const lines = recipe.map(([code, quantity], index) => {
      const ingredientId = ids.get(code);
      if (!ingredientId) throw new Error(`${item.code} asks for an unknown ingredient: ${code}`);
      const removable = recipe.length > 1 && item.size !== "ONE" && !unremovable.includes(code);
      return { recipeVersionId: version.id, ingredientId, quantity, position: index + 1, removable };
    });
    return { version, lines };
  });
}
