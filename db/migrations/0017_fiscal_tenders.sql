ALTER TABLE "fiscal_entries" ADD COLUMN "others" text[];
--> statement-breakpoint
-- At the end, as new columns are.
create or replace view audit.fiscal_journal as
  select c.outlet_id, e.chain_id as till_id, e.seq, e.order_id, e.kind, e.total_cents, e.grand_total_cents, e.payload, e.prev_hash,
    e.hash, e.at, e.source, e.key_id, e.signature, e.others
  from fiscal_entries e join fiscal_chains c on c.id = e.chain_id and c.kind = 'till';
--> statement-breakpoint
-- A document of several payments is posted under each of them.
create or replace view audit.ledger_entries as
  with documents as (
    select e.chain_id, e.seq, e.at, c.outlet_id, e.payload::jsonb as said, e.source
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id and c.kind = 'till'
    where e.kind in ('sale', 'refund', 'reversal', 'correction')
  ),
  sides as (
    select d.chain_id, d.seq, d.at, d.outlet_id, s.account, s.cents,
      case when coalesce(s.source, d.source) like 'payment:%' then substr(coalesce(s.source, d.source), 9)::uuid end as payment_id,
      case when coalesce(s.source, d.source) like 'refund:%' then substr(coalesce(s.source, d.source), 8, 36)::uuid end as refund_id
    from documents d cross join lateral (
      select case t ->> 'method' when 'online' then 'provider' when 'card_terminal' then 'terminal' when 'transfer' then 'bank'
          else t ->> 'method' end as account, (t ->> 'amountCents')::bigint as cents, t ->> 'source' as source
      from jsonb_array_elements(d.said -> 'tenders') t
      union all
      select 'sales', -(v ->> 'netCents')::bigint, null from jsonb_array_elements(d.said -> 'vat') v where (v ->> 'rateBp')::int > 0
      union all
      select 'vat', -(v ->> 'vatCents')::bigint, null from jsonb_array_elements(d.said -> 'vat') v where (v ->> 'rateBp')::int > 0
      union all
      select 'tips', -(l ->> 'grossCents')::bigint, null from jsonb_array_elements(d.said -> 'lines') l where l ->> 'code' = 'tip'
      union all
      -- Kept without a sale behind it: owed to the customer until it goes back.
      select 'owed', coalesce((select sum((l ->> 'grossCents')::bigint) from jsonb_array_elements(d.said -> 'lines') l
          where l ->> 'code' = 'tip'), 0) - (v ->> 'grossCents')::bigint, null
      from jsonb_array_elements(d.said -> 'vat') v where (v ->> 'rateBp')::int = 0
    ) s
  )
  select concat_ws('/', chain_id, seq, account, row_number() over (partition by chain_id, seq, account)) as id,
    concat_ws('/', chain_id, seq) as txn_id, account, cents as amount_cents, payment_id, refund_id, at, outlet_id
  from sides where cents <> 0
  union all
  -- Charges and refunds are in the journal already; a payout is less than 0 on the provider's list.
  select concat_ws('/', m.id, s.side), m.id, s.account, s.cents, null, null, m.at, null
  from provider_movements m
  cross join lateral (select case when m.kind like 'payout%' then 'bank' when m.kind = 'adjustment' then 'disputes'
    when m.kind = 'stripe_fee' then 'fees' when m.kind not in ('charge', 'payment', 'refund', 'refund_failure', 'payment_refund',
      'payment_failure_refund') then 'other' end as account) o
  cross join lateral (values (1, 'fees', m.fee_cents), (2, 'provider', -m.fee_cents), (3, o.account, -m.amount_cents),
    (4, case when o.account is not null then 'provider' end, m.amount_cents)) s (side, account, cents)
  where s.account is not null and s.cents <> 0;
