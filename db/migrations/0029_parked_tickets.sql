CREATE TABLE "parked_tickets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"ticket" jsonb NOT NULL,
	"parked_by" uuid NOT NULL,
	"parked_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "parked_tickets" ADD CONSTRAINT "parked_tickets_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_tickets" ADD CONSTRAINT "parked_tickets_parked_by_users_id_fk" FOREIGN KEY ("parked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "parked_tickets_outlet" ON "parked_tickets" USING btree ("outlet_id","parked_at");
--> statement-breakpoint
-- Taken back, it is gone, and who it was for with it.
grant delete on parked_tickets to ocpizza_app;
