import type { Sql } from "postgres";
import { greatKitchens } from "../support/great-kitchens";

/** Every outlet takes orders at any hour and runs out of nothing: what is rehearsed is the server and not the evening. */
export async function openAllDay(sql: Sql): Promise<void> {
  await sql`update outlets set status = 'open', opens_on = null, auto_accepts = true, last_order_minutes = 0,
    pizzas_per_slot = 1000000, deliveries_per_slot = 1000000`;
  await sql.unsafe(greatKitchens);
  await sql`delete from exceptional_days`;
  await sql`delete from opening_hours`;
  await sql`insert into opening_hours (id, outlet_id, weekday, opens, closes)
    select gen_random_uuid(), o.id, d, '00:00', '23:59' from outlets o, generate_series(1, 7) d`;
  await sql`
    with raised as (
      select outlet_id, ingredient_id, 1000000000 - on_hand as more from stock_levels
    ), moved as (
      insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, reason, dedupe_key, at)
      select gen_random_uuid(), outlet_id, ingredient_id, more, 'correction', 'rehearsal', gen_random_uuid()::text, now()
      from raised where more > 0
    )
    update stock_levels s set on_hand = s.on_hand + r.more from raised r
    where s.outlet_id = r.outlet_id and s.ingredient_id = r.ingredient_id and r.more > 0`;
}
