CREATE TABLE "voucher_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"voucher_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"payment_id" uuid,
	"refund_id" uuid,
	"actor_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "voucher_moves_payment_once" UNIQUE("payment_id"),
	CONSTRAINT "voucher_moves_refund_once" UNIQUE("refund_id","kind"),
	CONSTRAINT "voucher_moves_kind" CHECK ("voucher_moves"."kind" in ('issue', 'redeem', 'give_back')),
	CONSTRAINT "voucher_moves_shape" CHECK (case "voucher_moves"."kind" when 'redeem' then "voucher_moves"."amount_cents" < 0 and "voucher_moves"."payment_id" is not null and "voucher_moves"."refund_id" is null
        else "voucher_moves"."amount_cents" > 0 and "voucher_moves"."payment_id" is null and "voucher_moves"."refund_id" is not null end)
);
--> statement-breakpoint
CREATE TABLE "vouchers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"code_digest" text NOT NULL,
	"tail" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"balance_cents" integer NOT NULL,
	"last_day" date NOT NULL,
	"refund_id" uuid NOT NULL,
	"issued_by" uuid,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "vouchers_code_once" UNIQUE("code_digest"),
	CONSTRAINT "vouchers_refund_once" UNIQUE("refund_id"),
	CONSTRAINT "vouchers_balance" CHECK ("vouchers"."amount_cents" > 0 and "vouchers"."balance_cents" between 0 and "vouchers"."amount_cents")
);
--> statement-breakpoint
-- safe: wider anew below, in the same transaction.
ALTER TABLE "refunds" DROP CONSTRAINT "refunds_way";--> statement-breakpoint
-- safe: wider anew below, in the same transaction.
ALTER TABLE "refunds" DROP CONSTRAINT "refunds_by_hand";--> statement-breakpoint
ALTER TABLE "voucher_moves" ADD CONSTRAINT "voucher_moves_voucher_id_vouchers_id_fk" FOREIGN KEY ("voucher_id") REFERENCES "public"."vouchers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voucher_moves" ADD CONSTRAINT "voucher_moves_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voucher_moves" ADD CONSTRAINT "voucher_moves_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voucher_moves" ADD CONSTRAINT "voucher_moves_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vouchers" ADD CONSTRAINT "vouchers_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vouchers" ADD CONSTRAINT "vouchers_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vouchers" ADD CONSTRAINT "vouchers_issued_by_users_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "voucher_moves_voucher" ON "voucher_moves" USING btree ("voucher_id");--> statement-breakpoint
CREATE INDEX "vouchers_outlet" ON "vouchers" USING btree ("outlet_id","issued_at");--> statement-breakpoint
-- safe: takes all that the one before took, of a table of few rows.
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_way" CHECK ("refunds"."way" in ('cash', 'transfer', 'voucher'));--> statement-breakpoint
-- safe: takes all that the one before took, of a table of few rows.
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_by_hand" CHECK (("refunds"."instead_of" is null or "refunds"."way" is not null) and ("refunds"."way" is null or "refunds"."status" = 'succeeded'));
--> statement-breakpoint
revoke update on voucher_moves from ocpizza_app;
--> statement-breakpoint
create trigger voucher_moves_append_only before update or delete on voucher_moves for each row execute function refuse_rewrite();
--> statement-breakpoint
-- What a voucher was issued for, and for how much, stays.
revoke update on vouchers from ocpizza_app;
--> statement-breakpoint
grant update (balance_cents) on vouchers to ocpizza_app;
--> statement-breakpoint
create view audit.vouchers as
  select id, outlet_id, amount_cents, balance_cents, last_day, refund_id, issued_at from vouchers;
--> statement-breakpoint
create view audit.voucher_moves as
  select id, voucher_id, kind, amount_cents, payment_id, refund_id, at from voucher_moves;
