import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { db } from "@/lib/server/db";
import type { Checklist } from "../opening";

/** What an outlet has of what it needs to open. */
export async function getChecklist(
  outletId: string,
  on: Pick<Transaction, "execute"> = db,
): Promise<Checklist> {
  const its = sql`outlet_id = ${outletId}`;
  const active = sql`exists (select from users u where u.id = m.user_id and u.disabled_at is null)`;
  const [row] = await on.execute<Checklist>(sql`
    select exists (select from opening_hours where ${its}) as hours,
      exists (select from delivery_zones where ${its} and retired_at is null) as zone,
      exists (select from menu_items where ${its} and on_menu) as card,
      exists (select from memberships m where ${its} and role = 'manager' and ${active}) as manager,
      (select count(distinct role) = 3 from memberships m where ${its} and role in ('order_taker', 'pizzaiolo', 'courier') and ${active}) as staff,
      exists (select from stock_levels where ${its} and on_hand > 0) as stock,
      exists (select from outlet_companies where ${its}) as company,
      exists (select from kitchens where ${its}) as kitchen,
      exists (select from outlet_means where ${its}) as couriers,
      (select count(distinct code) = 2 from fiscal_chains where ${its} and kind = 'till' and code in ('web', 'counter')
        and retired_at is null) as tills,
      exists (select from printers where ${its} and removed_at is null) as printer`);
  if (!row) throw new Error("a checklist without a row");
  return { ...row };
}
