import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import { holdRows } from "../queries/hold-rows";
import { listCard } from "../queries/list-card";
import { isSellable } from "../readiness";
import type { Applied, Of } from "./apply-changes";

/** Products go on sale, are retired, or are drafts again. @throws Refusal not_found, product_incomplete */
export async function setState(
  tx: Transaction,
  changes: readonly Of<"state">[],
  at: Date,
): Promise<Applied[][]> {
  const codes = changes.map(({ product }) => product);
  const held = await holdRows<{ state: string }>(tx, "product", codes, sql`state`);
  const fresh = changes.filter(({ product, state }) => state === "on_sale" && held(product).state !== state);
  const [one, ...others] = fresh;
  const card = one ? await listCard(others.length === 0 ? one.product : null, at, tx) : [];
  for (const { product } of fresh) {
    const whole = card.find(({ code }) => code === product);
    if (!whole || !isSellable(whole)) throw new Refusal("product_incomplete", { product });
  }
  const applied = changes.map(({ product, state }) => [
    {
      ...{ subject: "product" as const, subjectId: product, outletId: null },
      ...{ before: held(product), after: { state } },
    },
  ]);
  await tx.execute(sql`
    update products p set state = n.state
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as n(product text, state text) where p.code = n.product`);
  return applied;
}
