import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";

/**
 * Rows of what changes name, all at once, locked in one order.
 * @returns the row of a code. @throws Refusal not_found where there is none
 */
export async function holdRows<Row extends object>(
  tx: Pick<Transaction, "execute">,
  of: "product" | "item",
  codes: readonly string[],
  columns: SQL,
): Promise<(code: string) => Row> {
  const rows = await tx.execute<{ code: string; row: Row }>(sql`
    select held.code, to_jsonb(held) - 'code' as row from (
      select code, ${columns} from ${sql.raw(`${of}s`)} where code = any(${sql.param([...new Set(codes)])}::text[])
      order by id for update
    ) held`);
  const known = new Map(rows.map(({ code, row }) => [code, row]));
  return (code) => {
    const row = known.get(code);
    if (!row) throw new Refusal("not_found", {}, of);
    return row;
  };
}
