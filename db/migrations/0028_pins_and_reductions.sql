CREATE TABLE "pin_tries" (
	"user_id" uuid NOT NULL,
	"asker_id" uuid NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pin_tries_user_id_asker_id_pk" PRIMARY KEY("user_id","asker_id")
);
--> statement-breakpoint
CREATE TABLE "staff_pins" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"pin_hash" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_reductions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cents" integer NOT NULL,
	"rate_bp" integer,
	"reason" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "order_reductions_kind" CHECK ("order_reductions"."kind" in ('discount', 'line_price')),
	CONSTRAINT "order_reductions_range" CHECK ("order_reductions"."cents" > 0 and length("order_reductions"."reason") >= 3)
);
--> statement-breakpoint
ALTER TABLE "order_adjustments" ADD COLUMN "reduction_id" uuid;--> statement-breakpoint
ALTER TABLE "pin_tries" ADD CONSTRAINT "pin_tries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pin_tries" ADD CONSTRAINT "pin_tries_asker_id_users_id_fk" FOREIGN KEY ("asker_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_pins" ADD CONSTRAINT "staff_pins_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_reductions" ADD CONSTRAINT "order_reductions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_reductions" ADD CONSTRAINT "order_reductions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_reductions" ADD CONSTRAINT "order_reductions_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_reductions_order" ON "order_reductions" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "order_reductions_request" ON "order_reductions" USING btree ("request_id");--> statement-breakpoint

-- safe: the release that serves leaves the new column null, and so are all rows there are.
ALTER TABLE "order_adjustments" ADD CONSTRAINT "order_adjustments_reduction_id_order_reductions_id_fk" FOREIGN KEY ("reduction_id") REFERENCES "public"."order_reductions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- What was decided is written once.
revoke update on order_reductions from ocpizza_app;
--> statement-breakpoint
create trigger order_reductions_append_only before update or delete on order_reductions for each row execute function refuse_rewrite();
--> statement-breakpoint
create or replace view audit.order_adjustments as
  select a.id, a.order_id, a.kind, a.amount_cents, a.promotion_id, a.reduction_id
  from order_adjustments a join order_revisions r on r.id = a.revision_id and r.state = 'current';
--> statement-breakpoint
create view audit.order_reductions as
  select id, order_id, kind, -cents as amount_cents, rate_bp, reason, decided_by, actor_id, at from order_reductions;
