import { sql } from "drizzle-orm";
import type { InvoiceKind } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { Invoice, Party } from "../invoice";

type Of = { token: string } | { orderId: string; outletIds: readonly string[] };
export type InvoiceHead = { number: string; kind: InvoiceKind; totalCents: number; at: string };

const which = (of: Of) =>
  "token" in of
    ? sql`o.public_token = ${of.token}`
    : sql`o.id = ${of.orderId} and o.outlet_id = any(${sql.param([...of.outletIds])}::uuid[])`;

/** An order's invoices and credit notes, the earliest first. */
export async function listInvoices(of: Of): Promise<InvoiceHead[]> {
  const rows = await db.execute<InvoiceHead>(sql`
    select i.number, i.kind, i.total_cents as "totalCents", i.at from fiscal_invoices i join orders o on o.id = i.order_id
    where ${which(of)} order by i.at, i.series, i.seq`);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}

/** One of them, as it was written. */
export async function getInvoice(of: Of, number: string): Promise<Invoice | null> {
  const [row] = await db.execute<{ content: string }>(sql`
    select i.content from fiscal_invoices i join orders o on o.id = i.order_id where ${which(of)} and i.number = ${number}`);
  return row ? (JSON.parse(row.content) as Invoice) : null;
}

/** For whom an order's invoice was asked; null: nobody did. */
export async function getBilling(token: string): Promise<Party | null> {
  const [row] = await db.execute<{ billing: Party | null }>(
    sql`select billing from orders where public_token = ${token}`,
  );
  return row?.billing ?? null;
}
