CREATE TABLE "provider_calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payment_id" uuid NOT NULL,
	"refund_id" uuid,
	"idempotency_key" text NOT NULL,
	"request" jsonb NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"finished_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "provider_calls_idempotency_key_once" UNIQUE("idempotency_key"),
	CONSTRAINT "provider_calls_kind" CHECK ("provider_calls"."kind" in ('create_session', 'expire_session', 'refund')),
	CONSTRAINT "provider_calls_state" CHECK ("provider_calls"."state" in ('pending', 'done', 'failed')),
	CONSTRAINT "provider_calls_refund" CHECK (("provider_calls"."kind" = 'refund') = ("provider_calls"."refund_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "provider_events" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"object_ref" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"processed_at" timestamp with time zone,
	"apply_count" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "capacity_holds" DROP CONSTRAINT "capacity_holds_once";--> statement-breakpoint
ALTER TABLE "stock_reservations" DROP CONSTRAINT "stock_reservations_once";--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "session_ref" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "session_url" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "session_expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "refunded_cents" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "dedupe_key" text;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "settled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "provider_calls" ADD CONSTRAINT "provider_calls_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_calls" ADD CONSTRAINT "provider_calls_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "provider_calls_payment" ON "provider_calls" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "provider_calls_pending" ON "provider_calls" USING btree ("created_at") WHERE "provider_calls"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "provider_events_object" ON "provider_events" USING btree ("object_ref");--> statement-breakpoint
CREATE UNIQUE INDEX "capacity_holds_once" ON "capacity_holds" USING btree ("revision_id","resource","starts_at") WHERE "capacity_holds"."state" = 'held';--> statement-breakpoint
CREATE INDEX "orders_unpaid" ON "orders" USING btree ("expires_at") WHERE "orders"."status" = 'awaiting_payment';--> statement-breakpoint
CREATE INDEX "payments_pending" ON "payments" USING btree ("created_at") WHERE "payments"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "refunds_pending" ON "refunds" USING btree ("created_at") WHERE "refunds"."status" = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX "stock_reservations_once" ON "stock_reservations" USING btree ("revision_id","ingredient_id") WHERE "stock_reservations"."state" <> 'released';--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_session_ref_once" UNIQUE("session_ref");--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_dedupe_key_once" UNIQUE("dedupe_key");--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_payment_deadline" CHECK ("orders"."status" <> 'awaiting_payment' or "orders"."expires_at" is not null);--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_refunded" CHECK ("payments"."refunded_cents" between 0 and case when "payments"."status" = 'captured' then "payments"."amount_cents" else 0 end);--> statement-breakpoint
create view audit.provider_events as
  select id, type, object_ref, received_at, processed_at, apply_count from provider_events;
--> statement-breakpoint
create view audit.provider_calls as
  select id, kind, payment_id, refund_id, idempotency_key, state, attempts, created_at, finished_at from provider_calls;
--> statement-breakpoint
create or replace view audit.payments as
  select id, order_id, method, provider_ref, status, amount_cents, currency, captured_at, session_ref, created_at from payments;
--> statement-breakpoint
create or replace view audit.orders as
  select id, public_token, outlet_id, customer_id, channel, status, total_cents, currency, placed_at, accepted_at, idem_key,
    mode, payment_plan, business_day, number, expires_at
  from orders;
