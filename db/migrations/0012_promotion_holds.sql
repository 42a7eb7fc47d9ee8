CREATE TABLE "promotion_holds" (
	"revision_id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"promotion_id" uuid NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "promotion_holds" ADD CONSTRAINT "promotion_holds_revision_id_order_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."order_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_holds" ADD CONSTRAINT "promotion_holds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_holds" ADD CONSTRAINT "promotion_holds_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "promotion_holds_promotion" ON "promotion_holds" USING btree ("promotion_id");--> statement-breakpoint
CREATE UNIQUE INDEX "promotion_holds_one" ON "promotion_holds" USING btree ("order_id") WHERE "promotion_holds"."ended_at" is null;
--> statement-breakpoint
-- What a change held is history; only that it ended is added. An order that changes its code has another one from then on:
-- which it had before stands with its former revisions.
revoke update on promotion_holds from ocpizza_app;
--> statement-breakpoint
grant update (ended_at) on promotion_holds to ocpizza_app;
--> statement-breakpoint
grant update (promotion_id) on promotion_uses to ocpizza_app;
--> statement-breakpoint
create view audit.promotion_holds as
  select revision_id, order_id, promotion_id, taken_at, ended_at from promotion_holds;
