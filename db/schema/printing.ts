import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { codePages, holds, oneOf, printKinds, printStates } from "../enums";
import { orders } from "./orders";
import { outlets } from "./outlets";
import { users } from "./staff";

/** A roll printer of an outlet, on its network. */
export const printers = pgTable(
  "printers",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    name: text().notNull(),
    /** A private IPv4 address: printers stand in the outlet's own network. */
    host: text().notNull(),
    port: integer().notNull(),
    /** What it prints of the outlet: tickets, labels, receipts. */
    prints: text().array().notNull(),
    widthMm: integer().notNull(),
    codePage: text({ enum: codePages }).notNull(),
    /** Since when it does not answer, or cannot print; null: nothing is known against it. */
    awaySince: instant(),
    awayWhy: text(),
    removedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("printers_address").on(t.outletId, t.host, t.port).where(sql`${t.removedAt} is null`),
    oneOf("printers_code_page", t.codePage, codePages),
    holds("printers_width", sql`${t.widthMm} in (58, 80)`),
    holds("printers_port", sql`${t.port} between 1 and 65535`),
  ],
);

/** A paper a printer has to make, once. Written in the transaction it tells of; what it says is read when it is printed. */
export const printJobs = pgTable(
  "print_jobs",
  {
    id: id(),
    /** One paper of one thing at one printer: `ticket:<order>:<revision>:<printer>`. */
    dedupeKey: text().notNull().unique("print_jobs_dedupe_key_once"),
    printerId: uuid()
      .notNull()
      .references(() => printers.id),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    kind: text({ enum: printKinds }).notNull(),
    orderId: uuid().references(() => orders.id),
    /** Of a receipt: its hash and which copy; of a paper printed again: the how manieth. */
    payload: jsonb().$type<{ hash?: string; copy?: number; cancelled?: boolean }>().notNull().default({}),
    /** Who asked for it; null: the house by itself. */
    actorId: uuid().references(() => users.id),
    /** Not before then: a ticket for later waits until it is due. */
    dueAt: instant().notNull(),
    state: text({ enum: printStates }).notNull().default("pending"),
    attempts: integer().notNull().default(0),
    /** Bytes began to leave then and the end is not written: whoever finds it set knows that the attempt died. */
    tryingSince: instant(),
    lastError: text(),
    /** When it was printed, dropped, or doubted. */
    endedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("print_jobs_kind", t.kind, printKinds),
    oneOf("print_jobs_state", t.state, printStates),
    holds("print_jobs_ended", sql`(${t.state} = 'pending') = (${t.endedAt} is null)`),
    index("print_jobs_waiting").on(t.printerId, t.dueAt).where(sql`${t.state} = 'pending'`),
    index("print_jobs_order").on(t.orderId),
  ],
);
