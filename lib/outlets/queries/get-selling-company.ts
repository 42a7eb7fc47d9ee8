import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { SellingCompany } from "../selling-company";

/** Who sells at an outlet; null while nobody said so. */
export async function getSellingCompany(outletId: string): Promise<SellingCompany | null> {
  const [row] = await db.execute<SellingCompany>(sql`
    select name, legal_form as "legalForm", siret, vat_number as "vatNumber", register from outlet_companies
    where outlet_id = ${outletId}`);
  return row ? { ...row } : null;
}
