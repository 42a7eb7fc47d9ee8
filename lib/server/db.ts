import "server-only";
import { connect, type Database, database } from "@/db/client";
import { env } from "./env";

type Held = { db: Database; sql: ReturnType<typeof connect> };
const key = Symbol.for("ocpizza.db");
const world = globalThis as typeof globalThis & { [key]?: Held };

/** Route handlers and instrumentation are separate module graphs: the pool lives on globalThis, one a process. */
function hold(): Held {
  const sql = connect(
    {
      host: env.POSTGRES_HOST,
      port: env.POSTGRES_PORT,
      database: env.POSTGRES_NAME,
      username: env.POSTGRES_USER,
      password: env.POSTGRES_PASS,
      tls: env.POSTGRES_TLS,
    },
    "app",
  );
  return { db: database(sql), sql };
}

const held = world[key] ?? hold();
world[key] = held;
export const db = held.db;
export const pool = held.sql;
