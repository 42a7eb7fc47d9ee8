CREATE TABLE "stamp_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"stamps" integer NOT NULL,
	"dedupe_key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "stamp_entries_once" UNIQUE("dedupe_key"),
	CONSTRAINT "stamp_entries_kind" CHECK ("stamp_entries"."kind" in ('earned', 'spent', 'given_back')),
	CONSTRAINT "stamp_entries_sign" CHECK ("stamp_entries"."stamps" <> 0 and ("stamp_entries"."kind" = 'spent') = ("stamp_entries"."stamps" < 0))
);
--> statement-breakpoint
-- safe: put back below with one word more; promotions are few.
ALTER TABLE "promotions" DROP CONSTRAINT "promotions_kind";--> statement-breakpoint
ALTER TABLE "stamp_entries" ADD CONSTRAINT "stamp_entries_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_entries" ADD CONSTRAINT "stamp_entries_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stamp_entries_customer" ON "stamp_entries" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "stamp_entries_order" ON "stamp_entries" USING btree ("order_id");--> statement-breakpoint

-- safe: every word of before is still one.
ALTER TABLE "promotions" ADD CONSTRAINT "promotions_kind" CHECK ("promotions"."kind" in ('amount', 'percent', 'free_delivery', 'product', 'loyalty'));
--> statement-breakpoint
revoke update on stamp_entries from ocpizza_app;
--> statement-breakpoint
create trigger stamp_entries_append_only before update or delete on stamp_entries for each row execute function refuse_rewrite();
--> statement-breakpoint
-- The code a full card is spent by belongs to the house, not to the demonstration.
insert into promotions (id, code, kind, label_fr, label_en)
values ('01987a00-0000-7000-8000-00000000f1de', 'FIDELITE', 'loyalty', 'Une pizza offerte pour dix tampons', 'A free pizza for ten stamps')
on conflict (code) do nothing;
--> statement-breakpoint
create view audit.stamp_entries as
  select id, customer_id, order_id, kind, stamps, dedupe_key, at from stamp_entries;
