CREATE TABLE "courier_gestures" (
	"key" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"courier_id" uuid NOT NULL,
	"gesture" text NOT NULL,
	"answer" jsonb,
	"made_at" timestamp with time zone NOT NULL,
	"landed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "courier_gestures_gesture" CHECK ("courier_gestures"."gesture" in ('deliver', 'fail', 'come_back'))
);
--> statement-breakpoint
ALTER TABLE "courier_gestures" ADD CONSTRAINT "courier_gestures_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courier_gestures" ADD CONSTRAINT "courier_gestures_courier_id_users_id_fk" FOREIGN KEY ("courier_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "courier_gestures_order" ON "courier_gestures" USING btree ("order_id");