import { sql } from "drizzle-orm";
import { boolean, integer, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import { holds } from "../enums";
import { outlets } from "./outlets";

/** An outlet's oven, hands and times; one that said nothing of its own has no row and works as the house usually does. */
export const kitchens = pgTable(
  "kitchens",
  {
    outletId: uuid()
      .primaryKey()
      .references(() => outlets.id),
    /** Pizzas of 33 cm that bake at a time. */
    ovenPlaces: integer().notNull(),
    ovenCelsius: integer().notNull(),
    /** People who make pizzas at the same time. */
    hands: integer().notNull(),
    /** Cutting and packing has a screen of its own: an order is ready when it says so, not when it leaves the oven. */
    packsApart: boolean().notNull(),
    /** Seconds to make, bake and pack one of each size, and what a folded pizza bakes longer. */
    seconds: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    holds(
      "kitchens_range",
      sql`${t.ovenPlaces} between 1 and 60 and ${t.ovenCelsius} between 150 and 550 and ${t.hands} between 1 and 12`,
    ),
  ],
);
