CREATE TABLE "shortages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "shortages_once" UNIQUE("line_id","ingredient_id"),
	CONSTRAINT "shortages_outcome" CHECK ("shortages"."outcome" in ('call', 'without', 'replaced', 'cancelled')),
	CONSTRAINT "shortages_settled" CHECK ("shortages"."outcome" = 'call' or "shortages"."settled_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "if_missing" text DEFAULT 'call' NOT NULL;--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "instead_item_id" uuid;--> statement-breakpoint
ALTER TABLE "shortages" ADD CONSTRAINT "shortages_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortages" ADD CONSTRAINT "shortages_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortages" ADD CONSTRAINT "shortages_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortages" ADD CONSTRAINT "shortages_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "shortages_order" ON "shortages" USING btree ("order_id");--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_instead_item_id_items_id_fk" FOREIGN KEY ("instead_item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_if_missing" CHECK ("order_lines"."if_missing" in ('call', 'without', 'replace', 'cancel'));--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_instead" CHECK (("order_lines"."if_missing" = 'replace') = ("order_lines"."instead_item_id" is not null));--> statement-breakpoint
-- Whoever checks from outside reads the wish too; at the end, as new columns are.
create or replace view audit.order_lines as
  select l.id, l.order_id, l.item_id, l.quantity as qty, l.unit_cents, l.line_cents, l.if_missing, l.instead_item_id
  from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current';
