import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { oneOf, roles } from "../enums";
import { outlets } from "./outlets";

/** Those who sign in to work. */
export const users = pgTable(
  "users",
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    /** argon2id. */
    passwordHash: text().notNull(),
    mustChangePassword: boolean().notNull().default(false),
    /** A temporary password opens nothing after it. */
    passwordExpiresAt: instant(),
    disabledAt: instant(),
    /** Of the application on his phone that says codes, sealed; in force once a code of it was given back, since then. */
    totpSecret: text(),
    totpSince: instant(),
    /** The half minute of the last code that was taken: none is taken twice. */
    totpStep: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex("users_email").on(sql`lower(${t.email})`)],
);

/** Codes for whoever lost his phone, each good once; only their digests are kept. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    digest: text().notNull().unique("recovery_codes_once"),
    usedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [index("recovery_codes_user").on(t.userId)],
);

/** Who works where, as what. No outlet: everywhere. */
export const memberships = pgTable(
  "memberships",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    outletId: uuid().references(() => outlets.id),
    role: text({ enum: roles }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("memberships_once").on(t.userId, t.outletId, t.role).nullsNotDistinct(),
    oneOf("memberships_role", t.role, roles),
  ],
);

/** Who no longer works where, as what: yesterday's gestures were allowed by it. */
export const pastMemberships = pgTable(
  "past_memberships",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    outletId: uuid().references(() => outlets.id),
    role: text({ enum: roles }).notNull(),
    endedAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("past_memberships_user").on(t.userId), oneOf("past_memberships_role", t.role, roles)],
);

/** A link sent to somebody who forgot his password: its word is derived from the row's id, so none is kept. */
export const passwordLinks = pgTable(
  "password_links",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [index("password_links_user").on(t.userId)],
);

/** The authority on who is signed in: the token in the cookie only carries this id. */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    expiresAt: instant().notNull(),
    endedAt: instant(),
    /** When the second factor was given in it; null: not yet, or none is asked for. */
    secondFactorAt: instant(),
    userAgent: text().notNull().default(""),
    createdAt: createdAt(),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

/** Failed sign-ins, counted per account and per address so that guessing slows down. */
export const signInFailures = pgTable(
  "sign_in_failures",
  { id: id(), email: text().notNull(), address: text().notNull(), at: instant().notNull() },
  (t) => [
    index("sign_in_failures_email").on(t.email, t.at),
    index("sign_in_failures_address").on(t.address, t.at),
  ],
);
