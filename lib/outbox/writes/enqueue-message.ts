import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Locale } from "@/db/enums";
import { newId } from "@/lib/ids";

export type Message = {
  /** One fact, one message: `order:<id>:placed`. */
  dedupeKey: string;
  kind: string;
  orderId: string | null;
  recipient: string;
  locale: Locale;
  payload?: Record<string, unknown>;
};

/** Writes a message and the job that sends it, in the transaction the message tells of. The same fact twice is one message. */
export async function enqueueMessage(tx: Transaction, message: Message): Promise<void> {
  const { dedupeKey, kind, orderId, recipient, locale, payload = {} } = message;
  await tx.execute(sql`
    with written as (
      insert into messages (id, dedupe_key, kind, order_id, recipient, locale, payload)
      values (${newId()}, ${dedupeKey}, ${kind}, ${orderId}, ${recipient}, ${locale}, ${JSON.stringify(payload)}::jsonb)
      on conflict (dedupe_key) do nothing returning id
    )
    select enqueue_job('send_message', json_build_object('id', id), null, 'message:' || id) from written`);
}
