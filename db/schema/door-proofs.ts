import { sql } from "drizzle-orm";
import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns";
import { holds, doorProofs as kinds, oneOf } from "../enums";
import { orders } from "./orders";

/** That somebody took an order at the door, as its outlet asks for it; gone after a month. */
export const doorProofs = pgTable(
  "door_proofs",
  {
    orderId: uuid()
      .primaryKey()
      .references(() => orders.id),
    kind: text({ enum: kinds }).notNull(),
    /** Of a signature: a path of an SVG, 300 by 150. Of a photo: a JPEG in base64. Of a code: nothing. */
    image: text(),
    at: instant().notNull(),
  },
  (t) => [
    oneOf("door_proofs_kind", t.kind, kinds),
    holds("door_proofs_image", sql`(${t.kind} = 'pin') = (${t.image} is null) and ${t.kind} <> 'none'`),
  ],
);
