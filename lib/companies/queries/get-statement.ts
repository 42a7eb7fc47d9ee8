import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Statement } from "../company-account";
import { accountColumns } from "./list-accounts";

/** A company's account over a month (`2026-11`) of its outlet's clock; null: there is none at these outlets. */
export async function getStatement({
  accountId,
  outletIds,
  month,
}: {
  accountId: string;
  outletIds: readonly string[];
  month: string;
}): Promise<Statement | null> {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(accountId)) return null;
  const [found] = await db.execute<Statement["account"] & { outlet: Statement["outlet"] }>(sql`
    select ${accountColumns}, json_build_object('name', o.name, 'street', o.street, 'postcode', o.postcode, 'city', o.city,
      'timezone', o.timezone, 'company', coalesce((select y.name || ' ' || y.legal_form || ', SIRET ' || y.siret
        from outlet_companies y where y.outlet_id = o.id), '')) as outlet
    from company_accounts a join outlets o on o.id = a.outlet_id
    where a.id = ${accountId} and a.outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
  if (!found) return null;
  const { outlet, ...account } = found;
  const local = sql`m.at at time zone ${outlet.timezone}`;
  const [row] = await db.execute<Pick<Statement, "beforeCents" | "moves">>(sql`
    select coalesce((select sum(m.amount_cents) from company_moves m
        where m.account_id = ${accountId} and ${local} < (${`${month}-01`})::date), 0)::int as "beforeCents",
      (select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'amountCents', m.amount_cents, 'at', m.at,
          'order', case when w.id is not null then json_build_object('id', w.id, 'number', w.number, 'day', w.business_day, 'lines', (
            select string_agg(l.quantity || ' × ' || coalesce(u.name_fr, p.name_fr), ', ' order by l.seq) from order_revisions r
            join order_lines l on l.revision_id = r.id join items i on i.id = l.item_id join products p on p.id = i.product_id
            left join menus u on u.id = l.menu_id where r.order_id = w.id and r.state = 'current')) end,
          'invoices', (select coalesce(json_agg(v.number order by v.seq), '[]') from fiscal_invoices v where v.order_id = w.id),
          'method', x.method, 'note', coalesce(x.reason, '')) order by m.at, m.id), '[]')
        from company_moves m left join refunds f on f.id = m.refund_id left join payments q on q.id = coalesce(m.payment_id, f.payment_id)
        left join orders w on w.id = q.order_id left join till_exchanges x on x.id = m.exchange_id
        where m.account_id = ${accountId} and ${local} >= (${`${month}-01`})::date
          and ${local} < (${`${month}-01`})::date + interval '1 month') as moves`);
  return { account, outlet, beforeCents: row?.beforeCents ?? 0, moves: row?.moves ?? [] };
}
