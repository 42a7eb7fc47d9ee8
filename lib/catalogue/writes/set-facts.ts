import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ProductKind } from "@/db/enums";
import { Refusal } from "@/lib/refusal";
import { holdSection } from "../queries/hold-section";
import type { Applied, Of } from "./apply-change";

type Facts = { kind: ProductKind; section: string; folded: boolean; alcoholic: boolean };

/** What a product is never changes: a kitchen, a promise and a price depend on it. @throws Refusal not_found, card_kind */
export async function setFacts(tx: Transaction, change: Of<"facts">): Promise<Applied[]> {
  const { product, section, folded, alcoholic } = change;
  const [before] = await tx.execute<Facts>(sql`
    select p.kind, s.code as section, p.folded, p.alcoholic from products p join card_sections s on s.id = p.section_id
    where p.code = ${product} for update of p`);
  if (!before) throw new Refusal("not_found", {}, "product");
  const { id, kind } = await holdSection(tx, section);
  if (kind !== before.kind) throw new Refusal("card_kind", {}, "section");
  await tx.execute(sql`
    update products set section_id = ${id}, folded = ${folded && kind === "pizza"}, alcoholic = ${alcoholic}
    where code = ${product}`);
  const after = { section, folded, alcoholic };
  return [{ subject: "product", subjectId: product, outletId: null, before: { ...before }, after }];
}
