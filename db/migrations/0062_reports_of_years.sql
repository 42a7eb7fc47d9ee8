CREATE TABLE "closing_taxes" (
	"chain_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"mode" text NOT NULL,
	"rate_bp" integer NOT NULL,
	"net_cents" bigint NOT NULL,
	"vat_cents" bigint NOT NULL,
	"gross_cents" bigint NOT NULL,
	CONSTRAINT "closing_taxes_chain_id_seq_mode_rate_bp_pk" PRIMARY KEY("chain_id","seq","mode","rate_bp")
);
--> statement-breakpoint
CREATE TABLE "closing_tenders" (
	"chain_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"method" text NOT NULL,
	"in_cents" bigint NOT NULL,
	"out_cents" bigint NOT NULL,
	CONSTRAINT "closing_tenders_chain_id_seq_method_pk" PRIMARY KEY("chain_id","seq","method")
);
--> statement-breakpoint
CREATE TABLE "item_months" (
	"outlet_id" uuid NOT NULL,
	"month" date NOT NULL,
	"item_id" uuid NOT NULL,
	"halves" integer NOT NULL,
	"gross_cents" bigint NOT NULL,
	CONSTRAINT "item_months_outlet_id_month_item_id_pk" PRIMARY KEY("outlet_id","month","item_id")
);
--> statement-breakpoint
CREATE TABLE "loss_days" (
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"loss" text NOT NULL,
	"reason" text NOT NULL,
	"times" integer NOT NULL,
	"cents" bigint NOT NULL,
	CONSTRAINT "loss_days_outlet_id_business_day_loss_reason_pk" PRIMARY KEY("outlet_id","business_day","loss","reason")
);
--> statement-breakpoint
CREATE TABLE "report_months" (
	"outlet_id" uuid NOT NULL,
	"month" date NOT NULL,
	"added_up_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_months_outlet_id_month_pk" PRIMARY KEY("outlet_id","month")
);
--> statement-breakpoint
CREATE TABLE "sales_days" (
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"orders" integer NOT NULL,
	"gross_cents" bigint NOT NULL,
	"discount_cents" bigint NOT NULL,
	"fee_cents" bigint NOT NULL,
	"cancelled" integer NOT NULL,
	"cancelled_cents" bigint NOT NULL,
	"failed" integer NOT NULL,
	"newcomers" integer NOT NULL,
	"regulars" integer NOT NULL,
	"handed" integer NOT NULL,
	"kept" integer NOT NULL,
	"late_seconds" bigint NOT NULL,
	"made" integer NOT NULL,
	"make_seconds" bigint NOT NULL,
	"ridden" integer NOT NULL,
	"ride_seconds" bigint NOT NULL,
	"refunded_cents" bigint NOT NULL,
	"net_cents" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "sales_days_outlet_id_business_day_pk" PRIMARY KEY("outlet_id","business_day")
);
--> statement-breakpoint
CREATE TABLE "sales_months" (
	"outlet_id" uuid NOT NULL,
	"month" date NOT NULL,
	"weekday" integer NOT NULL,
	"hour" integer NOT NULL,
	"channel" text NOT NULL,
	"mode" text NOT NULL,
	"orders" integer NOT NULL,
	"gross_cents" bigint NOT NULL,
	"discount_cents" bigint NOT NULL,
	"fee_cents" bigint NOT NULL,
	"cancelled" integer NOT NULL,
	"cancelled_cents" bigint NOT NULL,
	"failed" integer NOT NULL,
	"newcomers" integer NOT NULL,
	"regulars" integer NOT NULL,
	"handed" integer NOT NULL,
	"kept" integer NOT NULL,
	"late_seconds" bigint NOT NULL,
	"made" integer NOT NULL,
	"make_seconds" bigint NOT NULL,
	"ridden" integer NOT NULL,
	"ride_seconds" bigint NOT NULL,
	"refunded_cents" bigint NOT NULL,
	"net_cents" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "sales_months_outlet_id_month_weekday_hour_channel_mode_pk" PRIMARY KEY("outlet_id","month","weekday","hour","channel","mode")
);
--> statement-breakpoint
CREATE TABLE "use_months" (
	"outlet_id" uuid NOT NULL,
	"month" date NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"expected" bigint NOT NULL,
	"waste" bigint NOT NULL,
	"counted" bigint NOT NULL,
	"corrected" bigint NOT NULL,
	"under_way" bigint NOT NULL,
	CONSTRAINT "use_months_outlet_id_month_ingredient_id_pk" PRIMARY KEY("outlet_id","month","ingredient_id")
);
--> statement-breakpoint
ALTER TABLE "closing_taxes" ADD CONSTRAINT "closing_taxes_chain_id_fiscal_chains_id_fk" FOREIGN KEY ("chain_id") REFERENCES "public"."fiscal_chains"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_taxes" ADD CONSTRAINT "closing_taxes_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_tenders" ADD CONSTRAINT "closing_tenders_chain_id_fiscal_chains_id_fk" FOREIGN KEY ("chain_id") REFERENCES "public"."fiscal_chains"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_tenders" ADD CONSTRAINT "closing_tenders_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_months" ADD CONSTRAINT "item_months_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_months" ADD CONSTRAINT "item_months_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_days" ADD CONSTRAINT "loss_days_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_months" ADD CONSTRAINT "report_months_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_days" ADD CONSTRAINT "sales_days_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_months" ADD CONSTRAINT "sales_months_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "use_months" ADD CONSTRAINT "use_months_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "use_months" ADD CONSTRAINT "use_months_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "closing_taxes_day" ON "closing_taxes" USING btree ("outlet_id","business_day");--> statement-breakpoint
CREATE INDEX "closing_tenders_day" ON "closing_tenders" USING btree ("outlet_id","business_day");--> statement-breakpoint
-- safe: a delivery waits while it is built, for seconds at most: deployed before opening.
CREATE INDEX "deliveries_order" ON "deliveries" USING btree ("order_id");
--> statement-breakpoint
grant delete on loss_days, closing_taxes, closing_tenders, report_months, sales_days, sales_months, item_months, use_months to ocpizza_app;
--> statement-breakpoint
-- By the day of the order, as all the rest.
create view report_losses as
  select l.outlet_id, l.business_day, l.loss, l.reason, count(*)::int as times, sum(l.cents)::bigint as cents from (
    select o.outlet_id, o.business_day, r.kind as loss, r.reason, r.amount_cents as cents
      from orders o join payments p on p.order_id = o.id join refunds r on r.payment_id = p.id where r.status <> 'failed'
    union all
    select o.outlet_id, o.business_day, 'reduction', d.reason, d.cents from orders o join order_reductions d on d.order_id = o.id
    union all
    select o.outlet_id, o.business_day, 'cancelled', coalesce(o.end_reason, ''), o.total_cents
      from orders o where o.status = 'cancelled' and o.placed_at is not null
    union all
    select o.outlet_id, o.business_day, 'failed', coalesce(o.end_reason, ''), o.total_cents from orders o where o.status = 'failed') l
  group by l.outlet_id, l.business_day, l.loss, l.reason;
