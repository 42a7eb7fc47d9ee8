CREATE TABLE "geocodes" (
	"query" text PRIMARY KEY NOT NULL,
	"found" boolean NOT NULL,
	"city" text,
	"lat" double precision,
	"lng" double precision,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "geocodes_place" CHECK (not "geocodes"."found" or ("geocodes"."city" is not null and "geocodes"."lat" between -90 and 90 and "geocodes"."lng" between -180 and 180))
);

--> statement-breakpoint
grant delete on geocodes to ocpizza_app;
