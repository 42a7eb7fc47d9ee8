import { sql } from "drizzle-orm";
import type { DocumentLine } from "@/lib/fiscal/document-lines";
import type { Taxed } from "@/lib/fiscal/vat";
import { db } from "@/lib/server/db";

export type Written = {
  till: string;
  seq: number;
  kind: string;
  cents: number;
  grand: number;
  hash: string;
  payload: { number: string; lines: DocumentLine[]; vat: Taxed[]; operator: string | null; movedAt?: string };
};

/** What the fiscal journal says of an order, or of a whole outlet's till, in its order. */
export async function writtenOf(
  of: { orderId: string } | { outlet: string; till: string },
): Promise<Written[]> {
  const which =
    "orderId" in of
      ? sql`e.order_id = ${of.orderId}`
      : sql`c.code = ${of.till} and c.outlet_id = (select id from outlets where slug = ${of.outlet})`;
  const order = "orderId" in of ? sql`e.at, e.chain_id, e.seq` : sql`c.generation, e.seq`;
  const rows = await db.execute<Written>(sql`
    select c.code as till, e.seq, e.kind, e.total_cents as cents, e.grand_total_cents::float8 as grand, e.hash, e.payload::json as payload
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id where ${which} order by ${order}`);
  return rows.map((row) => ({ ...row }));
}
