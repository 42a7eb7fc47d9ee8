import { hash } from "@node-rs/argon2";
import type { Database, Transaction } from "../client";
import * as tables from "../schema";
import { demoPassword } from "./accounts";
import { buildKnownAddresses } from "./addresses";
import { buildCustomers } from "./customers";
import { buildExtras } from "./extras";
import { buildIngredients, type SeedIngredient } from "./ingredients";
import { insertAll } from "./insert";
import { buildMenuItems, buildMenus } from "./menus";
import { buildHours, buildOutlets, buildZones, type SeedOutlet } from "./outlets";
import { buildCard, buildRecipes, buildVatRates } from "./products";
import { buildStock } from "./stock";
import { buildTeam } from "./team";

/** Fills an empty database with a group at work: outlets, card, people, stock. All or nothing. */
export async function seed(db: Database, now: Date): Promise<void> {
  // Hashing is slow on purpose: once for everybody, and outside the transaction.
  const passwordHash = await hash(demoPassword);
  await db.transaction(async (tx) => {
    const outlets = await seedOutlets(tx, now);
    const ingredients = await seedCatalogue(tx, outlets);
    await seedPeople(tx, outlets, passwordHash, now);
    await seedStock(tx, outlets, ingredients);
  });
}

async function seedOutlets(tx: Transaction, now: Date): Promise<SeedOutlet[]> {
  const outlets = buildOutlets(now);
  await insertAll(tx, tables.outlets, outlets);
  await insertAll(tx, tables.openingHours, outlets.flatMap(({ id }) => buildHours(id)));
  await insertAll(tx, tables.deliveryZones, outlets.flatMap(buildZones));
  await insertAll(tx, tables.knownAddresses, buildKnownAddresses());
  return outlets;
}

async function seedCatalogue(tx: Transaction, outlets: readonly SeedOutlet[]): Promise<SeedIngredient[]> {
  const ingredients = buildIngredients();
  const card = buildCard();
  const made = card.flatMap(({ items }) => items);
  const items = made.map(({ item }) => item);
  const recipes = buildRecipes(made, ingredients);
  const extras = buildExtras(ingredients);
  const offers = buildMenus(items);
  await insertAll(tx, tables.ingredients, ingredients);
  await insertAll(tx, tables.products, card.map(({ product }) => product));
  await insertAll(tx, tables.items, items);
  await insertAll(tx, tables.itemVatRates, buildVatRates(made));
  await insertAll(tx, tables.recipeVersions, recipes.map(({ version }) => version));
  await insertAll(tx, tables.recipeLines, recipes.flatMap(({ lines }) => lines));
  await insertAll(tx, tables.menuItems, buildMenuItems(outlets, items));
  await insertAll(tx, tables.optionGroups, [extras.group]);
  await insertAll(tx, tables.options, extras.options);
  await insertAll(tx, tables.optionSizes, extras.sizes);
  await insertAll(tx, tables.menus, offers.menus);
  await insertAll(tx, tables.menuSlots, offers.slots);
  await insertAll(tx, tables.menuSlotChoices, offers.choices);
  return ingredients;
}

async function seedPeople(tx: Transaction, outlets: readonly SeedOutlet[], passwordHash: string, now: Date) {
  const team = buildTeam(outlets, passwordHash);
  const customers = buildCustomers(passwordHash, now);
  await insertAll(tx, tables.users, team.map(({ user }) => user));
  await insertAll(tx, tables.memberships, team.map(({ membership }) => membership));
  await insertAll(tx, tables.customers, customers.map(({ customer }) => customer));
  await insertAll(tx, tables.customerAddresses, customers.map(({ address }) => address));
}

async function seedStock(tx: Transaction, outlets: readonly SeedOutlet[], ingredients: readonly SeedIngredient[]) {
  const stock = outlets.map((outlet) => buildStock(outlet, ingredients));
  await insertAll(tx, tables.stockMovements, stock.flatMap(({ movements }) => movements));
  await insertAll(tx, tables.stockLevels, stock.flatMap(({ levels }) => levels));
}
