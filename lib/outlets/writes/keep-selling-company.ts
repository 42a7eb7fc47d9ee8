import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { SellingCompany } from "../selling-company";

/** Says who sells at an outlet; invoices written before keep what they said. @throws Refusal not_found */
export async function keepSellingCompany(
  { outlet, outletIds, company }: { outlet: string; outletIds: readonly string[]; company: SellingCompany },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  const { name, legalForm, siret, vatNumber, register } = company;
  await db.transaction(async (tx) => {
    const [kept] = await tx.execute<{ id: string }>(sql`
      insert into outlet_companies (outlet_id, name, legal_form, siret, vat_number, register)
      select id, ${name}, ${legalForm}, ${siret}, ${vatNumber}, ${register} from outlets
      where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[])
      on conflict (outlet_id) do update set name = excluded.name, legal_form = excluded.legal_form, siret = excluded.siret,
        vat_number = excluded.vat_number, register = excluded.register
      returning outlet_id as id`);
    if (!kept) throw new Refusal("not_found");
    const entry = { action: "keepSellingCompany", subject: "outlet", subjectId: kept.id, outletId: kept.id };
    await record(tx, { ...entry, after: company }, who, at);
  });
}
