import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Head } from "../chain";

/**
 * Locks chains in force, in one order: tills, then closings, then the journal. Until the commit nobody else adds to them, and
 * what is read after this is all that was added before.
 * @param which a condition on `c`, a row of fiscal_chains.
 */
export async function lockChains(tx: Transaction, which: SQL): Promise<Head[]> {
  const rows = await tx.execute<Head>(sql`
    select c.id, c.kind, c.code, c.generation, o.code as outlet, c.last_seq as "lastSeq", c.last_hash as "lastHash",
      c.grand_total_cents::float8 as "grandTotalCents"
    from fiscal_chains c left join outlets o on o.id = c.outlet_id
    where c.retired_at is null and ${which}
    order by array_position(array['till', 'training', 'closings', 'journal'], c.kind), c.id for update of c`);
  return rows.map((row) => ({ ...row }));
}
