import { bigint, date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, quantity } from "../columns";
import { channels, modes, oneOf } from "../enums";
import { ingredients, items } from "./catalogue";
import { fiscalChains } from "./fiscal";
import { outlets } from "./outlets";
import { promotions } from "./promotions";
import { users } from "./staff";

/** Sums run over years: beyond what an integer holds. */
const sum = () => bigint({ mode: "number" }).notNull();
const ofOutlet = () => ({
  outletId: uuid()
    .notNull()
    .references(() => outlets.id),
});
const outletDay = () => ({ ...ofOutlet(), businessDay: date().notNull() });
/** By its first day. */
const outletMonth = () => ({ ...ofOutlet(), month: date().notNull() });

/**
 * Days whose sums stand in the tables below. A day without a row, or whose sums are not made yet, is added up from its orders
 * when it is asked for; what changes an order of a day gone by takes its row away, in the same transaction.
 */
export const reportDays = pgTable(
  "report_days",
  { ...outletDay(), notedAt: instant().notNull(), addedUpAt: instant() },
  (t) => [primaryKey({ columns: [t.outletId, t.businessDay] })],
);

/**
 * Whole months of which every day stands, summed once more: a year is then read from them. What takes a day's row away takes its
 * month's away too.
 */
export const reportMonths = pgTable(
  "report_months",
  { ...outletMonth(), addedUpAt: instant().notNull() },
  (t) => [primaryKey({ columns: [t.outletId, t.month] })],
);

// What is told apart and what is summed: the same of a day and of a month.

const salesSums = () => ({
  ...{ orders: integer().notNull(), grossCents: sum(), discountCents: sum(), feeCents: sum() },
  ...{ cancelled: integer().notNull(), cancelledCents: sum(), failed: integer().notNull() },
  ...{ newcomers: integer().notNull(), regulars: integer().notNull() },
  ...{ handed: integer().notNull(), kept: integer().notNull(), lateSeconds: sum() },
  ...{ made: integer().notNull(), makeSeconds: sum(), ridden: integer().notNull(), rideSeconds: sum() },
  refundedCents: sum(),
  /** Without VAT. */
  netCents: sum().default(0),
});
const hourly = () => ({
  hour: integer().notNull(),
  channel: text({ enum: channels }).notNull(),
  mode: text({ enum: modes }).notNull(),
  ...salesSums(),
});
const itemSums = () => ({
  itemId: uuid()
    .notNull()
    .references(() => items.id),
  /** Half pizzas count one, whole ones two. */
  halves: integer().notNull(),
  grossCents: sum(),
});
/** In base units, by why it left. */
const leftSums = () => ({
  ingredientId: uuid()
    .notNull()
    .references(() => ingredients.id),
  /** As recipes have it. */
  expected: quantity().notNull(),
  ...{ waste: quantity().notNull(), counted: quantity().notNull(), corrected: quantity().notNull() },
  /** Sent here, and did not arrive. */
  underWay: quantity().notNull(),
});

/** The view report_sales, kept: an outlet's day by promised hour, channel and mode. */
export const salesHours = pgTable("sales_hours", { ...outletDay(), ...hourly() }, (t) => [
  primaryKey({ columns: [t.outletId, t.businessDay, t.hour, t.channel, t.mode] }),
  oneOf("sales_hours_channel", t.channel, channels),
  oneOf("sales_hours_mode", t.mode, modes),
]);

/** An outlet's day in one row: the sums of its hours. */
export const salesDays = pgTable("sales_days", { ...outletDay(), ...salesSums() }, (t) => [
  primaryKey({ columns: [t.outletId, t.businessDay] }),
]);

/** An outlet's month by ISO weekday, promised hour, channel and mode. */
export const salesMonths = pgTable(
  "sales_months",
  { ...outletMonth(), weekday: integer().notNull(), ...hourly() },
  (t) => [primaryKey({ columns: [t.outletId, t.month, t.weekday, t.hour, t.channel, t.mode] })],
);

/** The view report_items, kept; and what an outlet sold of each item in a month. */
export const salesItems = pgTable("sales_items", { ...outletDay(), ...itemSums() }, (t) => [
  primaryKey({ columns: [t.outletId, t.businessDay, t.itemId] }),
]);
export const itemMonths = pgTable("item_months", { ...outletMonth(), ...itemSums() }, (t) => [
  primaryKey({ columns: [t.outletId, t.month, t.itemId] }),
]);

/** What the function report_use tells of a day, kept: what left an outlet's shelves; and in a month. */
export const useDays = pgTable("use_days", { ...outletDay(), ...leftSums() }, (t) => [
  primaryKey({ columns: [t.outletId, t.businessDay, t.ingredientId] }),
]);
export const useMonths = pgTable("use_months", { ...outletMonth(), ...leftSums() }, (t) => [
  primaryKey({ columns: [t.outletId, t.month, t.ingredientId] }),
]);

/** The view report_promotions, kept. */
export const salesPromotions = pgTable(
  "sales_promotions",
  {
    ...outletDay(),
    promotionId: uuid()
      .notNull()
      .references(() => promotions.id),
    orders: integer().notNull(),
    discountCents: sum(),
  },
  (t) => [primaryKey({ columns: [t.outletId, t.businessDay, t.promotionId] })],
);

/** The view report_couriers, kept. */
export const courierDays = pgTable(
  "courier_days",
  {
    ...outletDay(),
    courierId: uuid()
      .notNull()
      .references(() => users.id),
    ...{ delivered: integer().notNull(), failed: integer().notNull(), late: integer().notNull() },
    rideSeconds: sum(),
  },
  (t) => [primaryKey({ columns: [t.outletId, t.businessDay, t.courierId] })],
);

/** The view report_losses, kept: what was given back, taken off, cancelled or not delivered, by why. */
export const lossDays = pgTable(
  "loss_days",
  {
    ...outletDay(),
    /** A refund's kind, `reduction`, `cancelled`, `failed`. */
    loss: text().notNull(),
    reason: text().notNull(),
    times: integer().notNull(),
    cents: sum(),
  },
  (t) => [primaryKey({ columns: [t.outletId, t.businessDay, t.loss, t.reason] })],
);

/** The view report_work, kept: shifts that began on a day and are over, in seconds. Whoever is still at work is read as he is. */
export const workDays = pgTable("work_days", { ...outletDay(), seconds: sum() }, (t) => [
  primaryKey({ columns: [t.outletId, t.businessDay] }),
]);

/** Of which closing of a day a sum is. */
const closing = () => ({
  chainId: uuid()
    .notNull()
    .references(() => fiscalChains.id),
  seq: integer().notNull(),
  ...outletDay(),
});

/** The view report_closing_taxes, kept by a trigger as a day is closed, and never changed. */
export const closingTaxes = pgTable(
  "closing_taxes",
  {
    ...closing(),
    mode: text().notNull(),
    rateBp: integer().notNull(),
    ...{ netCents: sum(), vatCents: sum(), grossCents: sum() },
  },
  (t) => [
    primaryKey({ columns: [t.chainId, t.seq, t.mode, t.rateBp] }),
    index("closing_taxes_day").on(t.outletId, t.businessDay),
  ],
);

/** The view report_closing_tenders, kept in the same way. */
export const closingTenders = pgTable(
  "closing_tenders",
  { ...closing(), method: text().notNull(), inCents: sum(), outCents: sum() },
  (t) => [
    primaryKey({ columns: [t.chainId, t.seq, t.method] }),
    index("closing_tenders_day").on(t.outletId, t.businessDay),
  ],
);
