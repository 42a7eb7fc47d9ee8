import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ProviderCallState } from "@/db/enums";

/** How a request to the provider went. What is done or failed stays so; a pending one is made again later. */
export async function recordCall(
  tx: Transaction,
  { callId, state, error }: { callId: string; state: ProviderCallState; error?: string },
  at: Date,
): Promise<void> {
  await tx.execute(sql`
    update provider_calls set state = ${state}, attempts = attempts + 1, last_error = ${error?.slice(0, 200) ?? null},
      finished_at = case when ${state} = 'pending' then null else ${at.toISOString()}::timestamptz end
    where id = ${callId} and state = 'pending'`);
}
