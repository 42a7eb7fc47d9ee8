import { sql } from "drizzle-orm";
import { pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { holds } from "../enums";
import { ingredients, products } from "./catalogue";
import { outlets } from "./outlets";
import { users } from "./staff";

/** Taken off sale at an outlet ("86"), whatever lies on its shelves: an ingredient with all it is in, or a product. */
export const stops = pgTable(
  "stops",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    ingredientId: uuid().references(() => ingredients.id),
    productId: uuid().references(() => products.id),
    /** null: until it is there again, or somebody says so. */
    until: instant(),
    actorId: uuid()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
    endedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    holds("stops_of_one_thing", sql`num_nonnulls(${t.ingredientId}, ${t.productId}) = 1`),
    holds("stops_range", sql`${t.until} is null or ${t.until} > ${t.at}`),
    uniqueIndex("stops_ingredient_once").on(t.outletId, t.ingredientId).where(sql`${t.endedAt} is null`),
    uniqueIndex("stops_product_once").on(t.outletId, t.productId).where(sql`${t.endedAt} is null`),
  ],
);
