import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { holds, oneOf, stampKinds } from "../enums";
import { customers } from "./customers";
import { orders } from "./orders";

/** Append-only: every stamp somebody earned, spent or was given back. What he has is their sum. */
export const stampEntries = pgTable(
  "stamp_entries",
  {
    id: id(),
    customerId: uuid()
      .notNull()
      .references(() => customers.id),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    kind: text({ enum: stampKinds }).notNull(),
    stamps: integer().notNull(),
    /** One fact, one entry: `order:<id>:earned`, `order:<id>:spent:1`, `order:<id>:back:1`. */
    dedupeKey: text().notNull().unique("stamp_entries_once"),
    at: instant().notNull(),
  },
  (t) => [
    index("stamp_entries_customer").on(t.customerId),
    index("stamp_entries_order").on(t.orderId),
    oneOf("stamp_entries_kind", t.kind, stampKinds),
    holds("stamp_entries_sign", sql`${t.stamps} <> 0 and (${t.kind} = 'spent') = (${t.stamps} < 0)`),
  ],
);
