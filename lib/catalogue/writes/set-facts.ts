import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ProductKind } from "@/db/enums";
import { Refusal } from "@/lib/refusal";
import { holdRows } from "../queries/hold-rows";
import { holdSections } from "../queries/hold-sections";
import type { Applied, Of } from "./apply-changes";

type Facts = { kind: ProductKind; section: string; folded: boolean; alcoholic: boolean };

/** What a product is never changes: a kitchen, a promise and a price depend on it. @throws Refusal not_found, card_kind */
export async function setFacts(tx: Transaction, changes: readonly Of<"facts">[]): Promise<Applied[][]> {
  const held = await holdRows<Facts>(
    tx,
    "product",
    changes.map(({ product }) => product),
    sql`kind, folded, alcoholic, (select s.code from card_sections s where s.id = section_id) as section`,
  );
  const sections = await holdSections(
    tx,
    changes.map(({ section }) => section),
  );
  const rows = changes.map(({ product, section, folded, alcoholic }) => {
    const { id, kind } = sections(section);
    if (kind !== held(product).kind) throw new Refusal("card_kind", {}, "section");
    return { product, id, folded: folded && kind === "pizza", alcoholic };
  });
  await tx.execute(sql`
    update products p set section_id = n.id, folded = n.folded, alcoholic = n.alcoholic
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(product text, id uuid, folded boolean, alcoholic boolean)
    where p.code = n.product`);
  return changes.map(({ product, section, folded, alcoholic }) => [
    {
      ...{ subject: "product" as const, subjectId: product, outletId: null },
      ...{ before: held(product), after: { section, folded, alcoholic } },
    },
  ]);
}
