import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import type { Outlet } from "@/lib/outlets/outlet";
import type { Transaction } from "../client";
import * as tables from "../schema";
import { chance } from "./chance";
import type { SeedIngredient } from "./ingredients";
import { insertAll } from "./insert";
import { offerOf } from "./orders/baskets";
import { buildOrders } from "./orders/build-orders";
import { crewOf } from "./orders/crew";
import { neighboursOf } from "./orders/diners";
import { insertOrders } from "./orders/insert-orders";
import { heldToday } from "./orders/rows-stock";
import type { SeedOrder } from "./orders/seed-order";
import type { People } from "./seed-people";
import { shortages } from "./shortages";
import { orderEntries } from "./stock/order-entries";
import { shelvesOf } from "./stock/shelves";

/** Any number: it only has to stay the same. */
const start = 20_261_127;

type House = People & { outlets: readonly Outlet[]; ingredients: readonly SeedIngredient[] };

/** Three weeks of orders where the oven is lit, and of every outlet's shelves. */
export async function seedTrade(tx: Transaction, house: House, now: Date): Promise<void> {
  const ingredientIds = new Map(house.ingredients.map(({ code, id }) => [code, id]));
  for (const [index, outlet] of house.outlets.entries()) {
    const luck = chance(start + index);
    const orders = outlet.status === "open" ? await ordersOf(tx, outlet, house, now, luck) : [];
    await insertOrders(tx, orders, ingredientIds, now);
    const { team, ingredients } = house;
    const shelves = shelvesOf({
      ...{
        outlet,
        ingredients,
        crew: outlet.status === "open" ? crewOf(outlet.id, team) : null,
        chance: luck,
      },
      manager:
        team.find(({ membership }) => membership.outletId === outlet.id && membership.role === "manager")
          ?.user.id ?? null,
      used: orders.flatMap((order) => orderEntries(order, ingredientIds)),
      held: heldToday(orders, outlet.businessDay),
    });
    await insertAll(tx, tables.stockMovements, shelves.movements);
    await insertAll(tx, tables.stockLevels, shelves.levels);
  }
}

async function ordersOf(
  tx: Transaction,
  outlet: Outlet,
  { team, customers }: House,
  now: Date,
  luck: ReturnType<typeof chance>,
): Promise<SeedOrder[]> {
  const catalogue = await getCatalogue(outlet.id, undefined, tx);
  const scarce = new Set(Object.keys(shortages[outlet.slug] ?? {}));
  const shop = {
    outlet,
    catalogue,
    neighbours: neighboursOf(outlet, customers),
    load: new Map<string, number>(),
  };
  const past = { ...shop, offer: offerOf(catalogue, new Set()) };
  const today = { ...shop, offer: offerOf(catalogue, scarce) };
  return buildOrders(past, today, crewOf(outlet.id, team), now, luck);
}
