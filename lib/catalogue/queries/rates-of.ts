import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { BusinessDay } from "@/lib/time";

/** VAT of a product on a day, by size and way of consuming, in basis points. */
export const ratesOf = async (
  on: Pick<Transaction, "execute">,
  productId: string,
  day: BusinessDay,
): Promise<{ item: string; way: string; rateBp: number }[]> => [
  ...(await on.execute<{ item: string; way: string; rateBp: number }>(sql`
    select distinct on (i.code, v.way) i.code as item, v.way, v.rate_bp as "rateBp"
    from items i join vat_rates v on v.item_id = i.id
    where i.product_id = ${productId} and v.valid_from <= ${day} order by i.code, v.way, v.valid_from desc`)),
];
