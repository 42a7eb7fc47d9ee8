import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** Where what was sent of these orders, or to these addresses, went is forgotten; what waits is not sent any more. */
export async function forgetRecipients(
  tx: Transaction,
  { orderIds, emails }: { orderIds: readonly string[]; emails: readonly string[] },
): Promise<void> {
  await tx.execute(sql`
    update messages set recipient = '', payload = '{}'::jsonb,
      state = case when state = 'pending' then 'given_up' else state end, attempts = greatest(attempts, 1),
      last_error = case when state = 'pending' then 'forgotten' else last_error end
    where order_id = any(${sql.param([...orderIds])}::uuid[]) or (order_id is null and lower(recipient) = any(${sql.param([...emails])}::text[]))`);
  await tx.execute(sql`
    update push_subscriptions set ended_at = coalesce(ended_at, now()), endpoint = id::text, p256dh = '', auth = ''
    where order_id = any(${sql.param([...orderIds])}::uuid[])`);
}