--> statement-breakpoint
-- One day of one outlet of each view. Joined with days that were not kept, a view would be added up whole, over all years, to find them:
-- a function is asked for its day only, and by a plan made once.
create function report_day_sales(of_outlet uuid, of_day date) returns setof report_sales
language plpgsql stable cost 20000 rows 20 set plan_cache_mode = force_generic_plan as $$
begin
  return query select * from report_sales v where v.outlet_id = of_outlet and v.business_day = of_day;
end $$;
--> statement-breakpoint
create function report_day_totals(of_outlet uuid, of_day date) returns setof sales_days
language plpgsql stable cost 20000 rows 1 set plan_cache_mode = force_generic_plan as $$
begin
  return query select s.outlet_id, s.business_day, sum(s.orders)::int, sum(s.gross_cents)::bigint, sum(s.discount_cents)::bigint, sum(s.fee_cents)::bigint,
    sum(s.cancelled)::int, sum(s.cancelled_cents)::bigint, sum(s.failed)::int, sum(s.newcomers)::int,
    sum(s.regulars)::int, sum(s.handed)::int, sum(s.kept)::int, sum(s.late_seconds)::bigint,
    sum(s.made)::int, sum(s.make_seconds)::bigint, sum(s.ridden)::int, sum(s.ride_seconds)::bigint,
    sum(s.refunded_cents)::bigint, sum(s.net_cents)::bigint
  from report_sales s where s.outlet_id = of_outlet and s.business_day = of_day group by s.outlet_id, s.business_day;
end $$;
--> statement-breakpoint
create function report_day_items(of_outlet uuid, of_day date) returns setof report_items
language plpgsql stable cost 20000 rows 20 set plan_cache_mode = force_generic_plan as $$
begin
  return query select * from report_items v where v.outlet_id = of_outlet and v.business_day = of_day;
end $$;
--> statement-breakpoint
create function report_day_promotions(of_outlet uuid, of_day date) returns setof report_promotions
language plpgsql stable cost 20000 rows 20 set plan_cache_mode = force_generic_plan as $$
begin
  return query select * from report_promotions v where v.outlet_id = of_outlet and v.business_day = of_day;
end $$;
--> statement-breakpoint
create function report_day_couriers(of_outlet uuid, of_day date) returns setof report_couriers
language plpgsql stable cost 20000 rows 20 set plan_cache_mode = force_generic_plan as $$
begin
  return query select * from report_couriers v where v.outlet_id = of_outlet and v.business_day = of_day;
