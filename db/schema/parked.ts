import { index, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { outlets } from "./outlets";
import { users } from "./staff";

/** A ticket put aside at a counter, for any screen of the outlet to take back: then its row is gone, and who it was for with it. */
export const parkedTickets = pgTable(
  "parked_tickets",
  {
    /** The ticket's own, which becomes the order's idempotency key. */
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    ticket: jsonb().notNull(),
    parkedBy: uuid()
      .notNull()
      .references(() => users.id),
    parkedAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("parked_tickets_outlet").on(t.outletId, t.parkedAt)],
);
