import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { courierGestures as gestures, oneOf } from "../enums";
import { orders } from "./orders";
import { users } from "./staff";

/** What a courier's telephone sent under a key it made, kept so that it lands once however often it is sent. */
export const courierGestures = pgTable(
  "courier_gestures",
  {
    key: uuid().primaryKey(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    courierId: uuid()
      .notNull()
      .references(() => users.id),
    gesture: text({ enum: gestures }).notNull(),
    /** What it was answered. */
    answer: jsonb().$type<unknown>(),
    /** When it was made at the door, and when it reached us. */
    madeAt: instant().notNull(),
    landedAt: instant().notNull(),
  },
  (t) => [
    oneOf("courier_gestures_gesture", t.gesture, gestures),
    index("courier_gestures_order").on(t.orderId),
  ],
);
