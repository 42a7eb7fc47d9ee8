import { getTableColumns, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "../client";

const chunk = 4_000;

/**
 * Inserts rows of one shape, thousands at a time. They travel as one JSON parameter: a tenth of the time of one
 * parameter a value, and no limit of 65,534 of them. Columns absent from the first row keep their default.
 */
export async function insertAll<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: readonly T["$inferInsert"][],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.entries(getTableColumns(table))
    .filter(([key, column]) => key in first || column.defaultFn)
    .map(([key, column]) => ({ key, name: toSnakeCase(key), make: column.defaultFn }));
  const list = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  const inColumns = (row: Record<string, unknown>) =>
    Object.fromEntries(columns.map(({ key, name, make }) => [name, row[key] ?? make?.() ?? null]));
  for (let start = 0; start < rows.length; start += chunk) {
    const json = JSON.stringify(rows.slice(start, start + chunk).map(inColumns));
    await tx.execute(
      sql`insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, ${json}::json)`,
    );
  }
}
