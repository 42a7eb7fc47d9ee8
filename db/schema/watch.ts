import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { alarmLevels, oneOf } from "../enums";
import { outlets } from "./outlets";

/** Something that somebody has to look at, from when it began until it was no longer so. */
export const alarms = pgTable(
  "alarms",
  {
    id: id(),
    /** Which rule found it (lib/watch/rules.ts). No list of them here: a new rule needs no migration. */
    rule: text().notNull(),
    /** What of: an order, a check's number, a folder; empty where there is only one. */
    subject: text().notNull(),
    /** No outlet: the house as a whole. */
    outletId: uuid().references(() => outlets.id),
    level: text({ enum: alarmLevels }).notNull(),
    detail: jsonb().$type<Record<string, string | number>>().notNull().default({}),
    beganAt: instant().notNull(),
    seenAt: instant().notNull(),
    endedAt: instant(),
    /** When it was told to Sentry, and by mail: each once. */
    toldAt: instant(),
    mailedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("alarms_open_once").on(t.rule, t.subject).where(sql`${t.endedAt} is null`),
    oneOf("alarms_level", t.level, alarmLevels),
  ],
);

/** When a look at the house last began: of several processes one takes its turn. */
export const watchTurns = pgTable("watch_turns", { name: text().primaryKey(), at: instant().notNull() });

/** How many requests to the webhook were not signed with our secret, by the minute. */
export const refusedWebhooks = pgTable("refused_webhooks", {
  minute: instant().primaryKey(),
  count: integer().notNull(),
});
