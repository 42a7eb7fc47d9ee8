import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { ProviderAccount } from "./get-provider-account";

/** Whether Stripe answers, as the breaker stands for every process; null: nobody has asked it yet. */
export async function getService(): Promise<ProviderAccount["service"]> {
  const [row] = await db.execute<{ service: ProviderAccount["service"] }>(sql`
    select json_build_object('state', state, 'since', since) as service from service_states where service = 'stripe'`);
  return row?.service ?? null;
}
