CREATE TABLE "order_allergies" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"allergens" text[] NOT NULL,
	"words" text NOT NULL,
	"said_by" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"heeded_by" uuid,
	"heeded_at" timestamp with time zone,
	CONSTRAINT "order_allergies_said_by" CHECK ("order_allergies"."said_by" in ('customer', 'staff', 'system')),
	CONSTRAINT "order_allergies_something" CHECK (cardinality("order_allergies"."allergens") > 0 or "order_allergies"."words" <> ''),
	CONSTRAINT "order_allergies_codes" CHECK ("order_allergies"."allergens" <@ array['GLU', 'CRU', 'OEU', 'POI', 'ARA', 'SOJ', 'LAI', 'FAC', 'CEL', 'MOU', 'SES', 'SUL', 'LUP', 'MOL']::text[]),
	CONSTRAINT "order_allergies_words" CHECK (length("order_allergies"."words") <= 120),
	CONSTRAINT "order_allergies_heeded" CHECK (("order_allergies"."heeded_by" is null) = ("order_allergies"."heeded_at" is null))
);
--> statement-breakpoint
ALTER TABLE "order_allergies" ADD CONSTRAINT "order_allergies_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_allergies" ADD CONSTRAINT "order_allergies_heeded_by_users_id_fk" FOREIGN KEY ("heeded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
grant delete on order_allergies to ocpizza_app;
