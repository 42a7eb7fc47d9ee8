import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { holds, oneOf, privacyRequestKinds } from "../enums";
import { customers } from "./customers";
import { users } from "./staff";

/** A person is a telephone number, an account, or both: guests have only the first. */
const person = () => ({ phone: text(), customerId: uuid().references(() => customers.id) });

/** What colleagues should know of a customer; written, never rewritten. */
export const customerNotes = pgTable(
  "customer_notes",
  {
    id: id(),
    ...person(),
    text: text().notNull(),
    writtenBy: uuid()
      .notNull()
      .references(() => users.id),
    writtenAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("customer_notes_phone").on(t.phone), index("customer_notes_customer").on(t.customerId)],
);

/** Whose orders are not taken, and why; lifted, never deleted. */
export const customerBlocks = pgTable(
  "customer_blocks",
  {
    id: id(),
    ...person(),
    reason: text().notNull(),
    blockedBy: uuid()
      .notNull()
      .references(() => users.id),
    blockedAt: instant().notNull(),
    liftedBy: uuid().references(() => users.id),
    liftedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("customer_blocks_one_phone").on(t.phone).where(sql`${t.liftedAt} is null`),
    uniqueIndex("customer_blocks_one_account").on(t.customerId).where(sql`${t.liftedAt} is null`),
    holds(
      "customer_blocks_person",
      sql`${t.liftedAt} is not null or coalesce(${t.phone}, ${t.customerId}::text) is not null`,
    ),
  ],
);

/** What people asked of their data, and when it was done; once erased it names nobody. */
export const privacyRequests = pgTable(
  "privacy_requests",
  {
    id: id(),
    ...person(),
    kind: text({ enum: privacyRequestKinds }).notNull(),
    /** Who did it; null: the house itself, after the notice. */
    doneBy: uuid().references(() => users.id),
    doneAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("privacy_requests_kind", t.kind, privacyRequestKinds),
    index("privacy_requests_done").on(t.doneAt),
  ],
);
