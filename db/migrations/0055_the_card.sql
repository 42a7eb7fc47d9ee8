CREATE TABLE "card_draft_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_id" uuid NOT NULL,
	"target" text NOT NULL,
	"change" jsonb NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"written_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "card_draft_changes_target" UNIQUE("draft_id","target")
);
--> statement-breakpoint
CREATE TABLE "card_draft_outlets" (
	"draft_id" uuid NOT NULL,
	"outlet_id" uuid NOT NULL,
	CONSTRAINT "card_draft_outlets_draft_id_outlet_id_pk" PRIMARY KEY("draft_id","outlet_id")
);
--> statement-breakpoint
CREATE TABLE "card_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"effective_on" date,
	"everywhere" boolean DEFAULT true NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"written_by" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "card_drafts_state" CHECK ("card_drafts"."state" in ('open', 'scheduled', 'applied', 'cancelled')),
	CONSTRAINT "card_drafts_day" CHECK ("card_drafts"."state" not in ('scheduled', 'applied') or "card_drafts"."effective_on" is not null),
	CONSTRAINT "card_drafts_end" CHECK (("card_drafts"."state" in ('applied', 'cancelled')) = ("card_drafts"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "menu_offers" (
	"outlet_id" uuid NOT NULL,
	"menu_id" uuid NOT NULL,
	"price_cents" integer,
	"on_menu" boolean DEFAULT true NOT NULL,
	CONSTRAINT "menu_offers_outlet_id_menu_id_pk" PRIMARY KEY("outlet_id","menu_id"),
	CONSTRAINT "menu_offers_price" CHECK ("menu_offers"."price_cents" between 0 and 100000)
);
--> statement-breakpoint
CREATE TABLE "sale_hours" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"product_id" uuid,
	"menu_id" uuid,
	"weekday" integer NOT NULL,
	"opens" time NOT NULL,
	"closes" time NOT NULL,
	CONSTRAINT "sale_hours_thing" CHECK (("sale_hours"."product_id" is null) <> ("sale_hours"."menu_id" is null)),
	CONSTRAINT "sale_hours_times" CHECK ("sale_hours"."weekday" between 1 and 7 and "sale_hours"."opens" < "sale_hours"."closes")
);
--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "state" text DEFAULT 'on_sale' NOT NULL;--> statement-breakpoint
ALTER TABLE "card_draft_changes" ADD CONSTRAINT "card_draft_changes_draft_id_card_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."card_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_draft_changes" ADD CONSTRAINT "card_draft_changes_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_draft_outlets" ADD CONSTRAINT "card_draft_outlets_draft_id_card_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."card_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_draft_outlets" ADD CONSTRAINT "card_draft_outlets_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_drafts" ADD CONSTRAINT "card_drafts_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_offers" ADD CONSTRAINT "menu_offers_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_offers" ADD CONSTRAINT "menu_offers_menu_id_menus_id_fk" FOREIGN KEY ("menu_id") REFERENCES "public"."menus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sale_hours" ADD CONSTRAINT "sale_hours_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sale_hours" ADD CONSTRAINT "sale_hours_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sale_hours" ADD CONSTRAINT "sale_hours_menu_id_menus_id_fk" FOREIGN KEY ("menu_id") REFERENCES "public"."menus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "card_drafts_due" ON "card_drafts" USING btree ("effective_on") WHERE "card_drafts"."state" = 'scheduled';--> statement-breakpoint
CREATE INDEX "sale_hours_outlet" ON "sale_hours" USING btree ("outlet_id");--> statement-breakpoint
-- safe: the column is this migration's own, filled by its default; the release that serves meanwhile never writes it.
ALTER TABLE "products" ADD CONSTRAINT "products_state" CHECK ("products"."state" in ('draft', 'on_sale', 'retired'));
--> statement-breakpoint
grant delete on sale_hours, card_draft_changes, card_draft_outlets, menu_slots, promotion_outlets to ocpizza_app;
--> statement-breakpoint
create or replace view audit.menu_items as
  select m.outlet_id, m.item_id, coalesce(m.price_cents, i.price_cents) as price_cents,
    m.on_menu and p.state = 'on_sale' as on_menu
  from menu_items m join items i on i.id = m.item_id join products p on p.id = i.product_id;
