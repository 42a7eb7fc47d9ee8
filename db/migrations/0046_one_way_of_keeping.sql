-- A promise is kept as lib/dispatch/promise-error.ts says, here too: not more than five minutes after the time told, and a takeaway
-- by when it is packed, whenever its customer comes for it.
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
      max(e.at) filter (where e.to_status = 'ready') as packed_at,
      max(e.at) filter (where e.to_status = 'out_for_delivery') as left_at
    from order_events e where e.order_id = o.id) e
  cross join lateral (
    select extract(epoch from case o.mode when 'takeaway' then e.packed_at else e.handed_at end - o.promised_at) as after_seconds) k
  cross join lateral (
    select coalesce(sum(r.amount_cents), 0) as refunded_cents
    from payments p join refunds r on r.payment_id = p.id and r.status <> 'failed' where p.order_id = o.id) m
  cross join lateral (
    select exists (select from orders b where b.contact_phone = o.contact_phone and b.contact_phone <> '' and b.placed_at < o.placed_at
      and b.status in ('placed', 'preparing', 'ready', 'out_for_delivery', 'delivered', 'collected')) as came_before) c
  group by o.outlet_id, o.business_day, 3, o.channel, o.mode;
--> statement-breakpoint
create or replace view report_couriers as
  select o.outlet_id, o.business_day, d.courier_id,
    (count(*) filter (where d.state = 'delivered'))::int as delivered,
    (count(*) filter (where d.state = 'failed'))::int as failed,
    (count(*) filter (where d.state = 'delivered' and d.ended_at > o.promised_at + interval '5 minutes'))::int as late,
    coalesce(sum(extract(epoch from d.ended_at - d.left_at)) filter (where d.state = 'delivered'), 0)::bigint as ride_seconds
  from orders o join deliveries d on d.order_id = o.id and d.state in ('delivered', 'failed')
  group by o.outlet_id, o.business_day, d.courier_id;
--> statement-breakpoint
-- safe: one row a day of an outlet; until a day is added up anew it is read from its orders.
update report_days set added_up_at = null;
