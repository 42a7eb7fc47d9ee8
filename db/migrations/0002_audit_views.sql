-- Read-only views in one stable shape for whoever checks the books from outside: our own checks, the accountant,
-- a database console. Columns may be added at the end; these stay. Amounts are cents, quantities base units.
create schema audit;
--> statement-breakpoint
create view audit.outlets as
  select id, name, business_day from outlets;
--> statement-breakpoint
create view audit.menu_items as
  select m.outlet_id, m.item_id, coalesce(m.price_cents, i.price_cents) as price_cents, m.on_menu
  from menu_items m join items i on i.id = m.item_id;
--> statement-breakpoint
create view audit.orders as
  select id, public_token, outlet_id, customer_id, channel, status, total_cents, currency, placed_at, accepted_at, idem_key,
    mode, payment_plan, business_day, number
  from orders;
--> statement-breakpoint
-- Of the revision the kitchen works from; proposed, superseded and void ones are history, not books.
create view audit.order_lines as
  select l.id, l.order_id, l.item_id, l.quantity as qty, l.unit_cents, l.line_cents
  from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current';
--> statement-breakpoint
create view audit.order_adjustments as
  select a.id, a.order_id, a.kind, a.amount_cents
  from order_adjustments a join order_revisions r on r.id = a.revision_id and r.state = 'current';
--> statement-breakpoint
create view audit.order_vat as
  select r.order_id, v.rate_bp, v.net_cents, v.vat_cents, v.gross_cents
  from order_vat v join order_revisions r on r.id = v.revision_id and r.state = 'current';
--> statement-breakpoint
create view audit.order_status_history as
  select order_id, seq, from_status, to_status, actor_id, at, actor_kind, terminal from order_events;
--> statement-breakpoint
create view audit.legal_transitions as
  select from_status, to_status from order_transitions;
--> statement-breakpoint
create view audit.payments as
  select id, order_id, method, provider_ref, status, amount_cents, currency, captured_at from payments;
--> statement-breakpoint
create view audit.refunds as
  select id, payment_id, provider_ref, amount_cents, status, created_at from refunds;
--> statement-breakpoint
create view audit.stock_levels as
  select outlet_id, ingredient_id, on_hand, reserved from stock_levels;
--> statement-breakpoint
create view audit.stock_movements as
  select id, outlet_id, ingredient_id, quantity as qty, kind, order_id, dedupe_key, at from stock_movements;
--> statement-breakpoint
create view audit.stock_reservations as
  select id, order_id, outlet_id, ingredient_id, quantity as qty, state, needed_on, expires_at from stock_reservations;
--> statement-breakpoint
create view audit.outbox as
  select id, dedupe_key, kind, order_id, state, attempts, created_at, sent_at from messages;
--> statement-breakpoint
create view audit.delivery_assignments as
  select order_id, courier_id, state in ('assigned', 'under_way') as active, id, outlet_id, state from deliveries;
--> statement-breakpoint
create view audit.users as
  select id, disabled_at from users;
--> statement-breakpoint
create view audit.memberships as
  select user_id, role, outlet_id from memberships;
--> statement-breakpoint
-- A session ended early is over: least() passes over the null of one that was not.
create view audit.sessions as
  select user_id, least(expires_at, ended_at) as expires_at, id from sessions;
--> statement-breakpoint
grant usage on schema audit to ocpizza_app;
--> statement-breakpoint
grant select on all tables in schema audit to ocpizza_app;
--> statement-breakpoint
alter default privileges in schema audit grant select on tables to ocpizza_app;
