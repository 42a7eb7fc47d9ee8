import { integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, instant } from "../columns";
import { users } from "./staff";

/** A colleague's short code for what is decided at a screen that others stand at too. */
export const staffPins = pgTable("staff_pins", {
  userId: uuid()
    .primaryKey()
    .references(() => users.id),
  /** argon2id. */
  pinHash: text().notNull(),
  setAt: instant().notNull(),
  createdAt: createdAt(),
});

/** Wrong tries at somebody's PIN, by who is signed in where it is typed: an account signed in anew is the same one. */
export const pinTries = pgTable(
  "pin_tries",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id),
    askerId: uuid()
      .notNull()
      .references(() => users.id),
    failures: integer().notNull(),
    lastAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.askerId] })],
);
