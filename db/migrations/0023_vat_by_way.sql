CREATE TABLE "vat_rates" (
	"item_id" uuid NOT NULL,
	"way" text NOT NULL,
	"valid_from" date NOT NULL,
	"rate_bp" integer NOT NULL,
	CONSTRAINT "vat_rates_item_id_way_valid_from_pk" PRIMARY KEY("item_id","way","valid_from"),
	CONSTRAINT "vat_rates_way" CHECK ("vat_rates"."way" in ('delivery', 'takeaway', 'on_site')),
	CONSTRAINT "vat_rates_range" CHECK ("vat_rates"."rate_bp" between 0 and 3000)
);
--> statement-breakpoint
ALTER TABLE "vat_rates" ADD CONSTRAINT "vat_rates_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What was sold away and delivered at 5.5 % was packed to be kept: eaten on site it is food like any other.
insert into vat_rates (item_id, way, valid_from, rate_bp)
  select v.item_id, w.way, v.valid_from, case when w.way = 'on_site' and v.rate_bp = 550 then 1000 else v.rate_bp end
  from item_vat_rates v cross join (values ('delivery'), ('takeaway'), ('on_site')) w (way);
