CREATE TABLE "incidents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"quantity" integer DEFAULT 1 NOT NULL,
	"cost_cents" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"remade_at" timestamp with time zone,
	"remade_by" uuid,
	CONSTRAINT "incidents_cause" CHECK ("incidents"."cause" in ('wrong', 'missing', 'fallen', 'burnt')),
	CONSTRAINT "incidents_range" CHECK ("incidents"."quantity" between 1 and 50 and "incidents"."cost_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "oven_bakes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"unit" integer NOT NULL,
	"pizza" integer NOT NULL,
	"quarters" integer NOT NULL,
	"put_in_at" timestamp with time zone NOT NULL,
	"put_in_by" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"taken_out_at" timestamp with time zone,
	"taken_out_by" uuid,
	CONSTRAINT "oven_bakes_once" UNIQUE("line_id","unit","pizza"),
	CONSTRAINT "oven_bakes_range" CHECK ("oven_bakes"."quarters" > 0 and "oven_bakes"."due_at" > "oven_bakes"."put_in_at"),
	CONSTRAINT "oven_bakes_out" CHECK ("oven_bakes"."taken_out_at" is null or "oven_bakes"."taken_out_at" >= "oven_bakes"."put_in_at")
);
--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_remade_by_users_id_fk" FOREIGN KEY ("remade_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oven_bakes" ADD CONSTRAINT "oven_bakes_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oven_bakes" ADD CONSTRAINT "oven_bakes_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oven_bakes" ADD CONSTRAINT "oven_bakes_put_in_by_users_id_fk" FOREIGN KEY ("put_in_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oven_bakes" ADD CONSTRAINT "oven_bakes_taken_out_by_users_id_fk" FOREIGN KEY ("taken_out_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incidents_open" ON "incidents" USING btree ("outlet_id") WHERE "incidents"."remade_at" is null;--> statement-breakpoint
CREATE INDEX "incidents_recent" ON "incidents" USING btree ("outlet_id","at");--> statement-breakpoint
CREATE INDEX "incidents_order" ON "incidents" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "oven_bakes_in" ON "oven_bakes" USING btree ("outlet_id") WHERE "oven_bakes"."taken_out_at" is null;--> statement-breakpoint
grant delete on oven_bakes to ocpizza_app;
