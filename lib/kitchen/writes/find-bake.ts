import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { OrderStatus } from "@/db/enums";
import { Refusal } from "@/lib/refusal";

export type OfBake = { bakeId: string; outletIds: readonly string[] };

/** Whose pizza it is, with the order's row locked. @throws Refusal not_found */
export async function findBake(
  tx: Transaction,
  { bakeId, outletIds }: OfBake,
): Promise<{ orderId: string; outletId: string; token: string; status: OrderStatus; out: boolean }> {
  const [order] = await tx.execute<{
    id: string;
    outlet_id: string;
    public_token: string;
    status: OrderStatus;
  }>(sql`
    select o.id, o.outlet_id, o.public_token, o.status from orders o
    where o.id = (select l.order_id from oven_bakes b join order_lines l on l.id = b.line_id where b.id = ${bakeId})
      and o.outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
  // Read after the lock: a colleague may have taken it out meanwhile.
  const [bake] = await tx.execute<{ out: boolean }>(
    sql`select taken_out_at is not null as out from oven_bakes where id = ${bakeId}`,
  );
  if (!order || !bake) throw new Refusal("not_found");
  const { id, outlet_id, public_token, status } = order;
  return { orderId: id, outletId: outlet_id, token: public_token, status, out: bake.out };
}
