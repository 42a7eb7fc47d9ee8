import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import type { Company } from "@/lib/customers/company";
import { issueInvoices } from "@/lib/fiscal/writes/issue-invoices";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

type Row = { id: string; outletId: string; number: string | null; same: boolean; sells: boolean };

/**
 * A company wants an invoice: for what is paid already at once, for the rest as it is paid. Asked again it is the same one.
 * @returns how many were written now; 0: they come with the payment, or are there.
 * @throws Refusal not_found, invoice_written for other details than those of one that is written, invoice_seller
 */
export async function askInvoice(
  which: { token: string } | { orderId: string; outletIds: readonly string[] },
  company: Company,
  who: Actor,
  at: Date = now(),
): Promise<{ written: number }> {
  const asked =
    "token" in which
      ? sql`o.public_token = ${which.token}`
      : sql`o.id = ${which.orderId} and o.outlet_id = any(${sql.param([...which.outletIds])}::uuid[])`;
  const billing = JSON.stringify(company);
  return db.transaction(async (tx) => {
    const [locked] = await tx.execute<{ id: string }>(
      sql`select o.id from orders o where ${asked} for update`,
    );
    if (!locked) throw new Refusal("not_found");
    const [order] = await tx.execute<Row>(sql`
      select o.id, o.outlet_id as "outletId", coalesce(o.billing = ${billing}::jsonb, false) as same,
        exists (select from outlet_companies y where y.outlet_id = o.outlet_id) as sells,
        (select min(i.number) from fiscal_invoices i where i.order_id = o.id) as number
      from orders o where o.id = ${locked.id}`);
    if (!order?.sells) throw new Refusal("invoice_seller");
    const { id: orderId, outletId, number, same } = order;
    if (number && !same) throw new Refusal("invoice_written", { number });
    if (!same) {
      await tx.execute(sql`update orders set billing = ${billing}::jsonb where id = ${orderId}`);
      await record(tx, { action: "askInvoice", subject: "order", subjectId: orderId, outletId }, who, at);
    }
    return { written: await issueInvoices(tx, orderId, at) };
  });
}
