CREATE TABLE "door_proofs" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"image" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "door_proofs_kind" CHECK ("door_proofs"."kind" in ('none', 'pin', 'signature', 'photo')),
	CONSTRAINT "door_proofs_image" CHECK (("door_proofs"."kind" = 'pin') = ("door_proofs"."image" is null) and "door_proofs"."kind" <> 'none')
);
--> statement-breakpoint
ALTER TABLE "outlet_means" ADD COLUMN "door_proof" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "door_proofs" ADD CONSTRAINT "door_proofs_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- safe: a few rows, all of the default just given
ALTER TABLE "outlet_means" ADD CONSTRAINT "outlet_means_proof" CHECK ("outlet_means"."door_proof" in ('none', 'pin', 'signature', 'photo'));
--> statement-breakpoint
grant delete on door_proofs to ocpizza_app;
