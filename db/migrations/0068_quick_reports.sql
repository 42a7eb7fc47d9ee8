CREATE TABLE "work_days" (
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"seconds" bigint NOT NULL,
	CONSTRAINT "work_days_outlet_id_business_day_pk" PRIMARY KEY("outlet_id","business_day")
);
--> statement-breakpoint
ALTER TABLE "work_days" ADD CONSTRAINT "work_days_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
grant delete on work_days to ocpizza_app;
--> statement-breakpoint
-- Shifts that began on a day of the outlet's clock and are over.
create function report_day_work(of_outlet uuid, of_day date) returns setof work_days
language plpgsql stable cost 2000 rows 1 set plan_cache_mode = force_generic_plan as $$
begin
  return query select of_outlet, of_day, sum(extract(epoch from w.ended_at - w.began_at))::bigint
  from outlets o join worked_shifts w on w.outlet_id = o.id and w.ended_at is not null
    and w.began_at >= of_day::timestamp at time zone o.timezone and w.began_at < (of_day + 1)::timestamp at time zone o.timezone
  where o.id = of_outlet having count(*) > 0;
end $$;
--> statement-breakpoint
insert into work_days
  select w.outlet_id, (w.began_at at time zone o.timezone)::date, sum(extract(epoch from w.ended_at - w.began_at))::bigint
  from worked_shifts w join outlets o on o.id = w.outlet_id where w.ended_at is not null group by 1, 2;
--> statement-breakpoint
-- Whoever ends or corrects a shift of a day gone by need not know of reports.
create function forget_report_day_of_shift() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from report_days d using outlets o
    where o.id = old.outlet_id and d.outlet_id = o.id and d.business_day = (old.began_at at time zone o.timezone)::date;
  end if;
  if tg_op <> 'DELETE' then
    delete from report_days d using outlets o
    where o.id = new.outlet_id and d.outlet_id = o.id and d.business_day = (new.began_at at time zone o.timezone)::date;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger worked_shifts_forget_report_day after insert or update or delete on worked_shifts
  for each row execute function forget_report_day_of_shift();
--> statement-breakpoint
-- As before, always from the orders of the day to what was taken off each: read from the other end, every reduction of all time is looked at.
create or replace view report_promotions as
  select o.outlet_id, o.business_day, a.promotion_id, count(distinct o.id)::int as orders, (-sum(a.amount_cents))::bigint as discount_cents
  from orders o
  cross join lateral (
    select a.promotion_id, a.amount_cents from order_adjustments a join order_revisions r on r.id = a.revision_id and r.state = 'current'
    where a.order_id = o.id and a.promotion_id is not null offset 0) a
  where o.placed_at is not null and o.status in ('placed', 'preparing', 'ready', 'out_for_delivery', 'delivered', 'collected')
  group by o.outlet_id, o.business_day, a.promotion_id;
