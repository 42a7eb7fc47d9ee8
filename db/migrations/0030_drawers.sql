CREATE TABLE "till_counts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"pieces" jsonb NOT NULL,
	"counted_cents" integer NOT NULL,
	"expected_cents" integer NOT NULL,
	"counted_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "till_movements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"payment_id" uuid,
	"refund_id" uuid,
	"hand_in_id" uuid,
	"courier_id" uuid,
	"reason" text,
	"note" text DEFAULT '' NOT NULL,
	"actor_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "till_movements_payment_once" UNIQUE("payment_id"),
	CONSTRAINT "till_movements_refund_once" UNIQUE("refund_id"),
	CONSTRAINT "till_movements_kind" CHECK ("till_movements"."kind" in ('sale', 'refund', 'in', 'out', 'courier', 'courier_difference')),
	CONSTRAINT "till_movements_reason" CHECK ("till_movements"."reason" in ('change', 'safe', 'bank', 'purchase', 'other')),
	CONSTRAINT "till_movements_shape" CHECK (case "till_movements"."kind" when 'sale' then "till_movements"."payment_id" is not null and "till_movements"."amount_cents" > 0
        when 'courier' then "till_movements"."payment_id" is not null and "till_movements"."amount_cents" > 0 and "till_movements"."courier_id" is not null and "till_movements"."hand_in_id" is not null
        when 'courier_difference' then "till_movements"."amount_cents" <> 0 and "till_movements"."courier_id" is not null and "till_movements"."note" <> ''
        when 'refund' then "till_movements"."refund_id" is not null and "till_movements"."amount_cents" < 0
        when 'in' then "till_movements"."amount_cents" > 0 and "till_movements"."reason" is not null
        else "till_movements"."amount_cents" < 0 and "till_movements"."reason" is not null end)
);
--> statement-breakpoint
CREATE TABLE "till_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"drawer" integer NOT NULL,
	"float_cents" integer NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"count_id" uuid,
	"counted_cents" integer,
	"expected_cents" integer,
	"explanation" text DEFAULT '' NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "till_sessions_number" UNIQUE("outlet_id","number"),
	CONSTRAINT "till_sessions_amounts" CHECK ("till_sessions"."float_cents" between 0 and 1000000 and "till_sessions"."drawer" between 1 and 9),
	CONSTRAINT "till_sessions_closed" CHECK (num_nulls("till_sessions"."count_id", "till_sessions"."counted_cents", "till_sessions"."expected_cents", "till_sessions"."closed_by", "till_sessions"."closed_at") in (0, 5)),
	CONSTRAINT "till_sessions_explained" CHECK ("till_sessions"."counted_cents" = "till_sessions"."expected_cents" or "till_sessions"."explanation" <> '')
);
--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "carried_by" uuid;--> statement-breakpoint
ALTER TABLE "till_counts" ADD CONSTRAINT "till_counts_session_id_till_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."till_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "till_counts" ADD CONSTRAINT "till_counts_counted_by_users_id_fk" FOREIGN KEY ("counted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "till_movements" ADD CONSTRAINT "till_movements_session_id_till_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."till_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "till_movements" ADD CONSTRAINT "till_movements_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "till_movements" ADD CONSTRAINT "till_movements_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "till_movements" ADD CONSTRAINT "till_movements_courier_id_users_id_fk" FOREIGN KEY ("courier_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "till_movements" ADD CONSTRAINT "till_movements_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "till_sessions" ADD CONSTRAINT "till_sessions_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "till_sessions" ADD CONSTRAINT "till_sessions_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "till_sessions" ADD CONSTRAINT "till_sessions_count_id_till_counts_id_fk" FOREIGN KEY ("count_id") REFERENCES "public"."till_counts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "till_sessions" ADD CONSTRAINT "till_sessions_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "till_counts_session" ON "till_counts" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "till_movements_session" ON "till_movements" USING btree ("session_id","at");--> statement-breakpoint
CREATE INDEX "till_movements_hand_in" ON "till_movements" USING btree ("hand_in_id");--> statement-breakpoint
CREATE UNIQUE INDEX "till_sessions_one_open" ON "till_sessions" USING btree ("outlet_id","drawer") WHERE "till_sessions"."closed_at" is null;--> statement-breakpoint
-- safe: a new column, empty everywhere.
ALTER TABLE "payments" ADD CONSTRAINT "payments_carried_by_users_id_fk" FOREIGN KEY ("carried_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- safe: of a column that is empty everywhere: built at once.
CREATE INDEX "payments_carried" ON "payments" USING btree ("carried_by") WHERE "payments"."carried_by" is not null;
--> statement-breakpoint
revoke update on till_counts, till_movements from ocpizza_app;
--> statement-breakpoint
create trigger till_counts_append_only before update or delete on till_counts for each row execute function refuse_rewrite();
--> statement-breakpoint
create trigger till_movements_append_only before update or delete on till_movements for each row execute function refuse_rewrite();
--> statement-breakpoint
-- What a drawer was opened with and by whom stays; what it was closed with too.
revoke update on till_sessions from ocpizza_app;
--> statement-breakpoint
grant update (count_id, counted_cents, expected_cents, explanation, closed_by, closed_at) on till_sessions to ocpizza_app;
--> statement-breakpoint
create function refuse_reopening() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null then
    raise exception 'a drawer is closed once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger till_sessions_closed_once before update on till_sessions for each row execute function refuse_reopening();
--> statement-breakpoint
create or replace view audit.payments as
  select id, order_id, method, provider_ref, status, amount_cents, currency, captured_at, session_ref, created_at, revision_id,
    authorised_cents, authorised_at, released_at, taking_id, carried_by
  from payments;
--> statement-breakpoint
create view audit.till_sessions as
  select id, outlet_id, number, drawer, float_cents, opened_at, counted_cents, expected_cents, explanation, closed_at from till_sessions;
--> statement-breakpoint
create view audit.till_movements as
  select m.id, m.session_id, s.outlet_id, m.kind, m.amount_cents, m.payment_id, m.refund_id, m.hand_in_id, m.reason, m.at
  from till_movements m join till_sessions s on s.id = m.session_id;
--> statement-breakpoint
-- Cash stays cash in a drawer, in the safe or in a courier's pocket. What leaves the house, and what was there too much or too
-- little, is posted by the drawers.
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
  where s.account is not null and s.cents <> 0
  union all
  select concat_ws('/', 'drawer', s.id, l.side), 'drawer/' || s.id, l.account, l.cents, null, null, s.closed_at, s.outlet_id
  from till_sessions s cross join lateral (values (1, 'cash', (s.counted_cents - s.expected_cents)::bigint),
    (2, 'cash_differences', (s.expected_cents - s.counted_cents)::bigint)) l (side, account, cents)
  where s.closed_at is not null and s.counted_cents <> s.expected_cents
  union all
  select concat_ws('/', 'till', m.id, l.side), 'till/' || m.id, l.account, l.cents, null, null, m.at, s.outlet_id
  from till_movements m join till_sessions s on s.id = m.session_id
  cross join lateral (select case when m.kind = 'courier_difference' then 'cash_differences'
    when m.reason = 'bank' then 'bank' when m.reason = 'purchase' then 'expenses' when m.reason = 'other' then 'other' end as account) o
  cross join lateral (values (1, 'cash', m.amount_cents::bigint), (2, o.account, -m.amount_cents::bigint)) l (side, account, cents)
  where o.account is not null;
