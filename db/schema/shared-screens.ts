import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, instant } from "../columns";
import { oneOf, screenPlaces } from "../enums";
import { outlets } from "./outlets";
import { sessions, users } from "./staff";

/** A session that is not one person's: opened with a password, worked on by whoever gave his PIN last. */
export const sharedScreens = pgTable(
  "shared_screens",
  {
    sessionId: uuid()
      .primaryKey()
      .references(() => sessions.id),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    place: text({ enum: screenPlaces }).notNull(),
    /** Who works here now; null: it is locked. */
    personId: uuid().references(() => users.id),
    personSince: instant(),
    /** His last gesture, as far as it was told. */
    activeAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index("shared_screens_person").on(t.personId),
    oneOf("shared_screens_place", t.place, screenPlaces),
    check("shared_screens_since", sql`(${t.personId} is null) = (${t.personSince} is null)`),
  ],
);

/** After how many minutes without a gesture the shared screens of an outlet lock; without a row as the code has it. */
export const idleLocks = pgTable(
  "idle_locks",
  {
    outletId: uuid()
      .primaryKey()
      .references(() => outlets.id),
    counterMinutes: integer().notNull(),
    kitchenMinutes: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check(
      "idle_locks_range",
      sql`${t.counterMinutes} between 1 and 240 and ${t.kitchenMinutes} between 1 and 240`,
    ),
  ],
);
