-- safe: the index below takes its place; nobody wrote zones but the seed
ALTER TABLE "delivery_zones" DROP CONSTRAINT "delivery_zones_name";--> statement-breakpoint
ALTER TABLE "delivery_zones" ADD COLUMN "fees" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery_zones" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
-- safe: a few rows an outlet
CREATE UNIQUE INDEX "delivery_zones_name" ON "delivery_zones" USING btree ("outlet_id","name") WHERE "delivery_zones"."retired_at" is null;