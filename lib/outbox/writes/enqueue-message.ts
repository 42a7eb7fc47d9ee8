import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import type { Message } from "../ways";

/** Writes a message and the job that sends it, in the transaction the message tells of. The same fact twice is one message. */
export const enqueueMessage = (tx: Transaction, message: Message): Promise<number> =>
  enqueueMessages(tx, [message]);

/** The same for several at once. @returns how many were not known yet. */
export async function enqueueMessages(tx: Transaction, messages: readonly Message[]): Promise<number> {
  if (messages.length === 0) return 0;
  const rows = messages.map(
    ({ dedupeKey, kind, orderId, carrier = "mail", recipient, locale, payload = {} }) => ({
      ...{ id: newId(), dedupe_key: dedupeKey, kind, order_id: orderId, carrier, recipient, locale, payload },
    }),
  );
  const jobs = await tx.execute(sql`
    with written as (
      insert into messages (id, dedupe_key, kind, order_id, carrier, recipient, locale, payload)
      select id, dedupe_key, kind, order_id, carrier, recipient, locale, payload
      from jsonb_populate_recordset(null::messages, ${JSON.stringify(rows)}::jsonb)
      on conflict (dedupe_key) do nothing returning id
    )
    select enqueue_job('send_message', json_build_object('id', id), null, 'message:' || id) from written`);
  return jobs.length;
}
