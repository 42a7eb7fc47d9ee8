import { getTableColumns, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "../client";

const chunk = 4_000;

/**
 * Inserts rows of one shape, thousands at a time. They travel as one JSON parameter: a tenth of the time of one
 * parameter a value, and no limit of 65,534 of them. Columns absent from the first row keep their default.
 */
export async function insertAll<T extends PgTable>(tx: Transaction, table: T, rows: readonly T["$inferInsert"][]) {
  const [first] = rows;
  if (!first) return;
  const columns = getTableColumns(table);
  const keys = Object.keys(columns).filter((key) => key in first || columns[key]?.defaultFn);
  const list = sql.join(keys.map((key) => sql.identifier(toSnakeCase(key))), sql`, `);
  for (let start = 0; start < rows.length; start += chunk) {
    const json = JSON.stringify(rows.slice(start, start + chunk).map((row) => inColumns(row, keys, columns)));
    await tx.execute(
      sql`insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, ${json}::json)`,
    );
  }
}

function inColumns(row: Record<string, unknown>, keys: string[], columns: ReturnType<typeof getTableColumns>) {
  return Object.fromEntries(keys.map((key) => [toSnakeCase(key), row[key] ?? columns[key]?.defaultFn?.() ?? null]));
}
