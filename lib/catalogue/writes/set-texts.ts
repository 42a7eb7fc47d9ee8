import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { holdRows } from "../queries/hold-rows";
import type { Applied, Of } from "./apply-changes";

type Texts = { nameFr: string; nameEn: string; descriptionFr: string; descriptionEn: string };

/** Products are called and described otherwise. @throws Refusal not_found */
export async function setTexts(tx: Transaction, changes: readonly Of<"texts">[]): Promise<Applied[][]> {
  const held = await holdRows<Texts>(
    tx,
    "product",
    changes.map(({ product }) => product),
    sql`name_fr as "nameFr", name_en as "nameEn", description_fr as "descriptionFr", description_en as "descriptionEn"`,
  );
  const applied = changes.map(({ kind: _, product, ...after }) => [
    { subject: "product" as const, subjectId: product, outletId: null, before: held(product), after },
  ]);
  await tx.execute(sql`
    update products p set name_fr = n."nameFr", name_en = n."nameEn", description_fr = n."descriptionFr",
      description_en = n."descriptionEn"
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      as n(product text, "nameFr" text, "nameEn" text, "descriptionFr" text, "descriptionEn" text)
    where p.code = n.product`);
  return applied;
}
