import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";
import { keepValuesOutOfErrors } from "./without-values";

keepValuesOutOfErrors();

export type Connection = {
  host: string;
  port: number;
  database: string;
  username: string;
  password: string;
  tls: "disable" | "require" | "verify-full";
};

/** `app`: the lesser role that may not rewrite the books. `owner`: the account that migrates. */
export type Rank = "app" | "owner";

const appRole = "ocpizza_app";

/** Opens a pool. No connection is made before the first query. */
export function connect(to: Connection, rank: Rank, max = 10) {
  return postgres({
    host: to.host,
    port: to.port,
    database: to.database,
    username: to.username,
    password: to.password,
    ssl: to.tls === "disable" ? false : to.tls,
    max,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: `ocpizza-${rank}`, ...(rank === "app" ? { role: appRole } : {}) },
  });
}

export const database = (sql: postgres.Sql) => drizzle(prepared(sql), { schema, casing: "snake_case" });

/**
 * Drizzle has each statement described before it is sent: two round trips for one, and none sent together with the next.
 * Prepared once a connection, a statement takes one, and those of a transaction travel together.
 */
function prepared<Client extends postgres.ISql>(sql: Client): Client {
  const { unsafe } = sql;
  sql.unsafe = (text, parameters, options) => unsafe(text, parameters, { ...options, prepare: true });
  for (const name of ["begin", "savepoint"] as const) {
    const open = (sql as Partial<Record<typeof name, (...args: unknown[]) => unknown>>)[name];
    if (!open) continue;
    const opened = (...args: unknown[]) => {
      const work = args.pop() as (scoped: postgres.TransactionSql) => unknown;
      return open(...args, (scoped: postgres.TransactionSql) => work(prepared(scoped)));
    };
    Object.assign(sql, { [name]: opened });
  }
  return sql;
}

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
