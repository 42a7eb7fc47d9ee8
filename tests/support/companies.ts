import { sql } from "drizzle-orm";
import { openAccount } from "@/lib/companies/writes/open-account";
import { isSirenOrSiret } from "@/lib/company-numbers";
import { newId } from "@/lib/ids";
import { payOrder } from "@/lib/orders/writes/pay-order";
import { db } from "@/lib/server/db";
import { colleague } from "./dispatch-house";
import { friday, outletId, place } from "./house";

/** A SIREN no account has yet. */
export async function freeSiren(): Promise<string> {
  const rows = await db.execute<{ siren: string }>(sql`select siren from company_accounts`);
  const taken = new Set(rows.map(({ siren }) => siren));
  for (let number = 732_829_320; ; number += 1) {
    const siren = String(number);
    if (isSirenOrSiret(siren) && !taken.has(siren)) return siren;
  }
}

/** A company's account at an outlet, of nobody else. */
export async function companyAt(slug: string, limitCents = 50_000): Promise<string> {
  const [id, here] = [newId(), await outletId(slug)];
  const manager = await colleague.of(`manager.${slug}@ocpizza.example`, "counter");
  const company = { name: "Atelier Bellecour", address: "3 rue du Plat, 69002 Lyon", vatNumber: "" };
  const opening = { ...company, id, siren: await freeSiren(), limitCents };
  await openAccount({ ...opening, outletId: here, outletIds: [here] }, manager, friday);
  return id;
}

/** One that owes the price of an order. */
export async function owingCompany(slug: string): Promise<string> {
  const accountId = await companyAt(slug);
  const seller = await colleague.of(`vendeur.${slug}@ocpizza.example`, "counter");
  const { orderId } = await place({ outlet: slug });
  const tender = { method: "account" as const, amountCents: 2180, givenCents: null, people: 1, accountId };
  const taking = { takingId: newId(), tenders: [tender], tipCents: 0 };
  await payOrder({ orderId, outletIds: [await outletId(slug)], ...taking }, seller, friday);
  return accountId;
}
