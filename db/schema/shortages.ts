import { sql } from "drizzle-orm";
import { index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { holds, oneOf, shortageOutcomes } from "../enums";
import { ingredients } from "./catalogue";
import { orderLines, orders } from "./orders";
import { users } from "./staff";

/** The kitchen ran out of something that goes on a line, as it was then: once said, once acted upon. */
export const shortages = pgTable(
  "shortages",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    lineId: uuid()
      .notNull()
      .references(() => orderLines.id),
    ingredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    outcome: text({ enum: shortageOutcomes }).notNull(),
    /** null: the house found it when the day turned. */
    actorId: uuid().references(() => users.id),
    at: instant().notNull(),
    /** When the customer was asked and what he said was done; null: he is still to be called. */
    settledAt: instant(),
  },
  (t) => [
    unique("shortages_once").on(t.lineId, t.ingredientId),
    oneOf("shortages_outcome", t.outcome, shortageOutcomes),
    holds("shortages_settled", sql`${t.outcome} = 'call' or ${t.settledAt} is not null`),
    index("shortages_order").on(t.orderId),
  ],
);
