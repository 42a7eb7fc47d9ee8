import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import type { Applied, Of } from "./apply-change";

/** A size of a product is on no card any more, at any outlet, or again where it was. @throws Refusal not_found */
export async function setSize(tx: Transaction, { item, withdrawn }: Of<"size">): Promise<Applied[]> {
  const [before] = await tx.execute<{ withdrawn: boolean }>(
    sql`select withdrawn from items where code = ${item} for update`,
  );
  if (!before) throw new Refusal("not_found", {}, "item");
  await tx.execute(sql`update items set withdrawn = ${withdrawn} where code = ${item}`);
  return [
    { subject: "product", subjectId: item, outletId: null, before: { ...before }, after: { withdrawn } },
  ];
}
