CREATE TABLE "provider_comparisons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"added" integer NOT NULL,
	"balance_cents" integer,
	"trouble" text,
	CONSTRAINT "provider_comparisons_whole" CHECK (("provider_comparisons"."balance_cents" is null) = ("provider_comparisons"."trouble" is not null))
);
--> statement-breakpoint
CREATE TABLE "provider_disputes" (
	"id" text PRIMARY KEY NOT NULL,
	"payment_id" uuid,
	"payment_ref" text,
	"amount_cents" integer NOT NULL,
	"currency" text NOT NULL,
	"reason" text NOT NULL,
	"status" text NOT NULL,
	"answer_by" timestamp with time zone,
	"at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "provider_movements" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"fee_cents" integer NOT NULL,
	"currency" text NOT NULL,
	"source_ref" text,
	"payment_ref" text,
	"at" timestamp with time zone NOT NULL,
	"available_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "provider_payouts" (
	"id" text PRIMARY KEY NOT NULL,
	"amount_cents" integer NOT NULL,
	"currency" text NOT NULL,
	"status" text NOT NULL,
	"arrives_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_states" (
	"service" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"trouble" text
);
--> statement-breakpoint
ALTER TABLE "provider_disputes" ADD CONSTRAINT "provider_disputes_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "provider_comparisons_at" ON "provider_comparisons" USING btree ("at");--> statement-breakpoint
CREATE INDEX "provider_disputes_payment" ON "provider_disputes" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "provider_movements_payment" ON "provider_movements" USING btree ("payment_ref");--> statement-breakpoint
CREATE INDEX "provider_movements_source" ON "provider_movements" USING btree ("source_ref");--> statement-breakpoint
CREATE INDEX "provider_movements_at" ON "provider_movements" USING btree ("at");--> statement-breakpoint
revoke update on provider_movements, provider_comparisons from ocpizza_app;
--> statement-breakpoint
create trigger provider_movements_append_only before update or delete on provider_movements for each row execute function refuse_rewrite();
--> statement-breakpoint
create view audit.provider_movements as
  select id, kind, amount_cents, fee_cents, currency, source_ref, payment_ref, at from provider_movements;
--> statement-breakpoint
create view audit.provider_comparisons as
  select id, at, balance_cents, trouble from provider_comparisons;
--> statement-breakpoint
-- Double entry, with nothing posted twice by hand: what the signed journal says of money on one side of the accounts and of
-- sales and tax on the other, and what the provider kept, paid out or held back. Debits above 0; each txn_id sums to 0.
create view audit.ledger_entries as
  with documents as (
    select e.chain_id, e.seq, e.at, c.outlet_id, e.payload::jsonb as said,
      case when e.source like 'payment:%' then substr(e.source, 9)::uuid end as payment_id,
      case when e.source like 'refund:%' then substr(e.source, 8, 36)::uuid end as refund_id
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id and c.kind = 'till'
    where e.kind in ('sale', 'refund', 'reversal', 'correction')
  ),
  sides as (
    select d.chain_id, d.seq, d.at, d.outlet_id, d.payment_id, d.refund_id, s.account, s.cents
    from documents d cross join lateral (
      select case t ->> 'method' when 'online' then 'provider' when 'card_terminal' then 'terminal' when 'transfer' then 'bank'
          else t ->> 'method' end as account, (t ->> 'amountCents')::bigint as cents
      from jsonb_array_elements(d.said -> 'tenders') t
      union all
      select 'sales', -(v ->> 'netCents')::bigint from jsonb_array_elements(d.said -> 'vat') v where (v ->> 'rateBp')::int > 0
      union all
      select 'vat', -(v ->> 'vatCents')::bigint from jsonb_array_elements(d.said -> 'vat') v where (v ->> 'rateBp')::int > 0
      union all
      select 'tips', -(l ->> 'grossCents')::bigint from jsonb_array_elements(d.said -> 'lines') l where l ->> 'code' = 'tip'
      union all
      -- Kept without a sale behind it: owed to the customer until it goes back.
      select 'owed', coalesce((select sum((l ->> 'grossCents')::bigint) from jsonb_array_elements(d.said -> 'lines') l
          where l ->> 'code' = 'tip'), 0) - (v ->> 'grossCents')::bigint
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
--> statement-breakpoint
-- Where our books and the provider's list say something else of the same payment or refund: amounts differ, or one of the two
-- does not know it. What we took in the hour before the list was last read need not be on it yet.
create view audit.provider_differences as
  with last as (select max(at) as at from provider_comparisons where trouble is null),
  theirs as (
    select 'charge' as what, coalesce(payment_ref, source_ref) as ref, sum(amount_cents) as cents, min(at) as at
    from provider_movements where kind in ('charge', 'payment') group by 2
    union all
    select 'refund', source_ref, sum(amount_cents), min(at) from provider_movements
    where kind in ('refund', 'refund_failure', 'payment_refund', 'payment_failure_refund') group by 2
  ),
  ours as (
    select 'charge' as what, p.provider_ref as ref, p.amount_cents as cents, p.captured_at as at, p.id as payment_id, p.order_id
    from payments p where p.method = 'online' and p.status = 'captured'
    union all
    select 'refund', r.provider_ref, case when r.status = 'failed' then 0 else -r.amount_cents end,
      coalesce(r.settled_at, r.created_at), p.id, p.order_id
    from refunds r join payments p on p.id = r.payment_id
    where p.method = 'online' and r.way is null and r.provider_ref is not null
  )
  select coalesce(o.what, t.what) as what, coalesce(o.ref, t.ref) as ref, o.payment_id, o.order_id, o.cents as ours_cents,
    t.cents as theirs_cents, coalesce(o.at, t.at) as at
  from ours o full join theirs t on t.what = o.what and t.ref = o.ref
  cross join last
  where last.at is not null and o.cents is distinct from t.cents and (t.ref is not null or o.at < last.at - interval '1 hour');
