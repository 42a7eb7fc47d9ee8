import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Case } from "../document";

/** What goes back never goes before it came, whichever clock wrote the row. */
const refundedAt = sql`coalesce(r.settled_at, greatest(r.created_at, p.captured_at))`;

/** Every move of money of an order under that alias: its source as the journal names it, and what a document says of it. */
const movesOf = (order: SQL) => sql`
  select 1 as rank, 'payment:' || p.id as source, 'sale' as kind, p.amount_cents as cents, p.method, p.captured_at as moved_at,
    p.taken_by as operator, p.terminal
  from payments p where p.order_id = ${order}.id and p.status = 'captured'
  union all
  select 2, 'refund:' || r.id, 'refund', -r.amount_cents, coalesce(r.way, p.method),
    ${refundedAt}, r.actor_id, case when p.method = 'online' then 'system' else 'orders' end
  from refunds r join payments p on p.id = r.payment_id where p.order_id = ${order}.id
  union all
  select 3, 'refund:' || r.id || ':failed', 'reversal', r.amount_cents, p.method, coalesce(r.settled_at, r.created_at), null, 'system'
  from refunds r join payments p on p.id = r.payment_id where p.order_id = ${order}.id and r.status = 'failed'`;

const unwritten = (order: SQL, until: Date | null) => sql`
  select * from (${movesOf(order)}) m where not exists (select from fiscal_entries e
    where e.order_id = ${order}.id and (e.source = m.source or m.source = any(e.others)))
    and (${until?.toISOString() ?? null}::timestamptz is null or m.moved_at < ${until?.toISOString() ?? null}::timestamptz)`;

const money = (of: SQL, kind: string) => sql`
  coalesce((select sum(a.amount_cents) from order_adjustments a where a.${of} and a.kind = ${kind}), 0)::int`;

const tax = sql.raw(
  `'rateBp', v.rate_bp, 'netCents', v.net_cents, 'vatCents', v.vat_cents, 'grossCents', v.gross_cents`,
);

/** Orders with what the journal says of them and what it does not say yet; those it knows wholly may be among them. */
export async function readCases(
  tx: Pick<Transaction, "execute">,
  orderIds: readonly string[],
  until: Date | null = null,
): Promise<Case[]> {
  const rows = await tx.execute<{ found: Case }>(sql`
    select json_build_object('orderId', o.id, 'outletId', o.outlet_id, 'number', o.number, 'day', o.business_day,
      'channel', o.channel, 'mode', case when o.on_site and o.mode = 'takeaway' then 'on_site' else o.mode end,
      'worth', json_build_object('over', o.status in ('cancelled', 'expired'), 'totalCents', o.total_cents,
        'feeCents', ${money(sql`order_id = o.id`, "cancellation_fee")}, 'tipCents', ${money(sql`revision_id = r.id`, "tip")}, 'vat', vat.list),
      'sold', json_build_object('vat', vat.list, 'tipCents', ${money(sql`revision_id = r.id`, "tip")},
        'deliveryFeeCents', ${money(sql`revision_id = r.id`, "delivery_fee")},
        'discountCents', -${money(sql`revision_id = r.id`, "discount")},
        'discountCode', (select max(n.code) from order_adjustments a join promotions n on n.id = a.promotion_id where a.revision_id = r.id),
        'parts', (select coalesce(json_agg(json_build_object('quantity', l.quantity, ${tax},
            'label', case when u.id is null then '' else u.name_fr || ' : ' end || case v.side when 'whole' then '' else '½ ' end
              || p.name_fr || case i.size when 'ONE' then '' else ' ' || i.size end) order by l.seq, v.seq), '[]')
          from order_lines l join order_line_parts v on v.line_id = l.id join items i on i.id = v.item_id
          join products p on p.id = i.product_id left join menus u on u.id = l.menu_id where l.revision_id = r.id)),
      'said', (select coalesce(json_agg(json_build_object(${tax}) order by v.rate_bp), '[]') from (
        select (t ->> 'rateBp')::int as rate_bp, sum((t ->> 'netCents')::int)::int as net_cents,
          sum((t ->> 'vatCents')::int)::int as vat_cents, sum((t ->> 'grossCents')::int)::int as gross_cents
        from fiscal_entries e cross join json_array_elements(e.payload::json -> 'vat') t where e.order_id = o.id group by 1
        having sum((t ->> 'netCents')::int) <> 0 or sum((t ->> 'vatCents')::int) <> 0) v),
      'moves', (select coalesce(json_agg(json_build_object('source', m.source, 'kind', m.kind, 'cents', m.cents, 'method', m.method,
          'movedAt', m.moved_at, 'operator', m.operator, 'terminal', m.terminal) order by m.moved_at, m.rank, m.source), '[]')
        from (${unwritten(sql`o`, until)}) m)) as found
    from orders o join order_revisions r on r.order_id = o.id and r.state = 'current'
    cross join lateral (select coalesce(json_agg(json_build_object(${tax}) order by v.rate_bp), '[]') as list
      from order_vat v where v.revision_id = r.id) vat
    where o.id = any(${sql.param([...orderIds])}::uuid[]) order by o.id`);
  return rows.map(({ found }) => found);
}

/** Orders of an outlet of which money moved before `until` that the journal does not name, the earliest first. */
export async function listUnwritten(
  tx: Pick<Transaction, "execute">,
  outletId: string,
  until: Date,
  most: number,
): Promise<string[]> {
  const missing = (source: SQL) => sql`not exists (select from fiscal_entries e
    where e.order_id = p.order_id and (e.source = ${source} or ${source} = any(e.others)))`;
  const rows = await tx.execute<{ id: string }>(sql`
    select o.id from (
      select p.order_id, p.captured_at as at from payments p
      where p.status = 'captured' and ${missing(sql`'payment:' || p.id`)}
      union all
      select p.order_id, ${refundedAt} from refunds r join payments p on p.id = r.payment_id
      where ${missing(sql`'refund:' || r.id`)} or (r.status = 'failed' and ${missing(sql`'refund:' || r.id || ':failed'`)})
    ) m join orders o on o.id = m.order_id
    where o.outlet_id = ${outletId} and m.at < ${until.toISOString()}::timestamptz
    group by o.id order by min(m.at), o.id limit ${most}`);
  return rows.map(({ id }) => id);
}