end $$;
--> statement-breakpoint
create function report_day_losses(of_outlet uuid, of_day date) returns setof report_losses
language plpgsql stable cost 20000 rows 20 set plan_cache_mode = force_generic_plan as $$
begin
  return query select * from report_losses v where v.outlet_id = of_outlet and v.business_day = of_day;
end $$;
--> statement-breakpoint
-- What a closing of a day says of VAT and of tenders, without its JSON being read again each time somebody asks.
create view report_closing_taxes as
  select e.chain_id, e.seq, c.outlet_id, (e.payload::json ->> 'period')::date as business_day, m.mode, v."rateBp" as rate_bp,
    sum(v."netCents")::bigint as net_cents, sum(v."vatCents")::bigint as vat_cents, sum(v."grossCents")::bigint as gross_cents
  from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
  cross join lateral json_to_recordset(e.payload::json -> 'totals' -> 'byMode') as m (mode text, vat json)
  cross join lateral json_to_recordset(m.vat) as v ("rateBp" int, "netCents" bigint, "vatCents" bigint, "grossCents" bigint)
  where c.kind = 'closings' and e.kind = 'closing_day' group by 1, 2, 3, 4, 5, 6;
--> statement-breakpoint
create view report_closing_tenders as
  select e.chain_id, e.seq, c.outlet_id, (e.payload::json ->> 'period')::date as business_day, t.method,
    sum(t."inCents")::bigint as in_cents, sum(t."outCents")::bigint as out_cents
  from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
  cross join lateral json_to_recordset(e.payload::json -> 'totals' -> 'tenders') as t (method text, "inCents" bigint, "outCents" bigint)
  where c.kind = 'closings' and e.kind = 'closing_day' group by 1, 2, 3, 4, 5;
--> statement-breakpoint
create function keep_closing_sums() returns trigger language plpgsql as $$
begin
  insert into closing_taxes select * from report_closing_taxes v where v.chain_id = new.chain_id and v.seq = new.seq;
  insert into closing_tenders select * from report_closing_tenders v where v.chain_id = new.chain_id and v.seq = new.seq;
  return null;
end $$;
--> statement-breakpoint
create trigger fiscal_entries_keep_closing_sums after insert on fiscal_entries for each row
  when (new.kind = 'closing_day') execute function keep_closing_sums();
--> statement-breakpoint
insert into closing_taxes select * from report_closing_taxes;
--> statement-breakpoint
insert into closing_tenders select * from report_closing_tenders;
--> statement-breakpoint
-- As before, by a plan made once.
create or replace function report_use(of_outlet uuid, of_day date)
returns table (outlet_id uuid, business_day date, ingredient_id uuid, expected bigint, waste bigint, counted bigint, corrected bigint, under_way bigint)
language plpgsql stable cost 20000 rows 60 set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with spell as (
    select of_day::timestamp at time zone o.timezone as begins, (of_day + 1)::timestamp at time zone o.timezone as ends
    from outlets o where o.id = of_outlet),
  moved as (
    select m.ingredient_id,
      coalesce(-sum(m.quantity) filter (where m.kind = 'consumption' or m.of_order or (m.kind = 'preparation' and m.quantity < 0)), 0) as expected,
      coalesce(-sum(m.quantity) filter (where m.kind = 'waste'), 0) as waste,
      coalesce(-sum(m.quantity) filter (where m.kind = 'stocktake'), 0) as counted,
      coalesce(-sum(m.quantity) filter (where m.kind = 'correction' and not m.of_order), 0) as corrected
    from spell s cross join lateral (
      select *, kind = 'correction' and order_id is not null and reason is distinct from 'restored' as of_order
      from stock_movements where outlet_id = of_outlet and at >= s.begins and at < s.ends) m
    group by 1),
  lost as (
    select l.ingredient_id, sum(l.sent - l.received) as under_way
    from stock_transfers t join spell s on t.received_at >= s.begins and t.received_at < s.ends
    join stock_transfer_lines l on l.transfer_id = t.id where t.to_outlet_id = of_outlet group by 1)
  select of_outlet, of_day, ingredient_id, coalesce(m.expected, 0)::bigint, coalesce(m.waste, 0)::bigint,
    coalesce(m.counted, 0)::bigint, coalesce(m.corrected, 0)::bigint, coalesce(n.under_way, 0)::bigint
  from moved m full join lost n using (ingredient_id);
end $$;
--> statement-breakpoint
-- A month stands as long as every one of its days does, as it was summed.
create function forget_report_month() returns trigger language plpgsql as $$
begin
  delete from report_months where outlet_id = old.outlet_id and month = date_trunc('month', old.business_day)::date;
  return null;
end $$;
--> statement-breakpoint
create trigger report_days_forget_month after update or delete on report_days for each row execute function forget_report_month();
--> statement-breakpoint
-- safe: one row a day of an outlet; until a day is added up anew, losses and totals among its sums, it is read from its orders.
update report_days set added_up_at = null;
