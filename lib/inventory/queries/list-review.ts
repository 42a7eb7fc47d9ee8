import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { ReviewLine } from "../count-lines";
import { expectedAt } from "./expected-at";

type Row = Omit<ReviewLine, "counted" | "expected" | "per"> & {
  counted: string | null;
  expected: string | null;
  per: string;
};

/** A count's lines with what the books had of each when it was counted; as it was booked, once the count is closed. `named`: who counted is told. */
export async function listReview(
  on: Database | Transaction,
  outletId: string,
  countId: string,
  named: boolean,
): Promise<ReviewLine[]> {
  const expected = expectedAt(sql`c.outlet_id`, sql`l.ingredient_id`, sql`l.counted_at`);
  const rows = await on.execute<Row>(sql`
    select g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.unit, g.category, l.counted, l.counted_at as "countedAt",
      case when ${named} then u.name end as "countedBy", k.cents, k.per, l.reason, l.value_cents as "valueCents",
      case when l.counted is null then null when c.closed_at is null then ${expected} else l.expected end as expected
    from stock_count_lines l join stock_counts c on c.id = l.count_id join ingredients g on g.id = l.ingredient_id
    join unit_costs((select business_day from outlets where id = ${outletId})) k on k.ingredient_id = g.id
    left join users u on u.id = l.counted_by
    where c.id = ${countId} and c.outlet_id = ${outletId} order by l.position`);
  return rows.map((row) => ({
    ...row,
    per: Number(row.per),
    counted: row.counted === null ? null : Number(row.counted),
    expected: row.expected === null ? null : Number(row.expected),
    countedAt: row.countedAt && new Date(row.countedAt).toISOString(),
  }));
}
