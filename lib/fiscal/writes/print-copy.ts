import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";

/**
 * Counts a paper made of a receipt, at the outlets where who prints may.
 * @returns 0 for the first paper, 1 for the first duplicate …
 * @throws Refusal not_found
 */
export async function printCopy(
  tx: Transaction,
  { hash, outletIds }: { hash: string; outletIds: readonly string[] },
  who: Actor,
  at: Date,
): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`print ${hash}`}, 0))`);
  const [printed] = await tx.execute<{ copy: number }>(sql`
    insert into fiscal_prints (chain_id, seq, copy, actor_id, at)
    select e.chain_id, e.seq, (select count(*) from fiscal_prints p where p.chain_id = e.chain_id and p.seq = e.seq),
      ${who.userId}::uuid, ${at.toISOString()}::timestamptz
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
    where e.hash = ${hash} and c.kind in ('till', 'training') and c.outlet_id = any(${sql.param([...outletIds])}::uuid[])
    returning copy`);
  if (!printed) throw new Refusal("not_found");
  return printed.copy;
}
