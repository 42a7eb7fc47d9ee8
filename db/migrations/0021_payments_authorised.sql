CREATE TABLE "capture_settings" (
	"outlet_id" uuid PRIMARY KEY NOT NULL,
	"captures" text NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "capture_settings_captures" CHECK ("capture_settings"."captures" in ('placing', 'start'))
);
--> statement-breakpoint
-- safe: put back below with two more words; whatever was allowed still is
ALTER TABLE "provider_calls" DROP CONSTRAINT "provider_calls_kind";--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "authorised_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "authorised_cents" integer;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "released_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "capture_settings" ADD CONSTRAINT "capture_settings_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capture_settings" ADD CONSTRAINT "capture_settings_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- safe: partial, of no row yet; the table is read once, in a moment
CREATE INDEX "payments_held" ON "payments" USING btree ("authorised_at") WHERE "payments"."status" = 'authorised';--> statement-breakpoint
-- safe: no release before this one authorises anything
ALTER TABLE "payments" ADD CONSTRAINT "payments_authorised" CHECK ("payments"."status" <> 'authorised' or ("payments"."authorised_at" is not null and "payments"."provider_ref" is not null
        and "payments"."amount_cents" <= coalesce("payments"."authorised_cents", 0)));--> statement-breakpoint
-- safe: it only widens
ALTER TABLE "provider_calls" ADD CONSTRAINT "provider_calls_kind" CHECK ("provider_calls"."kind" in ('create_session', 'expire_session', 'refund', 'capture', 'cancel_payment'));
--> statement-breakpoint
create or replace view audit.payments as
  select id, order_id, method, provider_ref, status, amount_cents, currency, captured_at, session_ref, created_at, revision_id,
    authorised_cents, authorised_at, released_at
  from payments;
