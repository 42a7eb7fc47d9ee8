import { bigint, customType, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { v7 as uuidv7 } from "uuid";

/** Primary key: a UUIDv7 made in Node, so that ids sort by time and no server version is required. */
export const id = () =>
  uuid()
    .primaryKey()
    .$defaultFn(() => uuidv7());

/** An amount in integer cents of the outlet's currency. */
export const cents = () => integer();

/** A quantity in the ingredient's base unit: g, ml or piece. */
export const quantity = () => bigint({ mode: "number" });

/** An instant, always with its zone. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** Row bookkeeping only: when the row was written by the database's clock, never a business time. */
export const createdAt = () => instant().notNull().defaultNow();

/** A short machine word (`margherita-m`, `mozzarella`), stable across outlets and languages. */
export const code = () => text();

/** A file of a few hundred kilobytes at most: backups carry it with everything else. */
export const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });
