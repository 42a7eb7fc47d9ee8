CREATE TABLE "use_days" (
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"expected" bigint NOT NULL,
	"waste" bigint NOT NULL,
	"counted" bigint NOT NULL,
	"corrected" bigint NOT NULL,
	"under_way" bigint NOT NULL,
	CONSTRAINT "use_days_outlet_id_business_day_ingredient_id_pk" PRIMARY KEY("outlet_id","business_day","ingredient_id")
);
--> statement-breakpoint
ALTER TABLE "sales_hours" ADD COLUMN "net_cents" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "use_days" ADD CONSTRAINT "use_days_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "use_days" ADD CONSTRAINT "use_days_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- safe: a movement waits while it is built, for seconds at most: deployed before opening.
CREATE INDEX "stock_movements_day" ON "stock_movements" USING btree ("outlet_id","at");
--> statement-breakpoint
grant delete on use_days to ocpizza_app;
--> statement-breakpoint
-- Food cost is a share of sales without VAT.
create or replace view report_sales as
  select o.outlet_id, o.business_day, extract(hour from o.promised_at at time zone t.timezone)::int as hour, o.channel, o.mode,
    (count(*) filter (where o.sold))::int as orders,
    coalesce(sum(o.total_cents) filter (where o.sold), 0)::bigint as gross_cents,
    coalesce(sum(a.discount_cents) filter (where o.sold), 0)::bigint as discount_cents,
    coalesce(sum(a.fee_cents) filter (where o.sold), 0)::bigint as fee_cents,
    (count(*) filter (where o.status = 'cancelled'))::int as cancelled,
    coalesce(sum(o.total_cents) filter (where o.status = 'cancelled'), 0)::bigint as cancelled_cents,
    (count(*) filter (where o.status = 'failed'))::int as failed,
    (count(*) filter (where o.sold and o.contact_phone <> '' and not c.came_before))::int as newcomers,
    (count(*) filter (where o.sold and o.contact_phone <> '' and c.came_before))::int as regulars,
    count(e.handed_at)::int as handed,
    (count(e.handed_at) filter (where k.after_seconds <= 300))::int as kept,
    coalesce(sum(k.after_seconds) filter (where e.handed_at is not null and k.after_seconds > 300), 0)::bigint as late_seconds,
    count(e.ready_at - e.started_at)::int as made,
    coalesce(sum(extract(epoch from e.ready_at - e.started_at)), 0)::bigint as make_seconds,
    (count(*) filter (where o.status = 'delivered' and e.left_at is not null))::int as ridden,
    coalesce(sum(extract(epoch from e.handed_at - e.left_at)) filter (where o.status = 'delivered'), 0)::bigint as ride_seconds,
    coalesce(sum(m.refunded_cents), 0)::bigint as refunded_cents,
    coalesce(sum(v.net_cents) filter (where o.sold), 0)::bigint as net_cents
  from (select *, status in ('placed', 'preparing', 'ready', 'out_for_delivery', 'delivered', 'collected') as sold
    from orders where placed_at is not null) o
  join outlets t on t.id = o.outlet_id
  cross join lateral (
    select coalesce(-sum(a.amount_cents) filter (where a.kind = 'discount'), 0) as discount_cents,
      coalesce(sum(a.amount_cents) filter (where a.kind = 'delivery_fee'), 0) as fee_cents
    from order_adjustments a join order_revisions r on r.id = a.revision_id and r.state = 'current' where a.order_id = o.id) a
  cross join lateral (
    select min(e.at) filter (where e.to_status in ('delivered', 'collected')) as handed_at,
      min(e.at) filter (where e.to_status = 'preparing') as started_at,
      min(e.at) filter (where e.to_status = 'ready') as ready_at,
      max(e.at) filter (where e.to_status = 'ready') as packed_at,
      max(e.at) filter (where e.to_status = 'out_for_delivery') as left_at
    from order_events e where e.order_id = o.id) e
  cross join lateral (
    select extract(epoch from case o.mode when 'takeaway' then e.packed_at else e.handed_at end - o.promised_at) as after_seconds) k
  cross join lateral (
    select coalesce(sum(r.amount_cents), 0) as refunded_cents
    from payments p join refunds r on r.payment_id = p.id and r.status <> 'failed' where p.order_id = o.id) m
  cross join lateral (
    select coalesce(sum(v.net_cents), 0) as net_cents
    from order_vat v join order_revisions r on r.id = v.revision_id and r.state = 'current' where r.order_id = o.id) v
  cross join lateral (
    select exists (select from orders b where b.contact_phone = o.contact_phone and b.contact_phone <> '' and b.placed_at < o.placed_at
      and b.status in ('placed', 'preparing', 'ready', 'out_for_delivery', 'delivered', 'collected')) as came_before) c
  group by o.outlet_id, o.business_day, 3, o.channel, o.mode;
--> statement-breakpoint
-- What left an outlet's shelves on a day of its calendar, by why it left: the use of ingredients, the reports and their kept sums read
-- it here. What an order gave back is taken off what orders took; what a preparation brought, and goods received, sent and received
-- from elsewhere are no use, but what was sent here and did not arrive.
create function report_use(of_outlet uuid, of_day date)
returns table (outlet_id uuid, business_day date, ingredient_id uuid, expected bigint, waste bigint, counted bigint, corrected bigint, under_way bigint)
language sql stable as $$
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
  from moved m full join lost n using (ingredient_id)
$$;
--> statement-breakpoint
-- A day's closing as reports read it: written once, never changed.
create view report_closings as
  select c.outlet_id, (e.payload::json ->> 'period')::date as business_day, e.at, e.payload::json -> 'totals' as totals
  from fiscal_entries e join fiscal_chains c on c.id = e.chain_id where c.kind = 'closings' and e.kind = 'closing_day';
--> statement-breakpoint
create function forget_report_day_of_movement() returns trigger language plpgsql as $$
begin
  delete from report_days d using outlets o
  where o.id = new.outlet_id and d.outlet_id = o.id and d.business_day = (new.at at time zone o.timezone)::date;
  return null;
end $$;
--> statement-breakpoint
create trigger stock_movements_forget_report_day after insert on stock_movements for each row
  when (new.at < current_date) execute function forget_report_day_of_movement();
--> statement-breakpoint
-- safe: one row a day of an outlet; until a day is added up anew it is read from its orders.
update report_days set added_up_at = null;
