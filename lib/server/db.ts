import "server-only";
import { type Connection, connect, type Database, database } from "@/db/client";
import { env } from "./env";

type Held = { db: Database; sql: ReturnType<typeof connect> };
const key = Symbol.for("ocpizza.db");
const world = globalThis as typeof globalThis & { [key]?: Held };

/** The database of this process, as the account of .env. */
export const server: Connection = {
  host: env.POSTGRES_HOST,
  port: env.POSTGRES_PORT,
  database: env.POSTGRES_NAME,
  username: env.POSTGRES_USER,
  password: env.POSTGRES_PASS,
  tls: env.POSTGRES_TLS,
};

/** Route handlers and instrumentation are separate module graphs: the pool lives on globalThis, one a process. */
function hold(): Held {
  const sql = connect(server, "app");
  return { db: database(sql), sql };
}

const held = world[key] ?? hold();
world[key] = held;
export const db = held.db;
export const pool = held.sql;
