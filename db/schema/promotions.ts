import { sql } from "drizzle-orm";
import { boolean, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant } from "../columns";
import { channels, holds, modes, oneOf, promotionKinds } from "../enums";
import { items } from "./catalogue";
import { outlets } from "./outlets";

export const promotions = pgTable(
  "promotions",
  {
    id: id(),
    /** As it is compared: upper case, without spaces. */
    code: text().notNull().unique("promotions_code_once"),
    kind: text({ enum: promotionKinds }).notNull(),
    labelFr: text().notNull(),
    labelEn: text().notNull(),
    /** Of kind `amount`: what comes off. */
    amountCents: cents(),
    /** Of kind `percent`: basis points, 1000 is 10 %. */
    percentBp: integer(),
    /** Of kind `product`: one of it is given back. */
    itemId: uuid().references(() => items.id),
    /** Of the items, before anything comes off and without delivery. */
    minimumCents: cents().notNull().default(0),
    startsAt: instant(),
    endsAt: instant(),
    /** Everywhere; else at the outlets of promotion_outlets. */
    everywhere: boolean().notNull().default(true),
    channels: text({ enum: channels }).array().notNull().default(["web", "phone", "counter"]),
    /** null: delivered or taken away. */
    mode: text({ enum: modes }),
    /** In all, and by one customer; null: as often as one likes. */
    usesMost: integer(),
    usesEachMost: integer(),
    /** How many orders have it. The row is the lock: its conditional update gives the last use to one. */
    used: integer().notNull().default(0),
    active: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("promotions_kind", t.kind, promotionKinds),
    oneOf("promotions_mode", t.mode, modes),
    holds("promotions_code", sql`${t.code} = upper(${t.code}) and char_length(${t.code}) between 1 and 30`),
    holds("promotions_channels", sql`${t.channels} <@ array['web', 'phone', 'counter']`),
    holds(
      "promotions_worth",
      sql`(${t.kind} = 'amount') = (${t.amountCents} is not null) and (${t.kind} = 'percent') = (${t.percentBp} is not null)
        and (${t.kind} = 'product') = (${t.itemId} is not null) and coalesce(${t.amountCents}, 1) > 0
        and coalesce(${t.percentBp}, 1) between 1 and 10000 and ${t.minimumCents} >= 0`,
    ),
    holds("promotions_period", sql`${t.startsAt} < ${t.endsAt}`),
    holds(
      "promotions_uses",
      sql`${t.used} >= 0 and ${t.used} <= ${t.usesMost} and ${t.usesMost} > 0 and ${t.usesEachMost} > 0`,
    ),
  ],
);

export const promotionOutlets = pgTable(
  "promotion_outlets",
  {
    promotionId: uuid()
      .notNull()
      .references(() => promotions.id),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
  },
  (t) => [primaryKey({ columns: [t.promotionId, t.outletId] })],
);
