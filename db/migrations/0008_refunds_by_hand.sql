ALTER TABLE "refunds" ADD COLUMN "instead_of" uuid;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "way" text;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_instead_of_refunds_id_fk" FOREIGN KEY ("instead_of") REFERENCES "public"."refunds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_instead_of_once" UNIQUE("instead_of");--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_way" CHECK ("refunds"."way" in ('cash', 'transfer'));--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_by_hand" CHECK (("refunds"."instead_of" is null) = ("refunds"."way" is null) and ("refunds"."instead_of" is null or "refunds"."status" = 'succeeded'));
--> statement-breakpoint
create or replace view audit.refunds as
  select id, payment_id, provider_ref, amount_cents, status, created_at, kind, instead_of, way from refunds;
