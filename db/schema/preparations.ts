import { sql } from "drizzle-orm";
import { date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant, quantity } from "../columns";
import { holds, oneOf, sizes } from "../enums";
import { ingredients } from "./catalogue";
import { outlets } from "./outlets";
import { users } from "./staff";

/** How the house makes an ingredient itself: so much of it comes of the lines and of water, which nobody keeps books of. */
export const productionRecipes = pgTable(
  "production_recipes",
  {
    ingredientId: uuid()
      .primaryKey()
      .references(() => ingredients.id),
    yieldQuantity: quantity().notNull(),
    waterMl: quantity().notNull().default(0),
    /** How long it rests before it may be used, and how long it may be used at all, from when it was made. */
    restHours: integer().notNull(),
    lifeHours: integer().notNull(),
  },
  (t) => [
    holds(
      "production_recipes_range",
      sql`${t.yieldQuantity} > 0 and ${t.waterMl} >= 0 and ${t.restHours} >= 0 and ${t.lifeHours} > ${t.restHours}`,
    ),
  ],
);

export const productionLines = pgTable(
  "production_lines",
  {
    ingredientId: uuid()
      .notNull()
      .references(() => productionRecipes.ingredientId),
    rawIngredientId: uuid()
      .notNull()
      .references(() => ingredients.id),
    quantity: quantity().notNull(),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ingredientId, t.rawIngredientId] }),
    holds("production_lines_range", sql`${t.quantity} > 0 and ${t.ingredientId} <> ${t.rawIngredientId}`),
  ],
);

/** Balls of a size that were made together: used from when they have rested until they are too old. */
export const preparationLots = pgTable(
  "preparation_lots",
  {
    id: id(),
    /** The gesture that made them; one gesture may make several sizes. */
    preparationId: uuid().notNull(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    ingredientId: uuid()
      .notNull()
      .references(() => productionRecipes.ingredientId),
    size: text({ enum: sizes }).notNull(),
    pieces: integer().notNull(),
    /** Base units of one. */
    each: quantity().notNull(),
    /** Thrown away of them. */
    lost: integer().notNull().default(0),
    businessDay: date().notNull(),
    madeAt: instant().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => users.id),
    readyAt: instant().notNull(),
    useBy: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("preparation_lots_size", t.size, sizes),
    holds(
      "preparation_lots_range",
      sql`${t.pieces} between 1 and 2000 and ${t.each} > 0 and ${t.lost} between 0 and ${t.pieces}`,
    ),
    index("preparation_lots_outlet").on(t.outletId, t.madeAt),
  ],
);
