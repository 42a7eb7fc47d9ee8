-- The account that migrates owns everything; the application works as a lesser role,
-- so that what must never be rewritten cannot be, whatever the code does.
do $$ begin
  create role ocpizza_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin
  execute format('grant ocpizza_app to %I', current_user);
end $$;
--> statement-breakpoint
grant usage on schema public to ocpizza_app;
--> statement-breakpoint
grant select, insert, update on all tables in schema public to ocpizza_app;
--> statement-breakpoint
alter default privileges in schema public grant select, insert, update on tables to ocpizza_app;
--> statement-breakpoint
grant delete on kitchen_ticks, sign_in_failures, customer_addresses, menu_slot_choices, opening_hours, exceptional_days, delivery_zones to ocpizza_app;
--> statement-breakpoint
-- History and what was sold: written once.
revoke update on stock_movements, order_events, order_lines, order_line_parts, order_part_changes, order_adjustments, order_vat, recipe_lines, journal from ocpizza_app;
--> statement-breakpoint
revoke insert, update on order_transitions from ocpizza_app;
--> statement-breakpoint
revoke update on recipe_versions from ocpizza_app;
--> statement-breakpoint
grant update (current) on recipe_versions to ocpizza_app;
--> statement-breakpoint
create function refuse_rewrite() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger stock_movements_append_only before update or delete on stock_movements for each row execute function refuse_rewrite();
--> statement-breakpoint
create trigger order_events_append_only before update or delete on order_events for each row execute function refuse_rewrite();
--> statement-breakpoint
create trigger journal_append_only before update or delete on journal for each row execute function refuse_rewrite();
--> statement-breakpoint
insert into order_transitions (from_status, to_status) values
  ('awaiting_payment', 'placed'),
  ('awaiting_payment', 'expired'),
  ('awaiting_payment', 'cancelled'),
  ('expired', 'placed'),
  ('placed', 'preparing'),
  ('placed', 'cancelled'),
  ('preparing', 'ready'),
  ('preparing', 'cancelled'),
  ('ready', 'preparing'),
  ('ready', 'out_for_delivery'),
  ('ready', 'collected'),
  ('ready', 'cancelled'),
  ('out_for_delivery', 'delivered'),
  ('out_for_delivery', 'failed'),
  ('out_for_delivery', 'ready'),
  ('failed', 'collected'),
  ('failed', 'cancelled');
--> statement-breakpoint
-- A job row is written in the transaction it tells of. The queue's own tables belong to the migrating account;
-- the application may add to them only through this door. The body is bound when called: the queue is installed after the tables.
create function enqueue_job(task text, payload json, run_at timestamptz default null, job_key text default null)
returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => coalesce(run_at, now()), job_key => job_key, max_attempts => 12);
end $$;
--> statement-breakpoint
revoke all on function enqueue_job(text, json, timestamptz, text) from public;
--> statement-breakpoint
grant execute on function enqueue_job(text, json, timestamptz, text) to ocpizza_app;
