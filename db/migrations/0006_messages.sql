CREATE TABLE "push_subscriptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "push_subscriptions_once" UNIQUE("order_id","endpoint")
);
--> statement-breakpoint
ALTER TABLE "messages" DROP CONSTRAINT "messages_state";--> statement-breakpoint
UPDATE "messages" SET "state" = 'given_up' WHERE "state" = 'failed';--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "told_by" text DEFAULT 'mail' NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "carrier" text DEFAULT 'mail' NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "trying_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "doubted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "orders_under_way" ON "orders" USING btree ("promised_at") WHERE "orders"."status" in ('placed', 'preparing', 'ready', 'out_for_delivery');--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_told_by" CHECK ("orders"."told_by" in ('mail', 'sms', 'push'));--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_carrier" CHECK ("messages"."carrier" in ('mail', 'sms', 'push'));--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_state" CHECK ("messages"."state" in ('pending', 'sent', 'doubtful', 'refused', 'given_up'));--> statement-breakpoint
-- A browser that is of no more use is forgotten, not kept.
grant delete on push_subscriptions to ocpizza_app;
--> statement-breakpoint
-- Whoever checks from outside keeps the three words he knows; how it really ended stands at the end.
create or replace view audit.outbox as
  select id, dedupe_key, kind, order_id, case when state in ('doubtful', 'refused', 'given_up') then 'failed' else state end as state,
    attempts, created_at, sent_at, carrier, state as outcome, doubted_at
  from messages;
