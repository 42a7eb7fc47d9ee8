CREATE TABLE "outlet_means" (
	"outlet_id" uuid PRIMARY KEY NOT NULL,
	"couriers" integer NOT NULL,
	"door_seconds" integer NOT NULL,
	"drops_per_ride" numeric(3, 1) NOT NULL,
	"reserve_takeaway" integer DEFAULT 0 NOT NULL,
	"reserve_delivery" integer DEFAULT 0 NOT NULL,
	"reserve_least" integer DEFAULT 0 NOT NULL,
	"reserve_most" integer DEFAULT 15 NOT NULL,
	"busy_minutes" integer DEFAULT 0 NOT NULL,
	"busy_until" timestamp with time zone,
	"paused_until" timestamp with time zone,
	"delivery_closed_until" timestamp with time zone,
	CONSTRAINT "outlet_means_range" CHECK ("outlet_means"."couriers" between 0 and 60 and "outlet_means"."door_seconds" between 0 and 1200 and "outlet_means"."drops_per_ride" between 1 and 4
        and "outlet_means"."busy_minutes" between 0 and 60),
	CONSTRAINT "outlet_means_reserve" CHECK (0 <= "outlet_means"."reserve_least" and "outlet_means"."reserve_least" <= "outlet_means"."reserve_most" and "outlet_means"."reserve_most" <= 60
        and "outlet_means"."reserve_takeaway" between "outlet_means"."reserve_least" and "outlet_means"."reserve_most"
        and "outlet_means"."reserve_delivery" between "outlet_means"."reserve_least" and "outlet_means"."reserve_most")
);
--> statement-breakpoint
-- safe: put back below with three more words; whatever was allowed still is
ALTER TABLE "capacity" DROP CONSTRAINT "capacity_resource";--> statement-breakpoint
ALTER TABLE "outlet_means" ADD CONSTRAINT "outlet_means_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- safe: it only widens
ALTER TABLE "capacity" ADD CONSTRAINT "capacity_resource" CHECK ("capacity"."resource" in ('kitchen', 'delivery', 'hands', 'oven', 'courier'));