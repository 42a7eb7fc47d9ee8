import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { actorKinds, oneOf } from "../enums";
import { outlets } from "./outlets";
import { users } from "./staff";

/** Append-only: who did what to what, before and after, where. */
export const journal = pgTable(
  "journal",
  {
    id: id(),
    at: instant().notNull(),
    actorKind: text({ enum: actorKinds }).notNull(),
    actorId: uuid().references(() => users.id),
    outletId: uuid().references(() => outlets.id),
    /** The write's name: placeOrder, startPreparing … */
    action: text().notNull(),
    subject: text().notNull(),
    subjectId: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    terminal: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("journal_actor", t.actorKind, actorKinds),
    index("journal_subject").on(t.subject, t.subjectId),
    index("journal_outlet").on(t.outletId, t.at),
  ],
);
