import { index, pgTable, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { orders } from "./orders";
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
