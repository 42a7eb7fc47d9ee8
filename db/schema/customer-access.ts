import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { customerLinkUses, oneOf } from "../enums";
import { customers } from "./customers";

/** Where customers are signed in: a room of its own, so that no mistake makes a colleague of one. */
export const customerSessions = pgTable(
  "customer_sessions",
  {
    id: id(),
    customerId: uuid()
      .notNull()
      .references(() => customers.id),
    /** SHA-256 of what the cookie holds: who reads this table signs in nowhere. */
    tokenHash: text().notNull().unique("customer_sessions_token_once"),
    expiresAt: instant().notNull(),
    endedAt: instant(),
    userAgent: text().notNull().default(""),
    createdAt: createdAt(),
  },
  (t) => [index("customer_sessions_customer").on(t.customerId)],
);

/** A link of a mail to a customer; its word is derived from the row's id, so none is kept. */
export const customerLinks = pgTable(
  "customer_links",
  {
    id: id(),
    customerId: uuid()
      .notNull()
      .references(() => customers.id),
    use: text({ enum: customerLinkUses }).notNull(),
    /** Where it was sent: who opens it reads that address's mail. */
    email: text().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    index("customer_links_customer").on(t.customerId),
    oneOf("customer_links_use", t.use, customerLinkUses),
  ],
);
