ALTER TABLE "items" ADD COLUMN "withdrawn" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
-- safe: 0023 copied its rates by way of consuming; no release since then reads or writes it.
DROP TABLE "item_vat_rates";
--> statement-breakpoint
create or replace view audit.menu_items as
  select m.outlet_id, m.item_id, coalesce(m.price_cents, i.price_cents) as price_cents,
    m.on_menu and p.state = 'on_sale' and not i.withdrawn as on_menu
  from menu_items m join items i on i.id = m.item_id join products p on p.id = i.product_id;
