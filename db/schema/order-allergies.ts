import { sql } from "drizzle-orm";
import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { type AllergenCode, actorKinds, allergenCodes, holds, oneOf } from "../enums";
import { orders } from "./orders";
import { users } from "./staff";

/** What somebody must not eat, as its order's customer said it and agreed that the kitchen reads it. About health: it goes a week after. */
export const orderAllergies = pgTable(
  "order_allergies",
  {
    orderId: uuid()
      .primaryKey()
      .references(() => orders.id),
    allergens: text().array().$type<AllergenCode[]>().notNull(),
    /** In his own words, what is none of the 14 or how bad it is. */
    words: text().notNull(),
    saidBy: text({ enum: actorKinds }).notNull(),
    /** When he said it and agreed. */
    saidAt: instant().notNull(),
    /** Who in the kitchen said that he read it: before that the order is not begun. */
    heededBy: uuid().references(() => users.id),
    heededAt: instant(),
  },
  (t) => [
    oneOf("order_allergies_said_by", t.saidBy, actorKinds),
    holds("order_allergies_something", sql`cardinality(${t.allergens}) > 0 or ${t.words} <> ''`),
    holds(
      "order_allergies_codes",
      sql`${t.allergens} <@ array[${sql.raw(allergenCodes.map((code) => `'${code}'`).join(", "))}]::text[]`,
    ),
    holds("order_allergies_words", sql`length(${t.words}) <= 120`),
    holds("order_allergies_heeded", sql`(${t.heededBy} is null) = (${t.heededAt} is null)`),
  ],
);
