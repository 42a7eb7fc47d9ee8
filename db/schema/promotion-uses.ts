import { sql } from "drizzle-orm";
import { index, pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { orderRevisions, orders } from "./orders";
import { promotions } from "./promotions";

/** Which order has which promotion: one an order, kept through its changes, given back when it comes to nothing. */
export const promotionUses = pgTable(
  "promotion_uses",
  {
    orderId: uuid()
      .primaryKey()
      .references(() => orders.id),
    promotionId: uuid()
      .notNull()
      .references(() => promotions.id),
    takenAt: instant().notNull(),
    /** null: it counts. */
    givenBackAt: instant(),
  },
  (t) => [index("promotion_uses_promotion").on(t.promotionId)],
);

/** A use kept for a change that waits to be paid: it counts too, until the change is in force or void. */
export const promotionHolds = pgTable(
  "promotion_holds",
  {
    revisionId: uuid()
      .primaryKey()
      .references(() => orderRevisions.id),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    promotionId: uuid()
      .notNull()
      .references(() => promotions.id),
    takenAt: instant().notNull(),
    /** null: it counts. */
    endedAt: instant(),
  },
  (t) => [
    index("promotion_holds_promotion").on(t.promotionId),
    uniqueIndex("promotion_holds_one").on(t.orderId).where(sql`${t.endedAt} is null`),
  ],
);
