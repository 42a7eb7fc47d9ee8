import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { db } from "@/lib/server/db";
import type { Pack } from "../packs";

export type Storage = Pack & { keepsDays: number | null; originAsked: boolean };

/** What each ingredient lies in on the shelf, by its code; loose where it is not named. */
export async function listStorage(on: Database | Transaction = db): Promise<Map<string, Storage>> {
  const rows = await on.execute<Omit<Storage, "quantity"> & { code: string; quantity: string }>(sql`
    select g.code, t.packaging, t.quantity, t.keeps_days as "keepsDays", t.origin_asked as "originAsked"
    from ingredient_storage t join ingredients g on g.id = t.ingredient_id`);
  return new Map(rows.map(({ code, quantity, ...rest }) => [code, { ...rest, quantity: Number(quantity) }]));
}
