import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant, quantity } from "../columns";
import { countKinds, holds, oneOf } from "../enums";
import { ingredients } from "./catalogue";
import { outlets } from "./outlets";
import { users } from "./staff";

/** A stocktake: its sheet is fixed when it is opened, its differences are booked when it is closed. */
export const stockCounts = pgTable(
  "stock_counts",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    kind: text({ enum: countKinds }).notNull(),
    /** Which shelf, where only one is counted. */
    shelf: text(),
    openedAt: instant().notNull(),
    openedBy: uuid()
      .notNull()
      .references(() => users.id),
    closedAt: instant(),
    closedBy: uuid().references(() => users.id),
    /** Given up: nothing was booked. */
    droppedAt: instant(),
    droppedBy: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("stock_counts_kind", t.kind, countKinds),
    holds(
      "stock_counts_ends_once",
      sql`num_nonnulls(${t.closedAt}, ${t.droppedAt}) < 2 and (${t.closedAt} is null) = (${t.closedBy} is null)
        and (${t.droppedAt} is null) = (${t.droppedBy} is null)`,
    ),
    index("stock_counts_outlet").on(t.outletId, t.openedAt),
  ],
);

/** One ingredient of a sheet. What was counted, when, by whom; what the books say of it is written when the count is closed. */
export const stockCountLines = pgTable(
  "stock_count_lines",
  {
    countId: uuid()
      .notNull()
      .references(() => stockCounts.id),
    ingredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    position: integer().notNull(),
    counted: quantity(),
    countedAt: instant(),
    countedBy: uuid().references(() => users.id),
    /** Made where it was counted: sent twice, it is written once. */
    entryKey: uuid(),
    /** What the books had at the moment it was counted. */
    expected: quantity(),
    /** What the difference is worth, signed. */
    valueCents: cents(),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.countId, t.ingredientId] }),
    holds(
      "stock_count_lines_counted",
      sql`${t.counted} >= 0 and num_nonnulls(${t.counted}, ${t.countedAt}, ${t.countedBy}, ${t.entryKey}) in (0, 4)`,
    ),
    holds(
      "stock_count_lines_explained",
      sql`${t.expected} is null or (${t.counted} is not null and (${t.counted} = ${t.expected}) = (${t.reason} is null))`,
    ),
  ],
);
