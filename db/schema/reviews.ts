import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { holds, oneOf, reviewHidings } from "../enums";
import { products } from "./catalogue";
import { orders } from "./orders";
import { outlets } from "./outlets";
import { users } from "./staff";

/** What a customer says of an order that was handed over to him: one an order. Whose it is, the order alone knows. */
export const orderReviews = pgTable(
  "order_reviews",
  {
    orderId: uuid()
      .primaryKey()
      .references(() => orders.id),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    stars: integer().notNull(),
    text: text().notNull(),
    writtenAt: instant().notNull(),
    /** When its author last said it otherwise. */
    changedAt: instant(),
    /** Its author took it back: nothing of it is kept but that there was one. */
    removedAt: instant(),
    answer: text().notNull().default(""),
    answeredBy: uuid().references(() => users.id),
    answeredAt: instant(),
    /** Shown no more, for a reason the law knows; its author is told. */
    hiddenFor: text({ enum: reviewHidings }),
    hiddenBy: uuid().references(() => users.id),
    hiddenAt: instant(),
  },
  (t) => [
    index("order_reviews_outlet").on(t.outletId, t.writtenAt),
    holds("order_reviews_stars", sql`${t.stars} between 1 and 5`),
    holds("order_reviews_text", sql`length(${t.text}) <= 1000 and length(${t.answer}) <= 600`),
    holds("order_reviews_removed", sql`${t.removedAt} is null or (${t.text} = '' and ${t.answer} = '')`),
    holds("order_reviews_answered", sql`(${t.answeredAt} is null) = (${t.answer} = '')`),
    holds(
      "order_reviews_hidden",
      sql`(${t.hiddenAt} is null) = (${t.hiddenFor} is null) and (${t.hiddenAt} is null) = (${t.hiddenBy} is null)`,
    ),
    oneOf("order_reviews_hidden_for", t.hiddenFor, reviewHidings),
  ],
);

/** What he says of a dish of it, where he does. */
export const orderReviewDishes = pgTable(
  "order_review_dishes",
  {
    orderId: uuid()
      .notNull()
      .references(() => orderReviews.orderId),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    stars: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orderId, t.productId] }),
    holds("order_review_dishes_stars", sql`${t.stars} between 1 and 5`),
  ],
);
