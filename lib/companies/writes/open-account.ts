import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { OpeningCompany } from "../company-account";

type Opening = OpeningCompany & { id: string; outletId: string; outletIds: readonly string[] };

/** Opens a company's account at an outlet, the only one of its SIREN there. Sent twice it is one. @throws Refusal not_found, account_open */
export async function openAccount(opening: Opening, who: Actor, at: Date = now()): Promise<void> {
  const { id, outletId, outletIds, name, siren, vatNumber, address, limitCents } = opening;
  if (!outletIds.includes(outletId)) throw new Refusal("not_found");
  await db.transaction(async (tx) => {
    const written = await tx.execute(sql`
      insert into company_accounts (id, outlet_id, name, siren, vat_number, address, limit_cents, opened_by, opened_at)
      values (${id}, ${outletId}, ${name}, ${siren}, ${vatNumber}, ${address}, ${limitCents}, ${who.userId}, ${at.toISOString()}::timestamptz)
      on conflict do nothing returning id`);
    if (written.length === 0) {
      const known = await tx.execute(
        sql`select 1 from company_accounts where id = ${id} and outlet_id = ${outletId} and siren = ${siren}`,
      );
      if (known.length > 0) return;
      throw new Refusal("account_open", {}, "siren");
    }
    const about = { subject: "company", subjectId: id, outletId };
    const after = { name, siren, limitCents };
    await record(tx, { action: "openCompanyAccount", ...about, after }, who, at);
  });
}
