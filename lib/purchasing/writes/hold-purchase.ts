import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PurchaseState } from "@/db/enums";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { Refusal } from "@/lib/refusal";

export type Held = { id: string; outletId: string; outlet: string; state: PurchaseState; supplierId: string };

/**
 * Takes the outlet's turn and locks a purchase order of it: nobody decides on it or receives it meanwhile.
 * @throws Refusal not_found, also for one of an outlet where the asker may not.
 */
export async function holdPurchase(tx: Transaction, id: string, outletIds: readonly string[]): Promise<Held> {
  const [found] = await tx.execute<{ slug: string }>(sql`
    select o.slug from purchase_orders p join outlets o on o.id = p.outlet_id
    where p.id = ${id} and p.outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
  if (!found) throw new Refusal("not_found");
  await lockOutlet(tx, found.slug);
  const [held] = await tx.execute<Held>(sql`
    select id, outlet_id as "outletId", ${found.slug} as outlet, state, supplier_id as "supplierId"
    from purchase_orders where id = ${id} for update`);
  if (!held) throw new Refusal("not_found");
  return held;
}

/** @throws Refusal purchase_moved, naming how it stands. */
export function expectState({ state }: Held, wanted: PurchaseState): void {
  if (state !== wanted) throw new Refusal("purchase_moved", { state });
}
