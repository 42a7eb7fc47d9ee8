import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * What was ticked off of lines is ticked off of those that stand for them now; what lies in the oven is theirs.
 * @param lineIds theirs, in the order of `lines`; `from`: the line each stands for.
 */
export async function keepTicks(
  tx: Transaction,
  lines: readonly { from: string | null }[],
  lineIds: readonly string[],
): Promise<void> {
  const pairs = lines.flatMap(({ from }, index) => {
    const to = lineIds[index];
    return from && to ? [{ from, to }] : [];
  });
  await tx.execute(sql`
    insert into kitchen_ticks (line_id, unit, ticked_by, at)
    select p."to", row_number() over (partition by p."to" order by k.unit), k.ticked_by, k.at
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as p("from" uuid, "to" uuid)
    join kitchen_ticks k on k.line_id = p."from"`);
  await tx.execute(sql`
    update oven_bakes b set line_id = m."to", unit = m.now
    from (
      select p."from", p."to", k.unit, row_number() over (partition by p."to" order by k.unit) as now
      from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as p("from" uuid, "to" uuid)
      join kitchen_ticks k on k.line_id = p."from"
    ) m where b.line_id = m."from" and b.unit = m.unit`);
}
