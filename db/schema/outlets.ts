import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  time,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cents, code, createdAt, id, instant } from "../columns";
import { holds, oneOf, outletStatuses } from "../enums";

export const outlets = pgTable(
  "outlets",
  {
    id: id(),
    code: code().notNull().unique(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    status: text({ enum: outletStatuses }).notNull(),
    opensOn: date(),
    /** Customers read that it opens soon; one that is not announced is nowhere in the shop until it opens. */
    announced: boolean().notNull().default(true),
    street: text().notNull(),
    postcode: text().notNull(),
    city: text().notNull(),
    lat: doublePrecision().notNull(),
    lng: doublePrecision().notNull(),
    phone: text().notNull(),
    email: text().notNull(),
    timezone: text().notNull().default("Europe/Paris"),
    currency: text().notNull().default("EUR"),
    /** The outlet takes its orders in charge by itself. */
    autoAccepts: boolean().notNull().default(false),
    prepMinutes: integer().notNull().default(15),
    lastOrderMinutes: integer().notNull().default(15),
    slotMinutes: integer().notNull().default(15),
    /** Limits that new capacity rows start with. */
    pizzasPerSlot: integer().notNull().default(12),
    deliveriesPerSlot: integer().notNull().default(6),
    takesCheques: boolean().notNull().default(false),
    takesMealVouchers: boolean().notNull().default(true),
    /** Meal vouchers are taken on Sundays and public holidays too. */
    mealVouchersAnyDay: boolean().notNull().default(false),
    /** The day whose reservations count in stock_levels.reserved; moved on by openBusinessDay. */
    businessDay: date().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("outlets_status", t.status, outletStatuses),
    holds(
      "outlets_limits",
      sql`${t.slotMinutes} between 5 and 60 and ${t.pizzasPerSlot} > 0 and ${t.deliveriesPerSlot} > 0`,
    ),
  ],
);

/** Opening hours of an ordinary week: one row a service (midday, evening). */
export const openingHours = pgTable(
  "opening_hours",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    /** ISO: 1 Monday … 7 Sunday. */
    weekday: integer().notNull(),
    opens: time().notNull(),
    closes: time().notNull(),
  },
  (t) => [
    unique("opening_hours_service").on(t.outletId, t.weekday, t.opens),
    // What closes at an earlier hour than it opens closes after midnight.
    holds("opening_hours_order", sql`${t.weekday} between 1 and 7 and ${t.opens} <> ${t.closes}`),
  ],
);

/** A day that is not like the others: closed (no times) or open at other hours, one row a service. */
export const exceptionalDays = pgTable(
  "exceptional_days",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    day: date().notNull(),
    opens: time(),
    closes: time(),
    reason: text().notNull(),
  },
  (t) => [
    index("exceptional_days_day").on(t.outletId, t.day),
    holds(
      "exceptional_days_order",
      sql`(${t.opens} is null) = (${t.closes} is null) and (${t.opens} is null or ${t.opens} <> ${t.closes})`,
    ),
  ],
);

export const deliveryZones = pgTable(
  "delivery_zones",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    name: text().notNull(),
    /** GeoJSON Polygon, WGS84, [lng, lat]. */
    polygon: jsonb().$type<{ type: "Polygon"; coordinates: [number, number][][] }>().notNull(),
    minimumCents: cents().notNull(),
    feeCents: cents().notNull(),
    rideMinutes: integer().notNull(),
    /** The lowest number wins where zones overlap. */
    priority: integer().notNull(),
    /** What delivering costs under conditions; the first that holds wins, else the fee above. Shaped by lib/outlets/delivery-fee.ts. */
    fees: jsonb().$type<object[]>().notNull().default([]),
    /** Since when nobody is delivered to by it any more. Orders keep naming it. */
    retiredAt: instant(),
  },
  (t) => [
    uniqueIndex("delivery_zones_name").on(t.outletId, t.name).where(sql`${t.retiredAt} is null`),
    holds(
      "delivery_zones_money",
      sql`${t.minimumCents} >= 0 and ${t.feeCents} >= 0 and ${t.rideMinutes} > 0`,
    ),
  ],
);

/** Known addresses: what locates an address when Google Maps is absent. */
export const knownAddresses = pgTable(
  "known_addresses",
  {
    id: id(),
    line: text().notNull(),
    postcode: text().notNull(),
    city: text().notNull(),
    lat: doublePrecision().notNull(),
    lng: doublePrecision().notNull(),
    /** Lower case, without accents: what people's typing is matched against. */
    searchText: text().notNull(),
  },
  (t) => [
    unique("known_addresses_line").on(t.line, t.postcode),
    index("known_addresses_postcode").on(t.postcode),
  ],
);
