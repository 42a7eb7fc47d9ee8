import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** One more request to the webhook that carried a signature, and not one of our secret's. */
export async function countRefusedWebhook(at: Date): Promise<void> {
  await db.execute(sql`
    insert into refused_webhooks (minute, count) values (date_trunc('minute', ${at.toISOString()}::timestamptz), 1)
    on conflict (minute) do update set count = refused_webhooks.count + 1`);
}
