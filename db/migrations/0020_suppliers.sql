CREATE TABLE "ingredient_storage" (
	"ingredient_id" uuid PRIMARY KEY NOT NULL,
	"packaging" text NOT NULL,
	"quantity" bigint NOT NULL,
	"keeps_days" integer,
	"origin_asked" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ingredient_storage_packaging" CHECK ("ingredient_storage"."packaging" in ('kg', 'l', 'piece', 'bag', 'sack', 'can', 'tub', 'bucket', 'bottle', 'jar', 'tray', 'box', 'bunch', 'crate', 'carton', 'pack')),
	CONSTRAINT "ingredient_storage_range" CHECK ("ingredient_storage"."quantity" > 0 and ("ingredient_storage"."keeps_days" is null or "ingredient_storage"."keeps_days" > 0))
);
--> statement-breakpoint
CREATE TABLE "supplier_articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"supplier_id" uuid NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"packaging" text NOT NULL,
	"quantity" bigint NOT NULL,
	"preferred" boolean DEFAULT false NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "supplier_articles_packaging" CHECK ("supplier_articles"."packaging" in ('kg', 'l', 'piece', 'bag', 'sack', 'can', 'tub', 'bucket', 'bottle', 'jar', 'tray', 'box', 'bunch', 'crate', 'carton', 'pack')),
	CONSTRAINT "supplier_articles_range" CHECK ("supplier_articles"."quantity" between 1 and 100000000)
);
--> statement-breakpoint
CREATE TABLE "supplier_prices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"price_cents" integer NOT NULL,
	"actor_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "supplier_prices_range" CHECK ("supplier_prices"."price_cents" between 1 and 10000000 and ("supplier_prices"."valid_until" is null or "supplier_prices"."valid_until" >= "supplier_prices"."valid_from"))
);
--> statement-breakpoint
CREATE TABLE "suppliers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"customer_number" text DEFAULT '' NOT NULL,
	"lead_days" integer NOT NULL,
	"delivery_weekdays" integer[] NOT NULL,
	"minimum_cents" integer DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "suppliers_code_unique" UNIQUE("code"),
	CONSTRAINT "suppliers_range" CHECK ("suppliers"."lead_days" between 0 and 60 and "suppliers"."minimum_cents" between 0 and 10000000
        and cardinality("suppliers"."delivery_weekdays") > 0 and "suppliers"."delivery_weekdays" <@ array[1, 2, 3, 4, 5, 6, 7])
);
--> statement-breakpoint
ALTER TABLE "stock_movements" ADD COLUMN "cost_cents" integer;--> statement-breakpoint
ALTER TABLE "ingredient_storage" ADD CONSTRAINT "ingredient_storage_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_articles" ADD CONSTRAINT "supplier_articles_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_articles" ADD CONSTRAINT "supplier_articles_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_prices" ADD CONSTRAINT "supplier_prices_article_id_supplier_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."supplier_articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_prices" ADD CONSTRAINT "supplier_prices_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "supplier_articles_reference" ON "supplier_articles" USING btree ("supplier_id","reference");--> statement-breakpoint
CREATE UNIQUE INDEX "supplier_articles_preferred" ON "supplier_articles" USING btree ("ingredient_id") WHERE "supplier_articles"."preferred" and "supplier_articles"."active";--> statement-breakpoint
CREATE INDEX "supplier_articles_ingredient" ON "supplier_articles" USING btree ("ingredient_id");--> statement-breakpoint
CREATE INDEX "supplier_prices_article" ON "supplier_prices" USING btree ("article_id","valid_from");
--> statement-breakpoint
-- Another pack is another article and another price another row: what something cost stays true.
revoke update on supplier_prices, supplier_articles from ocpizza_app;
--> statement-breakpoint
grant update (reference, preferred, active) on supplier_articles to ocpizza_app;
--> statement-breakpoint
create trigger supplier_prices_append_only before update or delete on supplier_prices for each row execute function refuse_rewrite();
--> statement-breakpoint
-- The price of every article on a day: the latest that is valid then, or the last one known.
create function article_prices(day date) returns table (article_id uuid, price_cents integer, valid boolean)
language sql stable as $$
  select distinct on (p.article_id) p.article_id, p.price_cents, coalesce(p.valid_until >= day, true)
  from supplier_prices p where p.valid_from <= day
  order by p.article_id, coalesce(p.valid_until >= day, true) desc, p.valid_from desc, p.id desc
$$;
--> statement-breakpoint
-- What an ingredient costs on a day, without VAT, as an exact fraction: `cents` for `per` of its base units. By the article we buy
-- it by, else the cheapest; of what nobody sells us, by its estimate.
create function unit_costs(day date) returns table (ingredient_id uuid, cents integer, per bigint, source text)
language sql stable as $$
  select g.id, coalesce(a.price_cents, g.purchase_cents), coalesce(a.quantity, case g.unit when 'piece' then 1 else 1000 end),
    case when a.price_cents is null then 'estimate' else 'catalogue' end
  from ingredients g left join lateral (
    select p.price_cents, a.quantity from supplier_articles a
    join suppliers s on s.id = a.supplier_id join article_prices(day) p on p.article_id = a.id
    where a.ingredient_id = g.id and a.active and s.active
    order by a.preferred desc, p.price_cents::numeric / a.quantity, a.id limit 1
  ) a on true
$$;
