import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";

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

export const appRole = "ocpizza_app";

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

export const database = (sql: postgres.Sql) => drizzle(sql, { schema, casing: "snake_case" });

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
