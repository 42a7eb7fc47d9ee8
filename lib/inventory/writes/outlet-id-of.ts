import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Place } from "@/lib/kitchen/writes/change-shelves";
import { Refusal } from "@/lib/refusal";

/** The outlet's id where he may do this. @throws Refusal not_found */
export async function outletIdOf(tx: Transaction, { outlet, outletIds }: Place): Promise<string> {
  const [row] = await tx.execute<{ id: string }>(sql`
    select id from outlets where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[])`);
  if (!row) throw new Refusal("not_found", {}, "outlet");
  return row.id;
}
