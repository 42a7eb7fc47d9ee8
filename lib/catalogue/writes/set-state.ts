import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import { listCard } from "../queries/list-card";
import { isSellable } from "../readiness";
import type { Applied, Of } from "./apply-change";

/** A product goes on sale, is retired, or is a draft again. @throws Refusal not_found, product_incomplete */
export async function setState(
  tx: Transaction,
  { product, state }: Of<"state">,
  at: Date,
): Promise<Applied[]> {
  const [old] = await tx.execute<{ state: string }>(
    sql`select state from products where code = ${product} for update`,
  );
  if (!old) throw new Refusal("not_found", {}, "product");
  if (state === "on_sale" && old.state !== "on_sale") {
    const [whole] = await listCard(product, at, tx);
    if (!whole || !isSellable(whole)) throw new Refusal("product_incomplete", { product });
  }
  await tx.execute(sql`update products set state = ${state} where code = ${product}`);
  const before = { state: old.state };
  return [{ subject: "product", subjectId: product, outletId: null, before, after: { state } }];
}
