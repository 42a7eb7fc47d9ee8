import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import type { Outlet } from "@/lib/outlets/outlet";
import type { Transaction } from "../client";
import * as tables from "../schema";
import { chance } from "./chance";
import type { SeedIngredient } from "./ingredients";
import { insertAll } from "./insert";
import { offerOf } from "./orders/baskets";
import { buildOrders, type Shops } from "./orders/build-orders";
import { crewOf } from "./orders/crew";
import { neighboursOf } from "./orders/diners";
import { insertOrders } from "./orders/insert-orders";
import { heldToday } from "./orders/rows-stock";
import { seedReviews } from "./reviews";
import type { People } from "./seed-people";
import { shortages } from "./shortages";
import { stampCards } from "./stamp-cards";
import { lotsOf } from "./stock/lots";
import { orderEntries } from "./stock/order-entries";
import { type Shelves, shelvesOf } from "./stock/shelves";

/** Any number: it only has to stay the same. */
const start = 20_261_127;

type House = People & { outlets: readonly Outlet[]; ingredients: readonly SeedIngredient[] };

/** Some days of orders where the oven is lit, and of every outlet's shelves. */
export async function seedTrade(tx: Transaction, house: House, now: Date, days: number): Promise<void> {
  const ids = new Map(house.ingredients.map(({ code, id }) => [code, id]));
  for (const [index, outlet] of house.outlets.entries()) {
    const luck = chance(start + index);
    const shops = outlet.status === "open" ? await shopsOf(tx, outlet, house) : null;
    const orders = shops && days > 0 ? buildOrders(shops, now, days, luck) : [];
    await insertOrders(tx, orders, ids, now);
    const shelves = shelvesOf({
      outlet,
      ingredients: house.ingredients,
      crew: shops?.crew ?? null,
      manager: managerOf(outlet, house),
      used: orders.flatMap((order) => orderEntries(order, ids)),
      held: heldToday(orders, outlet.businessDay),
      days,
      chance: luck,
    });
    await insertShelves(tx, shelves);
    await insertAll(tx, tables.preparationLots, lotsOf(shelves.movements, ids.get("pate"), now));
  }
  await stampCards(tx);
  await seedReviews(tx);
}

async function shopsOf(tx: Transaction, outlet: Outlet, { team, customers }: House): Promise<Shops> {
  const catalogue = await getCatalogue(outlet.id, undefined, tx);
  const scarce = new Set(Object.keys(shortages[outlet.slug] ?? {}));
  const neighbours = neighboursOf(outlet, customers);
  const shop = { outlet, catalogue, neighbours, load: new Map<string, number>() };
  return {
    past: { ...shop, offer: offerOf(catalogue, new Set()) },
    today: { ...shop, offer: offerOf(catalogue, scarce) },
    crew: crewOf(outlet.id, team),
  };
}

async function insertShelves(tx: Transaction, { movements, levels }: Shelves) {
  await insertAll(tx, tables.stockMovements, movements);
  await insertAll(tx, tables.stockLevels, levels);
}

const managerOf = (outlet: Outlet, { team }: House): string | null =>
  team.find(({ membership }) => membership.outletId === outlet.id && membership.role === "manager")?.user
    .id ?? null;
