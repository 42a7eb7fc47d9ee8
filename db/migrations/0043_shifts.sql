CREATE TABLE "planned_shifts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"planned_by" uuid NOT NULL,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "planned_shifts_role" CHECK ("planned_shifts"."role" in ('order_taker', 'pizzaiolo', 'courier', 'manager', 'director', 'accountant', 'admin')),
	CONSTRAINT "planned_shifts_hours" CHECK ("planned_shifts"."ends_at" > "planned_shifts"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "worked_shifts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"correction" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "worked_shifts_role" CHECK ("worked_shifts"."role" in ('order_taker', 'pizzaiolo', 'courier', 'manager', 'director', 'accountant', 'admin')),
	CONSTRAINT "worked_shifts_hours" CHECK ("worked_shifts"."ended_at" is null or "worked_shifts"."ended_at" >= "worked_shifts"."began_at")
);
--> statement-breakpoint
ALTER TABLE "planned_shifts" ADD CONSTRAINT "planned_shifts_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_shifts" ADD CONSTRAINT "planned_shifts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_shifts" ADD CONSTRAINT "planned_shifts_planned_by_users_id_fk" FOREIGN KEY ("planned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worked_shifts" ADD CONSTRAINT "worked_shifts_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worked_shifts" ADD CONSTRAINT "worked_shifts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "planned_shifts_outlet" ON "planned_shifts" USING btree ("outlet_id","starts_at");--> statement-breakpoint
CREATE INDEX "planned_shifts_user" ON "planned_shifts" USING btree ("user_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "worked_shifts_one_open" ON "worked_shifts" USING btree ("user_id") WHERE "worked_shifts"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "worked_shifts_outlet" ON "worked_shifts" USING btree ("outlet_id","began_at");