CREATE TABLE "courier_days" (
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"courier_id" uuid NOT NULL,
	"delivered" integer NOT NULL,
	"failed" integer NOT NULL,
	"late" integer NOT NULL,
	"ride_seconds" bigint NOT NULL,
	CONSTRAINT "courier_days_outlet_id_business_day_courier_id_pk" PRIMARY KEY("outlet_id","business_day","courier_id")
);
--> statement-breakpoint
CREATE TABLE "report_days" (
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"noted_at" timestamp with time zone NOT NULL,
	"added_up_at" timestamp with time zone,
	CONSTRAINT "report_days_outlet_id_business_day_pk" PRIMARY KEY("outlet_id","business_day")
);
--> statement-breakpoint
CREATE TABLE "sales_hours" (
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
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
	CONSTRAINT "sales_hours_outlet_id_business_day_hour_channel_mode_pk" PRIMARY KEY("outlet_id","business_day","hour","channel","mode"),
	CONSTRAINT "sales_hours_channel" CHECK ("sales_hours"."channel" in ('web', 'phone', 'counter')),
	CONSTRAINT "sales_hours_mode" CHECK ("sales_hours"."mode" in ('delivery', 'takeaway'))
);
--> statement-breakpoint
CREATE TABLE "sales_items" (
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"item_id" uuid NOT NULL,
	"halves" integer NOT NULL,
	"gross_cents" bigint NOT NULL,
	CONSTRAINT "sales_items_outlet_id_business_day_item_id_pk" PRIMARY KEY("outlet_id","business_day","item_id")
);
--> statement-breakpoint
CREATE TABLE "sales_promotions" (
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"promotion_id" uuid NOT NULL,
	"orders" integer NOT NULL,
	"discount_cents" bigint NOT NULL,
	CONSTRAINT "sales_promotions_outlet_id_business_day_promotion_id_pk" PRIMARY KEY("outlet_id","business_day","promotion_id")
);
--> statement-breakpoint
ALTER TABLE "courier_days" ADD CONSTRAINT "courier_days_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courier_days" ADD CONSTRAINT "courier_days_courier_id_users_id_fk" FOREIGN KEY ("courier_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_days" ADD CONSTRAINT "report_days_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_hours" ADD CONSTRAINT "sales_hours_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_items" ADD CONSTRAINT "sales_items_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_items" ADD CONSTRAINT "sales_items_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_promotions" ADD CONSTRAINT "sales_promotions_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_promotions" ADD CONSTRAINT "sales_promotions_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
grant delete on report_days, sales_hours, sales_items, sales_promotions, courier_days to ocpizza_app;
--> statement-breakpoint
-- What each report adds up is said here, once: kept days are these views' rows, days that are not kept are read from them.
-- Sold is what was placed and not cancelled since; an order that failed at the door is counted apart.
create view report_sales as
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
    (count(*) filter (where e.handed_at <= o.promised_at))::int as kept,
    coalesce(sum(greatest(extract(epoch from e.handed_at - o.promised_at), 0)), 0)::bigint as late_seconds,
    count(e.ready_at - e.started_at)::int as made,
    coalesce(sum(extract(epoch from e.ready_at - e.started_at)), 0)::bigint as make_seconds,
    (count(*) filter (where o.status = 'delivered' and e.left_at is not null))::int as ridden,
    coalesce(sum(extract(epoch from e.handed_at - e.left_at)) filter (where o.status = 'delivered'), 0)::bigint as ride_seconds,
    coalesce(sum(m.refunded_cents), 0)::bigint as refunded_cents
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
      max(e.at) filter (where e.to_status = 'out_for_delivery') as left_at
    from order_events e where e.order_id = o.id) e
  cross join lateral (
    select coalesce(sum(r.amount_cents), 0) as refunded_cents
    from payments p join refunds r on r.payment_id = p.id and r.status <> 'failed' where p.order_id = o.id) m
  cross join lateral (
    select exists (select from orders b where b.contact_phone = o.contact_phone and b.contact_phone <> '' and b.placed_at < o.placed_at
      and b.status in ('placed', 'preparing', 'ready', 'out_for_delivery', 'delivered', 'collected')) as came_before) c
  group by o.outlet_id, o.business_day, 3, o.channel, o.mode;
--> statement-breakpoint
create view report_items as
  select o.outlet_id, o.business_day, p.item_id,
    sum(l.quantity * case p.side when 'whole' then 2 else 1 end)::int as halves, sum(p.gross_cents)::bigint as gross_cents
  from orders o
  join order_revisions r on r.order_id = o.id and r.state = 'current'
  join order_lines l on l.revision_id = r.id
  join order_line_parts p on p.line_id = l.id
  where o.placed_at is not null and o.status in ('placed', 'preparing', 'ready', 'out_for_delivery', 'delivered', 'collected')
  group by o.outlet_id, o.business_day, p.item_id;
--> statement-breakpoint
create view report_promotions as
  select o.outlet_id, o.business_day, a.promotion_id, count(distinct o.id)::int as orders, (-sum(a.amount_cents))::bigint as discount_cents
  from orders o
  join order_revisions r on r.order_id = o.id and r.state = 'current'
  join order_adjustments a on a.revision_id = r.id and a.promotion_id is not null
  where o.placed_at is not null and o.status in ('placed', 'preparing', 'ready', 'out_for_delivery', 'delivered', 'collected')
  group by o.outlet_id, o.business_day, a.promotion_id;
--> statement-breakpoint
create view report_couriers as
  select o.outlet_id, o.business_day, d.courier_id,
    (count(*) filter (where d.state = 'delivered'))::int as delivered,
    (count(*) filter (where d.state = 'failed'))::int as failed,
    (count(*) filter (where d.state = 'delivered' and d.ended_at > o.promised_at))::int as late,
    coalesce(sum(extract(epoch from d.ended_at - d.left_at)) filter (where d.state = 'delivered'), 0)::bigint as ride_seconds
  from orders o join deliveries d on d.order_id = o.id and d.state in ('delivered', 'failed')
  group by o.outlet_id, o.business_day, d.courier_id;
--> statement-breakpoint
-- Whoever changes an order of a day gone by need not know of reports: its day is added up anew.
create function forget_report_day() returns trigger language plpgsql as $$
begin
  delete from report_days where outlet_id = new.outlet_id and business_day = new.business_day;
  return null;
end $$;
--> statement-breakpoint
create function forget_report_day_of_refund() returns trigger language plpgsql as $$
begin
  delete from report_days d using payments p, orders o
  where p.id = new.payment_id and o.id = p.order_id and d.outlet_id = o.outlet_id and d.business_day = o.business_day;
  return null;
end $$;
--> statement-breakpoint
create trigger orders_forget_report_day after insert or update on orders for each row
  when (new.business_day < current_date) execute function forget_report_day();
--> statement-breakpoint
create trigger refunds_forget_report_day after insert or update on refunds for each row execute function forget_report_day_of_refund();
