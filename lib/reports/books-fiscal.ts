import { asOf, type Invariant } from "./invariant";

/** Older payloads are not hashed again every quarter of an hour: their links and totals are, and `npm run verify:fiscal` reads all. */
const hashedAnew = "62 days";

/** The fiscal journal: without a gap, every link whole, and saying of money just what moved. */
export const fiscalInvariants: readonly Invariant[] = [
  {
    number: 24,
    name: "fiscal numbers run from 1 without a gap, up to where their chain says it stands",
    looked: "select count(*) from audit.fiscal_entries",
    broken: `
      select concat_ws('#', coalesce(e.chain_id, c.id), e.last) as id
      from audit.fiscal_chains c
      full join (
        select chain_id, min(seq) as first, max(seq) as last, count(*) as entries from audit.fiscal_entries group by 1
      ) e on e.chain_id = c.id
      where c.id is null or c.last_seq <> coalesce(e.last, 0) or (e.last is not null and (e.first <> 1 or e.entries <> e.last))
      union all
      select max(number) from audit.fiscal_invoices group by outlet_id, series
      having min(seq) <> 1 or max(seq) <> count(*) or max(seq) is distinct from max(series_last)`,
  },
  {
    number: 25,
    name: "every fiscal entry is linked to the one before, hashes to what it says and carries the perpetual total on",
    looked: "select count(*) from audit.fiscal_entries",
    broken: `
      select concat_ws('#', e.chain_id, e.seq) as id
      from (
        select *, lag(hash) over w as before_hash, lag(grand_total_cents) over w as before_total
        from audit.fiscal_entries window w as (partition by chain_id order by seq)
      ) e
      where prev_hash <> coalesce(before_hash, repeat('0', 64))
        or (grand_total_cents <> coalesce(before_total, 0) + total_cents and not (kind = 'opening' and seq = 1))
        or (at > ${asOf} - interval '${hashedAnew}' and hash <> encode(sha256(convert_to(payload, 'UTF8')), 'hex'))
        or (at > ${asOf} - interval '${hashedAnew}' and (
          payload::jsonb -> 'chain' ->> 'id' is distinct from chain_id::text
          or (payload::jsonb ->> 'seq')::int is distinct from seq
          or payload::jsonb ->> 'kind' is distinct from kind
          or payload::jsonb ->> 'source' is distinct from source
          or payload::jsonb ->> 'prevHash' is distinct from prev_hash
          or (payload::jsonb ->> 'totalCents')::int is distinct from total_cents
          or (payload::jsonb ->> 'grandTotalCents')::bigint is distinct from grand_total_cents))
      union all
      select c.id::text from audit.fiscal_chains c join audit.fiscal_entries e on e.chain_id = c.id and e.seq = c.last_seq
      where c.last_hash <> e.hash or c.grand_total_cents <> e.grand_total_cents`,
  },
  {
    number: 26,
    name: "the fiscal journal says of money just what moved: each payment, each refund, each refund that failed and each exchange once",
    looked: `
      select (select count(*) from audit.fiscal_journal) + (select count(*) from audit.payments where status = 'captured')`,
    broken: `
      with moved as (
        select 'payment:' || p.id as source, p.amount_cents as cents, o.outlet_id, p.order_id
        from audit.payments p join audit.orders o on o.id = p.order_id where p.status = 'captured'
        union all
        select 'refund:' || r.id, -r.amount_cents, o.outlet_id, p.order_id
        from audit.refunds r join audit.payments p on p.id = r.payment_id join audit.orders o on o.id = p.order_id
        union all
        select 'refund:' || r.id || ':failed', r.amount_cents, o.outlet_id, p.order_id
        from audit.refunds r join audit.payments p on p.id = r.payment_id join audit.orders o on o.id = p.order_id
        where r.status = 'failed'
        union all
        -- No sale: what came in stands against what is owed.
        select 'exchange:' || x.id, 0, x.outlet_id, null from audit.till_exchanges x
      ),
      said as (
        select source, total_cents, outlet_id, order_id from audit.fiscal_journal where source is not null and others is null
        union all
        select t ->> 'source', (t ->> 'amountCents')::int, outlet_id, order_id
        from audit.fiscal_journal cross join json_array_elements(payload::json -> 'tenders') t where others is not null
      )
      select coalesce(m.source, s.source) as id from moved m full join said s using (source)
      where m.cents is distinct from s.total_cents or m.outlet_id is distinct from s.outlet_id
        or m.order_id is distinct from s.order_id
      union all
      select x.id::text from audit.till_exchanges x join audit.fiscal_journal e on e.source = 'exchange:' || x.id
      where not exists (select from json_array_elements(e.payload::json -> 'tenders') t
        where t ->> 'method' = x.method and (t ->> 'amountCents')::int = x.amount_cents)
      union all
      select concat_ws('#', till_id, seq) from audit.fiscal_journal
      where source is null and (total_cents <> 0 or kind not in ('correction', 'opening'))
      union all
      select number from audit.fiscal_invoices
      where abs(documents_cents) <> total_cents or hash <> encode(sha256(convert_to(content, 'UTF8')), 'hex')`,
  },
];
