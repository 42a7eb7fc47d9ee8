import { sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** More addresses than a table has people is somebody who writes to strangers through us. */
const mostMails = 5;

type Row = { id: string; outletId: string; locale: Locale; receipts: number; sent: number; known: boolean };

/**
 * Sends an order's receipts to a mail address, on request: by who holds its link, or its outlet's staff. Asked twice under one
 * `requestId` it is sent once.
 * @throws Refusal not_found, receipt_none before anything is paid, receipt_mails after too many.
 */
export async function mailReceipt(
  which: { token: string } | { orderId: string; outletIds: readonly string[] },
  { email, requestId }: { email: string; requestId: string },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  const asked =
    "token" in which
      ? sql`o.public_token = ${which.token}`
      : sql`o.id = ${which.orderId} and o.outlet_id = any(${sql.param([...which.outletIds])}::uuid[])`;
  await db.transaction(async (tx) => {
    const [order] = await tx.execute<Omit<Row, "receipts" | "sent" | "known">>(
      sql`select o.id, o.outlet_id as "outletId", o.locale from orders o where ${asked} for update`,
    );
    if (!order) throw new Refusal("not_found");
    const dedupeKey = `order:${order.id}:receipt:${requestId}`;
    const [had] = await tx.execute<Pick<Row, "receipts" | "sent" | "known">>(sql`
      select (select count(*) from fiscal_entries where order_id = ${order.id})::int as receipts,
        (select count(*) from messages where order_id = ${order.id} and kind = 'order_receipt')::int as sent,
        exists (select from messages where dedupe_key = ${dedupeKey}) as known`);
    if (had?.known) return;
    if (!had?.receipts) throw new Refusal("receipt_none");
    if (had.sent >= mostMails) throw new Refusal("receipt_mails", { most: mostMails });
    const { id: orderId, outletId, locale } = order;
    await enqueueMessage(tx, { dedupeKey, kind: "order_receipt", orderId, recipient: email, locale });
    await record(tx, { action: "mailReceipt", subject: "order", subjectId: orderId, outletId }, who, at);
  });
}
