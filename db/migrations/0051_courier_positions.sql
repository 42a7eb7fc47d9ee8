CREATE TABLE "courier_positions" (
	"courier_id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"accuracy_meters" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "courier_positions_range" CHECK ("courier_positions"."lat" between -90 and 90 and "courier_positions"."lng" between -180 and 180 and "courier_positions"."accuracy_meters" between 0 and 5000)
);
--> statement-breakpoint
ALTER TABLE "courier_positions" ADD CONSTRAINT "courier_positions_courier_id_users_id_fk" FOREIGN KEY ("courier_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courier_positions" ADD CONSTRAINT "courier_positions_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
grant delete on courier_positions to ocpizza_app;
