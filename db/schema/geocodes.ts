import { sql } from "drizzle-orm";
import { boolean, doublePrecision, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { holds } from "../enums";

/** What the map service answered, so that it is asked once: by address, without a name. Gone after a month. */
export const geocodes = pgTable(
  "geocodes",
  {
    /** Postcode and line as they are compared. */
    query: text().primaryKey(),
    /** false: it knows no such door. */
    found: boolean().notNull(),
    city: text(),
    lat: doublePrecision(),
    lng: doublePrecision(),
    at: instant().notNull(),
  },
  (t) => [
    holds(
      "geocodes_place",
      sql`not ${t.found} or (${t.city} is not null and ${t.lat} between -90 and 90 and ${t.lng} between -180 and 180)`,
    ),
  ],
);
