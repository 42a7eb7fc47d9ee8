import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { holds, oneOf, roles } from "../enums";
import { outlets } from "./outlets";
import { users } from "./staff";

/** Who is to work where, as what, from when to when. */
export const plannedShifts = pgTable(
  "planned_shifts",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    role: text({ enum: roles }).notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    plannedBy: uuid()
      .notNull()
      .references(() => users.id),
    /** Taken off the plan; what was planned once stays on file. */
    removedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("planned_shifts_role", t.role, roles),
    holds("planned_shifts_hours", sql`${t.endsAt} > ${t.startsAt}`),
    index("planned_shifts_outlet").on(t.outletId, t.startsAt),
    index("planned_shifts_user").on(t.userId, t.startsAt),
  ],
);

/** Who was at work where, from when to when: nobody at two places at once. */
export const workedShifts = pgTable(
  "worked_shifts",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    role: text({ enum: roles }).notNull(),
    beganAt: instant().notNull(),
    endedAt: instant(),
    /** Why a manager set the end himself. */
    correction: text(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("worked_shifts_role", t.role, roles),
    holds("worked_shifts_hours", sql`${t.endedAt} is null or ${t.endedAt} >= ${t.beganAt}`),
    uniqueIndex("worked_shifts_one_open").on(t.userId).where(sql`${t.endedAt} is null`),
    index("worked_shifts_outlet").on(t.outletId, t.beganAt),
  ],
);
