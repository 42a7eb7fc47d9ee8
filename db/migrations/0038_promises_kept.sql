CREATE TABLE "promises" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"outlet_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ready_by" timestamp with time zone NOT NULL,
	"promised_at" timestamp with time zone NOT NULL,
	"cause" text,
	"inputs" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "promises_kind" CHECK ("promises"."kind" in ('given', 'changed', 'renewed', 'late')),
	CONSTRAINT "promises_cause" CHECK ("promises"."cause" in ('make', 'oven', 'wait', 'ride'))
);
--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "promises_order" ON "promises" USING btree ("order_id","at");--> statement-breakpoint
CREATE INDEX "promises_outlet" ON "promises" USING btree ("outlet_id","at");
--> statement-breakpoint
revoke update, delete on promises from ocpizza_app;
