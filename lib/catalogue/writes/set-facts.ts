import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ProductKind } from "@/db/enums";
import { Refusal } from "@/lib/refusal";
import { kindOf } from "../section";
import type { Applied, Of } from "./apply-change";

type Facts = { kind: ProductKind; base: string | null; folded: boolean; alcoholic: boolean };

/** What a product is never changes: a kitchen, a promise and a price depend on it. @throws Refusal not_found, card_kind */
export async function setFacts(tx: Transaction, change: Of<"facts">): Promise<Applied[]> {
  const { product, section, folded, alcoholic } = change;
  const [before] = await tx.execute<Facts>(sql`
    select kind, base, folded, alcoholic from products where code = ${product} for update`);
  if (!before) throw new Refusal("not_found", {}, "product");
  if (kindOf(section) !== before.kind) throw new Refusal("card_kind", {}, "section");
  const base = baseOf(section, before.base);
  await tx.execute(sql`
    update products set base = ${base}, folded = ${folded && before.kind === "pizza"}, alcoholic = ${alcoholic}
    where code = ${product}`);
  const after = { base, folded, alcoholic };
  return [{ subject: "product", subjectId: product, outletId: null, before: { ...before }, after }];
}

/** A pizza on another sauce than those two keeps it while its place stays the same. */
export function baseOf(section: string, before: string | null): string | null {
  if (section === "cream") return "cream";
  if (section === "tomato") return before === null || before === "cream" ? "tomato" : before;
  return null;
}
