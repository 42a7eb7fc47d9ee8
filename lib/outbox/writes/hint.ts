import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** One word on the house's only channel. */
export type Topic =
  | `orders:${string}`
  | `availability:${string}`
  | `order:${string}`
  | `reviews:${string}`
  | "catalogue";

/** Tells whoever listens, once this transaction commits, that a topic changed. Listeners re-read: nothing private travels. */
export async function hint(tx: Transaction, ...topics: Topic[]): Promise<void> {
  await tx.execute(sql`select pg_notify('ocpizza', json_build_object('topic', topic)::text)
    from unnest(${sql.param(topics)}::text[]) as topic`);
}
