CREATE TABLE "product_option_groups" (
	"product_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	CONSTRAINT "product_option_groups_product_id_group_id_pk" PRIMARY KEY("product_id","group_id")
);
--> statement-breakpoint
ALTER TABLE "product_option_groups" ADD CONSTRAINT "product_option_groups_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_option_groups" ADD CONSTRAINT "product_option_groups_group_id_option_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."option_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- safe: of a handful of rows, of which none was ever kept with less than its least.
ALTER TABLE "option_groups" ADD CONSTRAINT "option_groups_range" CHECK ("option_groups"."least" between 0 and "option_groups"."most");
--> statement-breakpoint
-- As every release before had it: all of them on pizzas, none on anything else.
insert into product_option_groups (product_id, group_id)
  select p.id, g.id from products p cross join option_groups g where p.kind = 'pizza';
--> statement-breakpoint
grant delete on product_option_groups, option_sizes to ocpizza_app;
