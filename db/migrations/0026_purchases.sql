CREATE TABLE "goods_lots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"receipt_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"quantity" bigint NOT NULL,
	"broken" bigint DEFAULT 0 NOT NULL,
	"price_cents" integer NOT NULL,
	"cost_cents" integer NOT NULL,
	"use_by" date,
	"origin" text,
	"batch" text DEFAULT '' NOT NULL,
	CONSTRAINT "goods_lots_range" CHECK ("goods_lots"."quantity" >= 0 and "goods_lots"."broken" >= 0 and "goods_lots"."quantity" + "goods_lots"."broken" > 0
        and "goods_lots"."price_cents" >= 0 and "goods_lots"."cost_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "goods_receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purchase_id" uuid NOT NULL,
	"outlet_id" uuid NOT NULL,
	"received_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"last" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "purchase_lines" (
	"purchase_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"drafted_packs" integer NOT NULL,
	"packs" integer NOT NULL,
	"pack_quantity" bigint NOT NULL,
	"price_cents" integer NOT NULL,
	CONSTRAINT "purchase_lines_purchase_id_article_id_pk" PRIMARY KEY("purchase_id","article_id"),
	CONSTRAINT "purchase_lines_range" CHECK ("purchase_lines"."drafted_packs" between 0 and 10000 and "purchase_lines"."packs" between 0 and 10000
        and "purchase_lines"."pack_quantity" > 0 and "purchase_lines"."price_cents" > 0)
);
--> statement-breakpoint
CREATE TABLE "purchase_orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"supplier_id" uuid NOT NULL,
	"state" text NOT NULL,
	"number" integer,
	"due_on" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"drafted_by" uuid NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	"sent" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "purchase_orders_number" UNIQUE("outlet_id","number"),
	CONSTRAINT "purchase_orders_state" CHECK ("purchase_orders"."state" in ('draft', 'refused', 'ordered', 'received', 'cancelled')),
	CONSTRAINT "purchase_orders_decided" CHECK (("purchase_orders"."state" = 'draft') = ("purchase_orders"."decided_at" is null) and ("purchase_orders"."decided_at" is null) = ("purchase_orders"."decided_by" is null)
        and ("purchase_orders"."state" in ('draft', 'refused')) = ("purchase_orders"."number" is null)
        and ("purchase_orders"."state" in ('received', 'cancelled')) = ("purchase_orders"."ended_at" is not null)
        and ("purchase_orders"."state" not in ('refused', 'cancelled') or "purchase_orders"."reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "goods_lots" ADD CONSTRAINT "goods_lots_receipt_id_goods_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."goods_receipts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goods_lots" ADD CONSTRAINT "goods_lots_article_id_supplier_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."supplier_articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goods_lots" ADD CONSTRAINT "goods_lots_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goods_receipts" ADD CONSTRAINT "goods_receipts_purchase_id_purchase_orders_id_fk" FOREIGN KEY ("purchase_id") REFERENCES "public"."purchase_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goods_receipts" ADD CONSTRAINT "goods_receipts_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goods_receipts" ADD CONSTRAINT "goods_receipts_received_by_users_id_fk" FOREIGN KEY ("received_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_lines" ADD CONSTRAINT "purchase_lines_purchase_id_purchase_orders_id_fk" FOREIGN KEY ("purchase_id") REFERENCES "public"."purchase_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_lines" ADD CONSTRAINT "purchase_lines_article_id_supplier_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."supplier_articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_lines" ADD CONSTRAINT "purchase_lines_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD CONSTRAINT "purchase_orders_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD CONSTRAINT "purchase_orders_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD CONSTRAINT "purchase_orders_drafted_by_users_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD CONSTRAINT "purchase_orders_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD CONSTRAINT "purchase_orders_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "goods_lots_receipt" ON "goods_lots" USING btree ("receipt_id");--> statement-breakpoint
CREATE INDEX "goods_lots_use_by" ON "goods_lots" USING btree ("ingredient_id","use_by");--> statement-breakpoint
CREATE INDEX "goods_receipts_purchase" ON "goods_receipts" USING btree ("purchase_id");--> statement-breakpoint
CREATE INDEX "purchase_lines_ingredient" ON "purchase_lines" USING btree ("ingredient_id");--> statement-breakpoint
CREATE INDEX "purchase_orders_due" ON "purchase_orders" USING btree ("outlet_id","state","due_on");
--> statement-breakpoint
-- What was received is written once; of a purchase line only the decision changes.
revoke update on goods_receipts, goods_lots, purchase_lines from ocpizza_app;
--> statement-breakpoint
grant update (packs, price_cents) on purchase_lines to ocpizza_app;
--> statement-breakpoint
create trigger goods_receipts_append_only before update or delete on goods_receipts for each row execute function refuse_rewrite();
--> statement-breakpoint
create trigger goods_lots_append_only before update or delete on goods_lots for each row execute function refuse_rewrite();
--> statement-breakpoint
-- What suppliers still have to bring an outlet from its open day up to and including a day; what is overdue counts no more.
create function due_receipts(outlet uuid, day date) returns table (ingredient_id uuid, quantity bigint)
language sql stable as $$
  select l.ingredient_id, sum(greatest(0, l.packs * l.pack_quantity - coalesce(
      (select sum(n.quantity) from goods_lots n join goods_receipts r on r.id = n.receipt_id
       where r.purchase_id = p.id and n.article_id = l.article_id), 0)))::bigint
  from purchase_orders p join outlets o on o.id = p.outlet_id join purchase_lines l on l.purchase_id = p.id
  where p.outlet_id = outlet and p.state = 'ordered' and p.due_on between o.business_day and day
  group by l.ingredient_id
$$;
--> statement-breakpoint
create view audit.purchase_orders as
  select id, outlet_id, supplier_id, state, number, due_on, drafted_by, drafted_at, decided_by, decided_at, ended_at from purchase_orders;
--> statement-breakpoint
create view audit.purchase_lines as
  select purchase_id, article_id, ingredient_id, drafted_packs, packs, pack_quantity, price_cents from purchase_lines;
--> statement-breakpoint
create view audit.goods_receipts as select id, purchase_id, outlet_id, received_by, at, last from goods_receipts;
--> statement-breakpoint
create view audit.goods_lots as
  select id, receipt_id, article_id, ingredient_id, quantity as qty, broken as broken_qty, price_cents, cost_cents, use_by, origin, batch
  from goods_lots;
--> statement-breakpoint
create or replace view audit.stock_movements as
  select id, outlet_id, ingredient_id, quantity as qty, kind, order_id, dedupe_key, at, cost_cents from stock_movements;
