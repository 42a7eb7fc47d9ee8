import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant } from "../columns";
import { fiscalChainKinds, fiscalEntryKinds, holds, oneOf } from "../enums";
import { orders } from "./orders";
import { outlets } from "./outlets";
import { users } from "./staff";

/**
 * A chain of signed entries: a till, an outlet's closings, or the group's technical journal. The row is the counter and the lock;
 * only the trigger that takes an entry in moves it on.
 */
export const fiscalChains = pgTable(
  "fiscal_chains",
  {
    id: id(),
    /** null: the group's. */
    outletId: uuid().references(() => outlets.id),
    kind: text({ enum: fiscalChainKinds }).notNull(),
    /** web, counter, closings, journal, training. */
    code: text().notNull(),
    /** After a restore a chain is ended and another one goes on: its numbers are never given again. */
    generation: integer().notNull().default(1),
    predecessorId: uuid().references((): AnyPgColumn => fiscalChains.id),
    lastSeq: integer().notNull().default(0),
    lastHash: text().notNull().default("0".repeat(64)),
    grandTotalCents: bigint({ mode: "number" }).notNull().default(0),
    retiredAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("fiscal_chains_kind", t.kind, fiscalChainKinds),
    holds("fiscal_chains_outlet", sql`(${t.kind} = 'journal') = (${t.outletId} is null)`),
    unique("fiscal_chains_generation").on(t.outletId, t.code, t.generation).nullsNotDistinct(),
  ],
);

/** Public halves of every key that ever signed: an old entry stays verifiable after the key was changed. */
export const fiscalKeys = pgTable("fiscal_keys", {
  keyId: text().primaryKey(),
  /** 32 bytes of Ed25519 in base64url. */
  publicKey: text().notNull(),
  createdAt: createdAt(),
});

/** Append-only: what was sold, given back, closed, noted. The payload is the very text that is hashed. */
export const fiscalEntries = pgTable(
  "fiscal_entries",
  {
    chainId: uuid()
      .notNull()
      .references(() => fiscalChains.id),
    seq: integer().notNull(),
    kind: text({ enum: fiscalEntryKinds }).notNull(),
    orderId: uuid().references(() => orders.id),
    /** What it was made for (`payment:<id>`, `refund:<id>`): once. */
    source: text().unique("fiscal_entries_source_once"),
    /** Further payments of the same sale, made together; null where there are none. */
    others: text().array(),
    totalCents: cents().notNull(),
    /** The chain's perpetual total, this entry included. */
    grandTotalCents: bigint({ mode: "number" }).notNull(),
    at: instant().notNull(),
    payload: text().notNull(),
    prevHash: text().notNull(),
    hash: text().notNull().unique("fiscal_entries_hash_once"),
    keyId: text()
      .notNull()
      .references(() => fiscalKeys.keyId),
    signature: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.chainId, t.seq] }),
    oneOf("fiscal_entries_kind", t.kind, fiscalEntryKinds),
    index("fiscal_entries_order").on(t.orderId),
    index("fiscal_entries_at").on(t.at),
  ],
);

/** Append-only: every paper made of an entry after the first. */
export const fiscalPrints = pgTable(
  "fiscal_prints",
  {
    chainId: uuid()
      .notNull()
      .references(() => fiscalChains.id),
    seq: integer().notNull(),
    /** 0 is the first paper, 1 the first duplicate. */
    copy: integer().notNull(),
    actorId: uuid()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.chainId, t.seq, t.copy] })],
);
