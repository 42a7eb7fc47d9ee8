import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";

/** Alcohol changes hands only once somebody looked at the customer's age. @returns whether there is any. @throws Refusal age_unchecked. */
export async function checkAge(tx: Transaction, orderId: string, ageChecked: boolean): Promise<boolean> {
  const [order] = await tx.execute<{ alcohol: boolean }>(sql`
    select exists (
      select 1 from order_revisions r
      join order_lines l on l.revision_id = r.id
      join order_line_parts p on p.line_id = l.id
      join items i on i.id = p.item_id
      join products d on d.id = i.product_id and d.alcoholic
      where r.order_id = ${orderId} and r.state = 'current') as alcohol`);
  const hasAlcohol = order?.alcohol ?? false;
  if (hasAlcohol && !ageChecked) throw new Refusal("age_unchecked", {}, "ageChecked");
  return hasAlcohol;
}
