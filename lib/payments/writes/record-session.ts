import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** The provider has made the page: its name, and where the customer finds it. */
export async function recordSession(
  tx: Transaction,
  { paymentId, sessionRef, url }: { paymentId: string; sessionRef: string; url?: string | null },
): Promise<void> {
  await tx.execute(sql`
    update payments set session_ref = ${sessionRef}, session_url = coalesce(${url ?? null}, session_url)
    where id = ${paymentId} and (session_ref is null or session_ref = ${sessionRef})`);
}
