import { sql } from "drizzle-orm";
import { index, integer, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { holds } from "../enums";
import { orderLines } from "./orders";
import { outlets } from "./outlets";
import { users } from "./staff";

/** A pizza's stay in the oven: its timer outlives a reload, and every screen of the kitchen shows the same. */
export const ovenBakes = pgTable(
  "oven_bakes",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    lineId: uuid()
      .notNull()
      .references(() => orderLines.id),
    /** Which of the line's units, from 1, and which of its pizzas: a menu may have two. */
    unit: integer().notNull(),
    pizza: integer().notNull(),
    /** Room it takes, in quarters of a pizza of 33 cm. */
    quarters: integer().notNull(),
    putInAt: instant().notNull(),
    putInBy: uuid()
      .notNull()
      .references(() => users.id),
    dueAt: instant().notNull(),
    takenOutAt: instant(),
    takenOutBy: uuid().references(() => users.id),
  },
  (t) => [
    unique("oven_bakes_once").on(t.lineId, t.unit, t.pizza),
    holds("oven_bakes_range", sql`${t.quarters} > 0 and ${t.dueAt} > ${t.putInAt}`),
    holds("oven_bakes_out", sql`${t.takenOutAt} is null or ${t.takenOutAt} >= ${t.putInAt}`),
    index("oven_bakes_in").on(t.outletId).where(sql`${t.takenOutAt} is null`),
  ],
);
