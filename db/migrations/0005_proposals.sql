ALTER TABLE "refunds" ADD COLUMN "kind" text DEFAULT 'return' NOT NULL;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_kind" CHECK ("refunds"."kind" in ('return', 'goodwill'));--> statement-breakpoint
create view audit.order_revisions as
  select id, order_id, seq, state, total_cents, expires_at, created_at from order_revisions;
--> statement-breakpoint
create or replace view audit.payments as
  select id, order_id, method, provider_ref, status, amount_cents, currency, captured_at, session_ref, created_at, revision_id
  from payments;
--> statement-breakpoint
create or replace view audit.refunds as
  select id, payment_id, provider_ref, amount_cents, status, created_at, kind from refunds;
--> statement-breakpoint
create or replace view audit.stock_reservations as
  select id, order_id, outlet_id, ingredient_id, quantity as qty, state, needed_on, expires_at, revision_id
  from stock_reservations;
