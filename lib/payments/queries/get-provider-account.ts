import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { type DisputeState, disputeStateOf } from "../dispute-state";

export type ProviderAccount = {
  /** How Stripe was last found; null while nothing ever went wrong. */
  service: { state: "closed" | "open" | "half_open"; since: string } | null;
  /** The last try to read its lists, and the balance when that last succeeded. */
  comparison: { at: string; trouble: string | null; balanceCents: number | null; sumCents: number } | null;
  payouts: { id: string; amountCents: number; status: string; arrivesOn: string }[];
  disputes: {
    id: string;
    amountCents: number;
    state: DisputeState;
    reason: string;
    answerBy: string | null;
    order: OrderLink | null;
  }[];
};
type OrderLink = { id: string; number: number; outlet: string; slug: string };

type Row = Omit<ProviderAccount, "disputes"> & {
  disputes: (Omit<ProviderAccount["disputes"][number], "state"> & { status: string })[];
};

/** The group's account at the provider, as we last heard of it; orders are named where one may see them. */
export async function getProviderAccount(outletIds: readonly string[]): Promise<ProviderAccount> {
  const [row] = await db.execute<Row>(sql`
    select
      (select json_build_object('state', state, 'since', since) from service_states where service = 'stripe') as service,
      (select json_build_object('at', c.at, 'trouble', c.trouble,
          'balanceCents', (select balance_cents from provider_comparisons where trouble is null order by at desc limit 1),
          'sumCents', (select coalesce(sum(amount_cents - fee_cents), 0) from provider_movements))
        from provider_comparisons c order by c.at desc, c.id desc limit 1) as comparison,
      (select coalesce(json_agg(p order by p.at desc), '[]') from (
        select id, amount_cents as "amountCents", status, arrives_on as "arrivesOn", at
        from provider_payouts order by at desc limit 12) p) as payouts,
      (select coalesce(json_agg(d order by d.at desc), '[]') from (
        select d.id, d.amount_cents as "amountCents", d.status, d.reason, d.answer_by as "answerBy", d.at,
          case when o.id is not null then json_build_object('id', o.id, 'number', o.number, 'outlet', l.name, 'slug', l.slug) end as "order"
        from provider_disputes d left join payments p on p.id = d.payment_id
        left join orders o on o.id = p.order_id and o.outlet_id = any(${sql.param([...outletIds])}::uuid[])
        left join outlets l on l.id = o.outlet_id order by d.at desc limit 50) d) as disputes`);
  if (!row) throw new Error("a select without a row");
  return {
    ...row,
    disputes: row.disputes.map(({ status, ...dispute }) => ({ ...dispute, state: disputeStateOf(status) })),
  };
}
