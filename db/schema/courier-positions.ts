import { sql } from "drizzle-orm";
import { doublePrecision, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { holds } from "../enums";
import { outlets } from "./outlets";
import { users } from "./staff";

/** Where a courier last was, while he is on a round: one row each, gone when the round ends. Never history. */
export const courierPositions = pgTable(
  "courier_positions",
  {
    courierId: uuid()
      .primaryKey()
      .references(() => users.id),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    lat: doublePrecision().notNull(),
    lng: doublePrecision().notNull(),
    /** Within so many metres. */
    accuracyMeters: integer().notNull(),
    /** When he was there. */
    at: instant().notNull(),
  },
  (t) => [
    holds(
      "courier_positions_range",
      sql`${t.lat} between -90 and 90 and ${t.lng} between -180 and 180 and ${t.accuracyMeters} between 0 and 5000`,
    ),
  ],
);
