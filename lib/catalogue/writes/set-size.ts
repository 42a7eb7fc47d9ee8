import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { holdRows } from "../queries/hold-rows";
import type { Applied, Of } from "./apply-changes";

/** Sizes of products are on no card any more, at any outlet, or again where they were. @throws Refusal not_found */
export async function setSize(tx: Transaction, changes: readonly Of<"size">[]): Promise<Applied[][]> {
  const codes = changes.map(({ item }) => item);
  const held = await holdRows<{ withdrawn: boolean }>(tx, "item", codes, sql`withdrawn`);
  const applied = changes.map(({ item, withdrawn }) => [
    {
      ...{ subject: "product" as const, subjectId: item, outletId: null },
      ...{ before: held(item), after: { withdrawn } },
    },
  ]);
  await tx.execute(sql`
    update items i set withdrawn = n.withdrawn
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as n(item text, withdrawn boolean) where i.code = n.item`);
  return applied;
}
