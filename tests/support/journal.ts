import { sql } from "drizzle-orm";
import { connect } from "@/db/client";
import type { DocumentLine } from "@/lib/fiscal/document-lines";
import type { Taxed } from "@/lib/fiscal/vat";
import { db, server } from "@/lib/server/db";

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

/** As if the outlet had never closed a day: only the account that owns the tables can make it so, and only for a test. */
export async function forgetClosings(slug: string): Promise<void> {
  const owner = connect(server, "owner", 1);
  await owner.begin(async (tx) => {
    const chain = tx`(select c.id from fiscal_chains c join outlets o on o.id = c.outlet_id where o.slug = ${slug} and c.kind = 'closings')`;
    await tx`alter table fiscal_entries disable trigger user`;
    await tx`delete from fiscal_entries where chain_id = ${chain}`;
    await tx`alter table fiscal_entries enable trigger user`;
    await tx`delete from closing_taxes where chain_id = ${chain}`;
    await tx`delete from closing_tenders where chain_id = ${chain}`;
    await tx`update fiscal_chains set last_seq = 0, last_hash = repeat('0', 64), grand_total_cents = 0 where id = ${chain}`;
  });
  await owner.end();
}
