CREATE TABLE "order_review_dishes" (
	"order_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"stars" integer NOT NULL,
	CONSTRAINT "order_review_dishes_order_id_product_id_pk" PRIMARY KEY("order_id","product_id"),
	CONSTRAINT "order_review_dishes_stars" CHECK ("order_review_dishes"."stars" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "order_reviews" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"stars" integer NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"answer" text DEFAULT '' NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"hidden_for" text,
	"hidden_by" uuid,
	"hidden_at" timestamp with time zone,
	CONSTRAINT "order_reviews_stars" CHECK ("order_reviews"."stars" between 1 and 5),
	CONSTRAINT "order_reviews_text" CHECK (length("order_reviews"."text") <= 1000 and length("order_reviews"."answer") <= 600),
	CONSTRAINT "order_reviews_removed" CHECK ("order_reviews"."removed_at" is null or ("order_reviews"."text" = '' and "order_reviews"."answer" = '')),
	CONSTRAINT "order_reviews_answered" CHECK (("order_reviews"."answered_at" is null) = ("order_reviews"."answer" = '')),
	CONSTRAINT "order_reviews_hidden" CHECK (("order_reviews"."hidden_at" is null) = ("order_reviews"."hidden_for" is null) and ("order_reviews"."hidden_at" is null) = ("order_reviews"."hidden_by" is null)),
	CONSTRAINT "order_reviews_hidden_for" CHECK ("order_reviews"."hidden_for" in ('insult', 'personal', 'unlawful', 'unrelated'))
);
--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "review_consent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "order_review_dishes" ADD CONSTRAINT "order_review_dishes_order_id_order_reviews_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."order_reviews"("order_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_review_dishes" ADD CONSTRAINT "order_review_dishes_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_reviews" ADD CONSTRAINT "order_reviews_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_reviews" ADD CONSTRAINT "order_reviews_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_reviews" ADD CONSTRAINT "order_reviews_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_reviews" ADD CONSTRAINT "order_reviews_hidden_by_users_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_reviews_outlet" ON "order_reviews" USING btree ("outlet_id","written_at");--> statement-breakpoint
-- What its author takes back of its dishes goes; a review goes when it is too old to say anything.
grant delete on order_reviews, order_review_dishes to ocpizza_app;
--> statement-breakpoint
create view audit.order_reviews as
  select order_id, outlet_id, stars, written_at, removed_at, hidden_at, answered_at from order_reviews;
--> statement-breakpoint
create view audit.order_review_dishes as
  select order_id, product_id, stars from order_review_dishes;
--> statement-breakpoint
create view audit.order_products as
  select distinct l.order_id, i.product_id from order_lines l
  join order_line_parts t on t.line_id = l.id join items i on i.id = t.item_id;
