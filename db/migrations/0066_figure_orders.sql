-- What is known of each order: reports add it up, and a list of a figure's orders asks the same of them.
create view report_orders as
  select o.id, o.outlet_id, o.business_day, extract(hour from o.promised_at at time zone t.timezone)::int as hour, o.channel, o.mode,
    o.status, o.sold, o.total_cents, a.discount_cents, a.fee_cents, v.net_cents, m.refunded_cents,
    o.sold and o.contact_phone <> '' and not c.came_before as newcomer, o.sold and o.contact_phone <> '' and c.came_before as regular,
    e.handed_at, e.handed_at is not null and k.after_seconds <= 300 as kept, k.after_seconds,
    e.started_at, e.ready_at, e.left_at
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
      and b.status in ('placed', 'preparing', 'ready', 'out_for_delivery', 'delivered', 'collected')) as came_before) c;
--> statement-breakpoint
create or replace view report_sales as
  select o.outlet_id, o.business_day, o.hour, o.channel, o.mode,
    (count(*) filter (where o.sold))::int as orders,
    coalesce(sum(o.total_cents) filter (where o.sold), 0)::bigint as gross_cents,
    coalesce(sum(o.discount_cents) filter (where o.sold), 0)::bigint as discount_cents,
    coalesce(sum(o.fee_cents) filter (where o.sold), 0)::bigint as fee_cents,
    (count(*) filter (where o.status = 'cancelled'))::int as cancelled,
    coalesce(sum(o.total_cents) filter (where o.status = 'cancelled'), 0)::bigint as cancelled_cents,
    (count(*) filter (where o.status = 'failed'))::int as failed,
    (count(*) filter (where o.newcomer))::int as newcomers,
    (count(*) filter (where o.regular))::int as regulars,
    count(o.handed_at)::int as handed,
    (count(*) filter (where o.kept))::int as kept,
    coalesce(sum(o.after_seconds) filter (where o.handed_at is not null and o.after_seconds > 300), 0)::bigint as late_seconds,
    count(o.ready_at - o.started_at)::int as made,
    coalesce(sum(extract(epoch from o.ready_at - o.started_at)), 0)::bigint as make_seconds,
    (count(*) filter (where o.status = 'delivered' and o.left_at is not null))::int as ridden,
    coalesce(sum(extract(epoch from o.handed_at - o.left_at)) filter (where o.status = 'delivered'), 0)::bigint as ride_seconds,
    coalesce(sum(o.refunded_cents), 0)::bigint as refunded_cents,
    coalesce(sum(o.net_cents) filter (where o.sold), 0)::bigint as net_cents
  from report_orders o
  group by o.outlet_id, o.business_day, o.hour, o.channel, o.mode;
--> statement-breakpoint
-- The same of each delivery that is over.
create view report_deliveries as
  select d.order_id, o.outlet_id, o.business_day, d.courier_id, d.state,
    d.state = 'delivered' and d.ended_at > o.promised_at + interval '5 minutes' as late, d.ended_at - d.left_at as ridden
  from orders o join deliveries d on d.order_id = o.id and d.state in ('delivered', 'failed');
--> statement-breakpoint
create or replace view report_couriers as
  select d.outlet_id, d.business_day, d.courier_id,
    (count(*) filter (where d.state = 'delivered'))::int as delivered,
    (count(*) filter (where d.state = 'failed'))::int as failed,
    (count(*) filter (where d.late))::int as late,
    coalesce(sum(extract(epoch from d.ridden)) filter (where d.state = 'delivered'), 0)::bigint as ride_seconds
  from report_deliveries d
  group by d.outlet_id, d.business_day, d.courier_id;
