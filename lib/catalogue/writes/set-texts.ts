import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import type { Applied, Of } from "./apply-change";

type Texts = { nameFr: string; nameEn: string; descriptionFr: string; descriptionEn: string };

/** A product is called and described otherwise. @throws Refusal not_found */
export async function setTexts(
  tx: Transaction,
  { kind: _, product, ...texts }: Of<"texts">,
): Promise<Applied[]> {
  const [before] = await tx.execute<Texts>(sql`
    select name_fr as "nameFr", name_en as "nameEn", description_fr as "descriptionFr", description_en as "descriptionEn"
    from products where code = ${product} for update`);
  if (!before) throw new Refusal("not_found", {}, "product");
  const { nameFr, nameEn, descriptionFr, descriptionEn } = texts;
  await tx.execute(sql`
    update products set name_fr = ${nameFr}, name_en = ${nameEn}, description_fr = ${descriptionFr},
      description_en = ${descriptionEn} where code = ${product}`);
  return [{ subject: "product", subjectId: product, outletId: null, before: { ...before }, after: texts }];
}
