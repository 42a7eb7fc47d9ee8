import { sql } from "drizzle-orm";
import type { Outlet } from "@/lib/outlets/outlet";
import type { Transaction } from "../client";
import * as tables from "../schema";
import { buildDoughs } from "./doughs";
import { buildExtras } from "./extras";
import { buildIngredients, type SeedIngredient } from "./ingredients";
import { insertAll } from "./insert";
import { buildMenuItems, buildMenus } from "./menus";
import { buildCard, buildRecipes, buildVatRates, type SeedItem } from "./products";
import { buildPromotions } from "./promotions";

/** What the group sells and what it is made of, and which outlet sells it. */
export async function seedCatalogue(
  tx: Transaction,
  outlets: readonly Outlet[],
  now: Date,
): Promise<SeedIngredient[]> {
  const ingredients = buildIngredients();
  await insertAll(tx, tables.ingredients, ingredients);
  const items = await seedCard(tx, ingredients);
  await insertAll(tx, tables.menuItems, buildMenuItems(outlets, items));
  await seedOptions(tx, ingredients);
  await seedMenus(tx, items);
  await insertAll(tx, tables.promotions, buildPromotions(items, now));
  return ingredients;
}

async function seedCard(tx: Transaction, ingredients: readonly SeedIngredient[]): Promise<SeedItem[]> {
  const card = buildCard();
  const made = card.flatMap(({ items }) => items);
  const items = made.map(({ item }) => item);
  // The migrations made them: a group without a demonstration begins with them too.
  const sections = await tx.execute<{ id: string; code: string }>(sql`select id, code from card_sections`);
  const products = card.map(({ product, section }) => ({
    ...{ ...product, sectionId: sections.find(({ code }) => code === section)?.id ?? "" },
  }));
  const recipes = buildRecipes(made, ingredients);
  const versions = recipes.map(({ version }) => version);
  const lines = recipes.flatMap((recipe) => recipe.lines);
  await insertAll(tx, tables.products, products);
  await insertAll(tx, tables.items, items);
  await insertAll(tx, tables.vatRates, buildVatRates(made));
  await insertAll(tx, tables.recipeVersions, versions);
  await insertAll(tx, tables.recipeLines, lines);
  return items;
}

async function seedOptions(tx: Transaction, ingredients: readonly SeedIngredient[]) {
  const extras = buildExtras(ingredients);
  await insertAll(tx, tables.optionGroups, [extras.group]);
  await insertAll(tx, tables.options, extras.options);
  await insertAll(tx, tables.optionSizes, extras.sizes);
  const doughs = buildDoughs(ingredients);
  await insertAll(tx, tables.optionGroups, doughs.groups);
  await insertAll(tx, tables.options, doughs.options);
  await insertAll(tx, tables.optionSizes, doughs.sizes);
  await tx.execute(sql`
    insert into product_option_groups (product_id, group_id)
    select p.id, g.id from products p cross join option_groups g where p.kind = 'pizza'`);
}

async function seedMenus(tx: Transaction, items: readonly SeedItem[]) {
  const offers = buildMenus(items);
  await insertAll(tx, tables.menus, offers.menus);
  await insertAll(tx, tables.menuSlots, offers.slots);
  await insertAll(tx, tables.menuSlotChoices, offers.choices);
}
