import type { Sql } from "postgres";
import { greatKitchens } from "../support/great-kitchens";

/**
 * Opens every outlet with an oven, couriers and shelves that do not run out, so that what is measured is the placing and
 * not the evening's limits.
 */
export async function openWide(sql: Sql): Promise<void> {
  await sql`update outlets set status = 'open', opens_on = null, pizzas_per_slot = 1000000, deliveries_per_slot = 1000000`;
  await sql.unsafe(greatKitchens);
  await sql`
    insert into menu_items (outlet_id, item_id, on_menu, price_cents)
    select o.id, m.item_id, m.on_menu, m.price_cents from outlets o, menu_items m join outlets p on p.id = m.outlet_id
    where p.slug = 'part-dieu' on conflict do nothing`;
  await sql`
    insert into stock_levels (outlet_id, ingredient_id, on_hand)
    select o.id, s.ingredient_id, 0 from outlets o, stock_levels s join outlets p on p.id = s.outlet_id
    where p.slug = 'part-dieu' on conflict do nothing`;
  await sql`update stock_levels set on_hand = 1000000000000`;
}
