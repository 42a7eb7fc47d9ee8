CREATE TABLE "password_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "past_memberships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"outlet_id" uuid,
	"role" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "past_memberships_role" CHECK ("past_memberships"."role" in ('order_taker', 'pizzaiolo', 'courier', 'manager', 'director', 'accountant', 'admin'))
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "password_expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "password_links" ADD CONSTRAINT "password_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_memberships" ADD CONSTRAINT "past_memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_memberships" ADD CONSTRAINT "past_memberships_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "password_links_user" ON "password_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "past_memberships_user" ON "past_memberships" USING btree ("user_id");
--> statement-breakpoint
revoke update on past_memberships from ocpizza_app;
--> statement-breakpoint
grant delete on memberships to ocpizza_app;
--> statement-breakpoint
create trigger past_memberships_append_only before update or delete on past_memberships for each row execute function refuse_rewrite();
--> statement-breakpoint
-- Those of before count for what was done then.
create or replace view audit.memberships as
  select user_id, role, outlet_id, null::timestamptz as ended_at from memberships
  union all select user_id, role, outlet_id, ended_at from past_memberships;
