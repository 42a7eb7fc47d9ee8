import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";

/** The outlets a change is for, by id and in one order: the one it names, else those of its draft, else all. @throws Refusal */
export async function scopeOf(
  tx: Pick<Transaction, "execute">,
  outlet: string | null,
  scope: readonly string[] | null,
): Promise<{ id: string; slug: string }[]> {
  const rows = await tx.execute<{ id: string; slug: string }>(sql`
    select id, slug from outlets
    where (${outlet}::text is null or slug = ${outlet})
      and (${outlet}::text is not null or ${scope === null} or id = any(${sql.param([...(scope ?? [])])}::uuid[]))
    order by id`);
  if (rows.length === 0) throw new Refusal("not_found", {}, "outlet");
  return rows;
}
