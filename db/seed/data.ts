import { z } from "zod";
import { allergenCodes, packagings, productKinds, units } from "../enums";
import addressesFile from "./data/addresses.json";
import articlesFile from "./data/articles.json";
import ingredientsFile from "./data/ingredients.json";
import menusFile from "./data/menus.json";
import outletsFile from "./data/outlets.json";
import piecesFile from "./data/pieces.json";
import pizzasFile from "./data/pizzas.json";
import suppliersFile from "./data/suppliers.json";

const names = { nameFr: z.string(), nameEn: z.string() };
const descriptions = { descriptionFr: z.string(), descriptionEn: z.string() };
const place = { line: z.string(), postcode: z.string(), city: z.string(), lat: z.number(), lng: z.number() };
const sold = { priceCents: z.int(), rateBp: z.int() };
/** Ingredient code to base units, in the order it is laid on the dough. */
const recipe = z.record(z.string(), z.int().positive());
const food = {
  code: z.string(),
  allergens: z.array(z.enum(allergenCodes)),
  vegetarian: z.boolean(),
  origin: z.string().nullable(),
  purchaseCents: z.int(),
};

const ingredient = z.object({
  ...food,
  ...names,
  unit: z.enum(units),
  category: z.string(),
  labelCheck: z.boolean(),
});
const pizza = z.object({
  code: z.string(),
  ...names,
  ...descriptions,
  base: z.string(),
  folded: z.boolean(),
  sizes: z.partialRecord(z.enum(["S", "M", "L"]), z.object({ ...sold, recipe })),
});
/** Sold by the piece. `stock`: bought in or made ahead, and counted as itself; `recipe`: made from the kitchen's ingredients. */
const piece = z.object({
  code: z.string(),
  kind: z.enum(productKinds),
  ...names,
  ...descriptions,
  ...sold,
  alcoholic: z.boolean(),
  folded: z.boolean().default(false),
  recipe: recipe.optional(),
  stock: z.object(food).optional(),
});
const choice = z.union([
  z.string().transform((item) => ({ item, surchargeCents: 0 })),
  z.object({ item: z.string(), surchargeCents: z.int() }),
]);
const slot = z.object({ ...names, choices: z.array(choice) });
const menu = z.object({ code: z.string(), ...names, priceCents: z.int(), slots: z.array(slot) });
const outlet = z.object({
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  ...place,
  phone: z.string(),
  autoAccepts: z.boolean(),
  takesCheques: z.boolean().default(false),
  opensInDays: z.int().nullable(),
});
const address = z.object({ ...place, outside: z.boolean() });
const supplier = z.object({
  ...{ code: z.string(), name: z.string(), email: z.email(), phone: z.string(), customerNumber: z.string() },
  ...{ leadDays: z.int(), deliveryWeekdays: z.array(z.int()), minimumCents: z.int() },
});
/** What an ingredient comes in and what it lies in, and how many days it keeps. */
const article = z.object({
  ...{
    ingredient: z.string(),
    supplier: z.string(),
    packaging: z.enum(packagings),
    quantity: z.int().positive(),
  },
  ...{ storage: z.enum(packagings), storageQuantity: z.int().positive(), keepsDays: z.int().nullable() },
});

export type PizzaData = z.output<typeof pizza>;
export type PieceData = z.output<typeof piece>;
export type AddressData = z.output<typeof address>;

export const ingredientData = z.array(ingredient).parse(ingredientsFile);
export const pizzaData = z.array(pizza).parse(pizzasFile);
export const pieceData = z.array(piece).parse(piecesFile);
export const menuData = z.array(menu).parse(menusFile);
export const outletData = z.array(outlet).parse(outletsFile);
export const addressData = z.array(address).parse(addressesFile);
export const supplierData = z.array(supplier).parse(suppliersFile);
export const articleData = z.array(article).parse(articlesFile);
