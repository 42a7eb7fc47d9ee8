import { sql } from "drizzle-orm";
import {
  boolean,
  doublePrecision,
  index,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { customerCarriers, locales, oneOf } from "../enums";

export const customers = pgTable(
  "customers",
  {
    id: id(),
    name: text().notNull(),
    /** E.164. */
    phone: text(),
    /** Confirmed to be his; accounts opened before that was asked are not all. */
    email: text(),
    /** Said to be his and not confirmed yet: a new account's first address, or another one he changes to. Nobody's alone. */
    claimedEmail: text(),
    passwordHash: text(),
    /** Earlier orders made with this e-mail show only once it is confirmed. */
    emailConfirmedAt: instant(),
    /** How he wishes to be told of an order on its way, where he does not say it for that order. */
    toldBy: text({ enum: customerCarriers }).notNull().default("mail"),
    /** A company's details for its invoices, as an order keeps them. */
    billing: jsonb().$type<{ name: string; address: string; vatNumber?: string }>(),
    /** null: he receives no offers, which nobody has ticked for him. */
    marketingConsentAt: instant(),
    /** null: nobody asks him how an order was. A consent of its own: who wants no offers may want to be asked. */
    reviewConsentAt: instant(),
    locale: text({ enum: locales }).notNull().default("fr"),
    /** When he was told that his account goes, unless he comes back. */
    inactiveNoticedAt: instant(),
    anonymisedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("customers_email").on(sql`lower(${t.email})`),
    index("customers_claimed_email").on(sql`lower(${t.claimedEmail})`),
    index("customers_phone").on(t.phone),
    oneOf("customers_locale", t.locale, locales),
  ],
);

export const customerAddresses = pgTable(
  "customer_addresses",
  {
    id: id(),
    customerId: uuid()
      .notNull()
      .references(() => customers.id),
    line: text().notNull(),
    extra: text().notNull().default(""),
    postcode: text().notNull(),
    city: text().notNull(),
    lat: doublePrecision(),
    lng: doublePrecision(),
    preferred: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [index("customer_addresses_customer").on(t.customerId)],
);
