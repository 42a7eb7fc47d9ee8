import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";

type Place = { id: string; slug: string };

/**
 * Tells the outlets that changes are for, by id and in one order: the one that a change names, else those of its draft, else all.
 * @throws Refusal where it is asked for none there is.
 */
export async function scopesOf(
  tx: Pick<Transaction, "execute">,
  scope: readonly string[] | null,
): Promise<(outlet: string | null) => Place[]> {
  const all = await tx.execute<Place>(sql`select id, slug from outlets order by id`);
  return (outlet) => {
    const chosen =
      outlet === null
        ? all.filter(({ id }) => scope?.includes(id) ?? true)
        : all.filter(({ slug }) => slug === outlet);
    if (chosen.length === 0) throw new Refusal("not_found", {}, "outlet");
    return chosen;
  };
}
