import { sql } from "drizzle-orm";
import { boolean, doublePrecision, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { locales, oneOf } from "../enums";

export const customers = pgTable(
  "customers",
  {
    id: id(),
    name: text().notNull(),
    /** E.164. */
    phone: text(),
    email: text(),
    passwordHash: text(),
    /** Earlier orders made with this e-mail show only once it is confirmed. */
    emailConfirmedAt: instant(),
    marketingConsentAt: instant(),
    locale: text({ enum: locales }).notNull().default("fr"),
    anonymisedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("customers_email").on(sql`lower(${t.email})`),
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
