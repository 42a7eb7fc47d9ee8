CREATE TABLE "kitchens" (
	"outlet_id" uuid PRIMARY KEY NOT NULL,
	"oven_places" integer NOT NULL,
	"oven_celsius" integer NOT NULL,
	"hands" integer NOT NULL,
	"packs_apart" boolean NOT NULL,
	"seconds" jsonb NOT NULL,
	CONSTRAINT "kitchens_range" CHECK ("kitchens"."oven_places" between 1 and 60 and "kitchens"."oven_celsius" between 150 and 550 and "kitchens"."hands" between 1 and 12)
);
--> statement-breakpoint
ALTER TABLE "kitchens" ADD CONSTRAINT "kitchens_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;