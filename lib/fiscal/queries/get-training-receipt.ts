import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Receipt } from "../receipt";

/** A receipt of a sale that was only practised, at the outlets of who asks. */
export async function getTrainingReceipt(
  hash: string,
  outletIds: readonly string[],
): Promise<Receipt | null> {
  const [row] = await db.execute<{ receipt: Receipt }>(sql`
    select (e.payload::jsonb || jsonb_build_object('hash', e.hash, 'signature', e.signature, 'till', c.code,
      'printed', (select count(*) from fiscal_prints p where p.chain_id = e.chain_id and p.seq = e.seq),
      'outlet', jsonb_build_object('name', u.name, 'street', u.street, 'postcode', u.postcode, 'city', u.city,
        'timezone', u.timezone))) as receipt
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id and c.kind = 'training' join outlets u on u.id = c.outlet_id
    where e.hash = ${hash} and c.outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
  return row?.receipt ?? null;
}
