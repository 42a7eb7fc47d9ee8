import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

export type Difference = {
  what: "charge" | "refund";
  /** The provider's name of the payment or refund. */
  ref: string;
  order: { id: string; slug: string; number: number } | null;
  /** Null where we do not know it, or the provider's list does not have it. Less than 0: given back. */
  oursCents: number | null;
  theirsCents: number | null;
  at: string;
};

/** What our books and the provider's list say differently, the latest first; orders are named where one may see them. */
export const listDifferences = async (outletIds: readonly string[]): Promise<Difference[]> => [
  ...(await db.execute<Difference>(sql`
    select d.what, d.ref, d.ours_cents as "oursCents", d.theirs_cents::int as "theirsCents", d.at,
      case when o.id is not null then json_build_object('id', o.id, 'slug', l.slug, 'number', o.number) end as "order"
    from audit.provider_differences d left join orders o on o.id = d.order_id and o.outlet_id = any(${sql.param([...outletIds])}::uuid[]) left join outlets l on l.id = o.outlet_id
    order by d.at desc, d.ref limit 200`)),
];
