import { index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { carriers, locales, messageStates, oneOf } from "../enums";
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
    carrier: text({ enum: carriers }).notNull().default("mail"),
    /** An address, a telephone number, or the id of a push subscription. */
    recipient: text().notNull(),
    locale: text({ enum: locales }).notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    state: text({ enum: messageStates }).notNull().default("pending"),
    attempts: integer().notNull().default(0),
    /** An attempt began then and its end is not written: whoever finds it set knows that the attempt died. */
    tryingSince: instant(),
    /** The first attempt after which nobody knew whether it had arrived. */
    doubtedAt: instant(),
    lastError: text(),
    sentAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("messages_state", t.state, messageStates),
    oneOf("messages_carrier", t.carrier, carriers),
    index("messages_order").on(t.orderId),
  ],
);

/** A browser that asked to be told of one order; what it is told is encrypted with its own keys. */
export const pushSubscriptions = pgTable(
  "push_subscriptions",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    endpoint: text().notNull(),
    p256dh: text().notNull(),
    auth: text().notNull(),
    createdAt: createdAt(),
    /** Its browser said no again, or its push service knows it no more. */
    endedAt: instant(),
  },
  (t) => [unique("push_subscriptions_once").on(t.orderId, t.endpoint)],
);
