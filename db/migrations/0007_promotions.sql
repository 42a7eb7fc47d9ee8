CREATE TABLE "promotion_uses" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"promotion_id" uuid NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"given_back_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "promotion_outlets" (
	"promotion_id" uuid NOT NULL,
	"outlet_id" uuid NOT NULL,
	CONSTRAINT "promotion_outlets_promotion_id_outlet_id_pk" PRIMARY KEY("promotion_id","outlet_id")
);
--> statement-breakpoint
CREATE TABLE "promotions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"label_fr" text NOT NULL,
	"label_en" text NOT NULL,
	"amount_cents" integer,
	"percent_bp" integer,
	"item_id" uuid,
	"minimum_cents" integer DEFAULT 0 NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"everywhere" boolean DEFAULT true NOT NULL,
	"channels" text[] DEFAULT '{"web","phone","counter"}' NOT NULL,
	"mode" text,
	"uses_most" integer,
	"uses_each_most" integer,
	"used" integer DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "promotions_code_once" UNIQUE("code"),
	CONSTRAINT "promotions_kind" CHECK ("promotions"."kind" in ('amount', 'percent', 'free_delivery', 'product')),
	CONSTRAINT "promotions_mode" CHECK ("promotions"."mode" in ('delivery', 'takeaway')),
	CONSTRAINT "promotions_code" CHECK ("promotions"."code" = upper("promotions"."code") and char_length("promotions"."code") between 1 and 30),
	CONSTRAINT "promotions_channels" CHECK ("promotions"."channels" <@ array['web', 'phone', 'counter']),
	CONSTRAINT "promotions_worth" CHECK (("promotions"."kind" = 'amount') = ("promotions"."amount_cents" is not null) and ("promotions"."kind" = 'percent') = ("promotions"."percent_bp" is not null)
        and ("promotions"."kind" = 'product') = ("promotions"."item_id" is not null) and coalesce("promotions"."amount_cents", 1) > 0
        and coalesce("promotions"."percent_bp", 1) between 1 and 10000 and "promotions"."minimum_cents" >= 0),
	CONSTRAINT "promotions_period" CHECK ("promotions"."starts_at" < "promotions"."ends_at"),
	CONSTRAINT "promotions_uses" CHECK ("promotions"."used" >= 0 and "promotions"."used" <= "promotions"."uses_most" and "promotions"."uses_most" > 0 and "promotions"."uses_each_most" > 0)
);
--> statement-breakpoint
ALTER TABLE "order_adjustments" ADD COLUMN "promotion_id" uuid;--> statement-breakpoint
ALTER TABLE "promotion_uses" ADD CONSTRAINT "promotion_uses_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_uses" ADD CONSTRAINT "promotion_uses_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_outlets" ADD CONSTRAINT "promotion_outlets_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_outlets" ADD CONSTRAINT "promotion_outlets_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotions" ADD CONSTRAINT "promotions_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "promotion_uses_promotion" ON "promotion_uses" USING btree ("promotion_id");--> statement-breakpoint
ALTER TABLE "order_adjustments" ADD CONSTRAINT "order_adjustments_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_adjustments" ADD CONSTRAINT "order_adjustments_discount" CHECK (("order_adjustments"."kind" = 'discount' and "order_adjustments"."amount_cents" < 0) or ("order_adjustments"."kind" <> 'discount' and "order_adjustments"."promotion_id" is null));--> statement-breakpoint
-- Who took a use of what is history; only that it was given back is added.
revoke update on promotion_uses from ocpizza_app;
--> statement-breakpoint
grant update (given_back_at, taken_at) on promotion_uses to ocpizza_app;
--> statement-breakpoint
grant delete on promotion_outlets to ocpizza_app;
--> statement-breakpoint
create or replace view audit.order_adjustments as
  select a.id, a.order_id, a.kind, a.amount_cents, a.promotion_id
  from order_adjustments a join order_revisions r on r.id = a.revision_id and r.state = 'current';
--> statement-breakpoint
create view audit.promotions as
  select id, code, kind, uses_most, uses_each_most, used, starts_at, ends_at, active from promotions;
--> statement-breakpoint
create view audit.promotion_uses as
  select order_id, promotion_id, taken_at, given_back_at from promotion_uses;
