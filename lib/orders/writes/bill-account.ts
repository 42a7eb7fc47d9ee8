import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** An order a company has on its account is invoiced to it, unless somebody asked for an invoice already. */
export async function billAccount(tx: Transaction, orderId: string, accountId: string): Promise<void> {
  await tx.execute(sql`
    update orders o set billing = jsonb_build_object('name', a.name, 'address', a.address, 'siret', a.siren, 'vatNumber', a.vat_number)
    from company_accounts a where o.id = ${orderId} and o.billing is null and a.id = ${accountId}`);
}
