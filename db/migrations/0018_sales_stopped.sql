CREATE TABLE "stops" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"ingredient_id" uuid,
	"product_id" uuid,
	"until" timestamp with time zone,
	"actor_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stops_of_one_thing" CHECK (num_nonnulls("stops"."ingredient_id", "stops"."product_id") = 1),
	CONSTRAINT "stops_range" CHECK ("stops"."until" is null or "stops"."until" > "stops"."at")
);
--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "stops_ingredient_once" ON "stops" USING btree ("outlet_id","ingredient_id") WHERE "stops"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "stops_product_once" ON "stops" USING btree ("outlet_id","product_id") WHERE "stops"."ended_at" is null;