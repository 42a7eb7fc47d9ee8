import { sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { Receipt } from "../receipt";

/** An order's documents, the earliest first: by the link its customer holds, or at outlets whose staff asks. */
export async function getReceipts(
  of: { token: string } | { orderId: string; outletIds: readonly string[] },
): Promise<Receipt[]> {
  const which =
    "token" in of
      ? sql`o.public_token = ${of.token}`
      : sql`o.id = ${of.orderId} and o.outlet_id = any(${sql.param([...of.outletIds])}::uuid[])`;
  const rows = await db.execute<{ receipt: Receipt }>(sql`
    select (e.payload::jsonb || jsonb_build_object('hash', e.hash, 'signature', e.signature, 'till', c.code,
      'printed', (select count(*) from fiscal_prints p where p.chain_id = e.chain_id and p.seq = e.seq),
      'outlet', jsonb_build_object('name', u.name, 'street', u.street, 'postcode', u.postcode, 'city', u.city,
        'timezone', u.timezone))) as receipt
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id join orders o on o.id = e.order_id
    join outlets u on u.id = o.outlet_id
    where ${which} order by e.at, c.code, e.seq`);
  return rows.map(({ receipt }) => receipt);
}

/** One document of a till, by its hash, at outlets that may print it; with the language of who it is for. */
export async function getReceipt(
  hash: string,
  outletIds: readonly string[],
): Promise<{ receipt: Receipt; locale: Locale } | null> {
  const [row] = await db.execute<{ orderId: string; locale: Locale }>(sql`
    select o.id as "orderId", o.locale from fiscal_entries e join orders o on o.id = e.order_id where e.hash = ${hash}`);
  if (!row) return null;
  const receipts = await getReceipts({ orderId: row.orderId, outletIds });
  const receipt = receipts.find((one) => one.hash === hash);
  return receipt ? { receipt, locale: row.locale } : null;
}
