CREATE TABLE "company_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"name" text NOT NULL,
	"siren" text NOT NULL,
	"vat_number" text DEFAULT '' NOT NULL,
	"address" text NOT NULL,
	"limit_cents" integer NOT NULL,
	"owed_cents" integer DEFAULT 0 NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "company_accounts_siren" CHECK ("company_accounts"."siren" ~ '^[0-9]{9}$'),
	CONSTRAINT "company_accounts_limit" CHECK ("company_accounts"."limit_cents" between 1 and 1000000),
	CONSTRAINT "company_accounts_closed" CHECK (("company_accounts"."closed_at" is null) = ("company_accounts"."closed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "company_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"payment_id" uuid,
	"refund_id" uuid,
	"exchange_id" uuid,
	"actor_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "company_moves_payment_once" UNIQUE("payment_id"),
	CONSTRAINT "company_moves_refund_once" UNIQUE("refund_id"),
	CONSTRAINT "company_moves_exchange_once" UNIQUE("exchange_id"),
	CONSTRAINT "company_moves_kind" CHECK ("company_moves"."kind" in ('charge', 'give_back', 'settle')),
	CONSTRAINT "company_moves_shape" CHECK (num_nonnulls("company_moves"."payment_id", "company_moves"."refund_id", "company_moves"."exchange_id") = 1 and case "company_moves"."kind"
        when 'charge' then "company_moves"."amount_cents" > 0 and "company_moves"."payment_id" is not null
        when 'give_back' then "company_moves"."amount_cents" < 0 and "company_moves"."refund_id" is not null
        else "company_moves"."amount_cents" < 0 and "company_moves"."exchange_id" is not null end)
);
--> statement-breakpoint
-- safe: wider anew below, in the same transaction.
ALTER TABLE "till_exchanges" DROP CONSTRAINT "till_exchanges_kind";
--> statement-breakpoint
-- safe: wider anew below, in the same transaction.
ALTER TABLE "till_exchanges" DROP CONSTRAINT "till_exchanges_method";
--> statement-breakpoint
ALTER TABLE "company_accounts" ADD CONSTRAINT "company_accounts_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "company_accounts" ADD CONSTRAINT "company_accounts_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "company_accounts" ADD CONSTRAINT "company_accounts_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "company_moves" ADD CONSTRAINT "company_moves_account_id_company_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."company_accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "company_moves" ADD CONSTRAINT "company_moves_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "company_moves" ADD CONSTRAINT "company_moves_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "company_moves" ADD CONSTRAINT "company_moves_exchange_id_till_exchanges_id_fk" FOREIGN KEY ("exchange_id") REFERENCES "public"."till_exchanges"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "company_moves" ADD CONSTRAINT "company_moves_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "company_accounts_one_open" ON "company_accounts" USING btree ("outlet_id","siren") WHERE "company_accounts"."closed_at" is null;
--> statement-breakpoint
CREATE INDEX "company_moves_account" ON "company_moves" USING btree ("account_id","at");
--> statement-breakpoint
-- safe: takes all that the one before took, of a table of few rows.
ALTER TABLE "till_exchanges" ADD CONSTRAINT "till_exchanges_kind" CHECK ("till_exchanges"."kind" in ('gift_card', 'gesture', 'settlement'));
--> statement-breakpoint
-- safe: takes all that the one before took, of a table of few rows.
ALTER TABLE "till_exchanges" ADD CONSTRAINT "till_exchanges_method" CHECK ("till_exchanges"."method" in ('cash', 'card_terminal', 'cheque', 'transfer', 'gesture'));
--> statement-breakpoint
revoke update on company_moves from ocpizza_app;
--> statement-breakpoint
create trigger company_moves_append_only before update or delete on company_moves for each row execute function refuse_rewrite();
--> statement-breakpoint
-- Who a company is and how much it may owe stays; another limit is another account.
revoke update on company_accounts from ocpizza_app;
--> statement-breakpoint
grant update (owed_cents, closed_at, closed_by) on company_accounts to ocpizza_app;
--> statement-breakpoint
create view audit.company_accounts as
  select id, outlet_id, siren, limit_cents, owed_cents, opened_at, closed_at from company_accounts;
--> statement-breakpoint
create view audit.company_moves as
  select id, account_id, kind, amount_cents, payment_id, refund_id, exchange_id, at from company_moves;
