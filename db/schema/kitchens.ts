import { sql } from "drizzle-orm";
import { boolean, integer, jsonb, numeric, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { doorProofs, holds, oneOf } from "../enums";
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

/** Who rides for an outlet, what it keeps in reserve, and what it stops for a while; without a row it works as the house usually does. */
export const outletMeans = pgTable(
  "outlet_means",
  {
    outletId: uuid()
      .primaryKey()
      .references(() => outlets.id),
    couriers: integer().notNull(),
    doorSeconds: integer().notNull(),
    dropsPerRide: numeric({ mode: "number", precision: 3, scale: 1 }).notNull(),
    /** Minutes told beyond what the model says; they tune themselves between the two bounds. */
    reserveTakeaway: integer().notNull().default(0),
    reserveDelivery: integer().notNull().default(0),
    reserveLeast: integer().notNull().default(0),
    reserveMost: integer().notNull().default(15),
    busyMinutes: integer().notNull().default(0),
    busyUntil: instant(),
    pausedUntil: instant(),
    deliveryClosedUntil: instant(),
    doorProof: text({ enum: doorProofs }).notNull().default("none"),
  },
  (t) => [
    oneOf("outlet_means_proof", t.doorProof, doorProofs),
    holds(
      "outlet_means_range",
      sql`${t.couriers} between 0 and 60 and ${t.doorSeconds} between 0 and 1200 and ${t.dropsPerRide} between 1 and 4
        and ${t.busyMinutes} between 0 and 60`,
    ),
    holds(
      "outlet_means_reserve",
      sql`0 <= ${t.reserveLeast} and ${t.reserveLeast} <= ${t.reserveMost} and ${t.reserveMost} <= 60
        and ${t.reserveTakeaway} between ${t.reserveLeast} and ${t.reserveMost}
        and ${t.reserveDelivery} between ${t.reserveLeast} and ${t.reserveMost}`,
    ),
  ],
);
