CREATE TABLE "till_exchanges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"method" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"order_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"actor_id" uuid NOT NULL,
	"terminal" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "till_exchanges_kind" CHECK ("till_exchanges"."kind" in ('gift_card', 'gesture')),
	CONSTRAINT "till_exchanges_method" CHECK ("till_exchanges"."method" in ('cash', 'card_terminal', 'cheque', 'gesture')),
	CONSTRAINT "till_exchanges_shape" CHECK ("till_exchanges"."amount_cents" > 0 and ("till_exchanges"."kind" = 'gesture') = ("till_exchanges"."order_id" is not null) and ("till_exchanges"."kind" = 'gesture') = ("till_exchanges"."method" = 'gesture')
        and ("till_exchanges"."kind" <> 'gesture' or "till_exchanges"."reason" <> ''))
);
--> statement-breakpoint
-- safe: wider anew below, in the same transaction.
ALTER TABLE "till_movements" DROP CONSTRAINT "till_movements_kind";
--> statement-breakpoint
-- safe: wider anew below, in the same transaction.
ALTER TABLE "till_movements" DROP CONSTRAINT "till_movements_shape";
--> statement-breakpoint
-- safe: wider anew below, in the same transaction.
ALTER TABLE "voucher_moves" DROP CONSTRAINT "voucher_moves_shape";
--> statement-breakpoint
ALTER TABLE "vouchers" ALTER COLUMN "refund_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "till_movements" ADD COLUMN "exchange_id" uuid;
--> statement-breakpoint
ALTER TABLE "voucher_moves" ADD COLUMN "exchange_id" uuid;
--> statement-breakpoint
ALTER TABLE "vouchers" ADD COLUMN "kind" text DEFAULT 'refund' NOT NULL;
--> statement-breakpoint
ALTER TABLE "vouchers" ADD COLUMN "exchange_id" uuid;
--> statement-breakpoint
ALTER TABLE "till_exchanges" ADD CONSTRAINT "till_exchanges_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "till_exchanges" ADD CONSTRAINT "till_exchanges_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "till_exchanges" ADD CONSTRAINT "till_exchanges_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "till_exchanges_outlet" ON "till_exchanges" USING btree ("outlet_id","at");
--> statement-breakpoint
CREATE INDEX "till_exchanges_order" ON "till_exchanges" USING btree ("order_id");
--> statement-breakpoint
-- safe: a new column, empty everywhere.
ALTER TABLE "till_movements" ADD CONSTRAINT "till_movements_exchange_id_till_exchanges_id_fk" FOREIGN KEY ("exchange_id") REFERENCES "public"."till_exchanges"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- safe: a new column, empty everywhere.
ALTER TABLE "voucher_moves" ADD CONSTRAINT "voucher_moves_exchange_id_till_exchanges_id_fk" FOREIGN KEY ("exchange_id") REFERENCES "public"."till_exchanges"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- safe: a new column, empty everywhere.
ALTER TABLE "vouchers" ADD CONSTRAINT "vouchers_exchange_id_till_exchanges_id_fk" FOREIGN KEY ("exchange_id") REFERENCES "public"."till_exchanges"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- safe: of a column that is empty everywhere.
ALTER TABLE "till_movements" ADD CONSTRAINT "till_movements_exchange_once" UNIQUE("exchange_id");
--> statement-breakpoint
-- safe: of a column that is empty everywhere.
ALTER TABLE "voucher_moves" ADD CONSTRAINT "voucher_moves_exchange_once" UNIQUE("exchange_id");
--> statement-breakpoint
-- safe: of a column that is empty everywhere.
ALTER TABLE "vouchers" ADD CONSTRAINT "vouchers_exchange_once" UNIQUE("exchange_id");
--> statement-breakpoint
-- safe: takes all that the one before took, of a table of few rows.
ALTER TABLE "till_movements" ADD CONSTRAINT "till_movements_kind" CHECK ("till_movements"."kind" in ('sale', 'refund', 'in', 'out', 'courier', 'courier_difference', 'exchange'));
--> statement-breakpoint
-- safe: takes all that the one before took, of a table of few rows.
ALTER TABLE "till_movements" ADD CONSTRAINT "till_movements_shape" CHECK (case "till_movements"."kind" when 'sale' then "till_movements"."payment_id" is not null and "till_movements"."amount_cents" > 0
        when 'courier' then "till_movements"."payment_id" is not null and "till_movements"."amount_cents" > 0 and "till_movements"."courier_id" is not null and "till_movements"."hand_in_id" is not null
        when 'courier_difference' then "till_movements"."amount_cents" <> 0 and "till_movements"."courier_id" is not null and "till_movements"."note" <> ''
        when 'refund' then "till_movements"."refund_id" is not null and "till_movements"."amount_cents" < 0
        when 'exchange' then "till_movements"."exchange_id" is not null and "till_movements"."amount_cents" <> 0
        when 'in' then "till_movements"."amount_cents" > 0 and "till_movements"."reason" is not null
        else "till_movements"."amount_cents" < 0 and "till_movements"."reason" is not null end);
--> statement-breakpoint
-- safe: takes all that the one before took, of a table of few rows.
ALTER TABLE "voucher_moves" ADD CONSTRAINT "voucher_moves_shape" CHECK (case "voucher_moves"."kind" when 'redeem' then "voucher_moves"."amount_cents" < 0 and "voucher_moves"."payment_id" is not null and num_nonnulls("voucher_moves"."refund_id", "voucher_moves"."exchange_id") = 0
        when 'issue' then "voucher_moves"."amount_cents" > 0 and "voucher_moves"."payment_id" is null and num_nonnulls("voucher_moves"."refund_id", "voucher_moves"."exchange_id") = 1
        else "voucher_moves"."amount_cents" > 0 and "voucher_moves"."payment_id" is null and "voucher_moves"."refund_id" is not null and "voucher_moves"."exchange_id" is null end);
--> statement-breakpoint
-- safe: true of every row there is: all were given for a refund.
ALTER TABLE "vouchers" ADD CONSTRAINT "vouchers_kind" CHECK ("vouchers"."kind" in ('refund', 'gesture', 'gift_card'));
--> statement-breakpoint
-- safe: true of every row there is: all were given for a refund.
ALTER TABLE "vouchers" ADD CONSTRAINT "vouchers_origin" CHECK (("vouchers"."kind" = 'refund') = ("vouchers"."refund_id" is not null) and ("vouchers"."kind" = 'refund') = ("vouchers"."exchange_id" is null));
--> statement-breakpoint
revoke update on till_exchanges from ocpizza_app;
--> statement-breakpoint
create trigger till_exchanges_append_only before update or delete on till_exchanges for each row execute function refuse_rewrite();
--> statement-breakpoint
create view audit.till_exchanges as
  select id, outlet_id, kind, method, amount_cents, order_id, reason, at from till_exchanges;
--> statement-breakpoint
-- At the end, as new columns are.
create or replace view audit.till_movements as
  select m.id, m.session_id, s.outlet_id, m.kind, m.amount_cents, m.payment_id, m.refund_id, m.hand_in_id, m.reason, m.at, m.exchange_id
  from till_movements m join till_sessions s on s.id = m.session_id;
--> statement-breakpoint
create or replace view audit.vouchers as
  select id, outlet_id, amount_cents, balance_cents, last_day, refund_id, issued_at, kind, exchange_id from vouchers;
--> statement-breakpoint
create or replace view audit.voucher_moves as
  select id, voucher_id, kind, amount_cents, payment_id, refund_id, at, exchange_id from voucher_moves;
