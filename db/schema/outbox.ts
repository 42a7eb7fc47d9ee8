import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { locales, messageStates, oneOf } from "../enums";
import { orders } from "./orders";

/** A message to somebody outside, written in the transaction it tells of; a queue job sends it. */
export const messages = pgTable(
  "messages",
  {
    id: id(),
    /** One fact, one message: `order:<id>:placed`. */
    dedupeKey: text().notNull().unique("messages_dedupe_key_once"),
    kind: text().notNull(),
    orderId: uuid().references(() => orders.id),
    recipient: text().notNull(),
    locale: text({ enum: locales }).notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    state: text({ enum: messageStates }).notNull().default("pending"),
    attempts: integer().notNull().default(0),
    lastError: text(),
    sentAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [oneOf("messages_state", t.state, messageStates), index("messages_order").on(t.orderId)],
);
