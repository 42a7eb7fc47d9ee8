CREATE TABLE "idle_locks" (
	"outlet_id" uuid PRIMARY KEY NOT NULL,
	"counter_minutes" integer NOT NULL,
	"kitchen_minutes" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idle_locks_range" CHECK ("idle_locks"."counter_minutes" between 1 and 240 and "idle_locks"."kitchen_minutes" between 1 and 240)
);
--> statement-breakpoint
CREATE TABLE "shared_screens" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"place" text NOT NULL,
	"person_id" uuid,
	"person_since" timestamp with time zone,
	"active_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shared_screens_place" CHECK ("shared_screens"."place" in ('counter', 'kitchen')),
	CONSTRAINT "shared_screens_since" CHECK (("shared_screens"."person_id" is null) = ("shared_screens"."person_since" is null))
);
--> statement-breakpoint
ALTER TABLE "idle_locks" ADD CONSTRAINT "idle_locks_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_screens" ADD CONSTRAINT "shared_screens_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_screens" ADD CONSTRAINT "shared_screens_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_screens" ADD CONSTRAINT "shared_screens_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "shared_screens_person" ON "shared_screens" USING btree ("person_id");