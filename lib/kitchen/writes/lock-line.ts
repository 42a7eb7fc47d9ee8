import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { OrderStatus } from "@/db/enums";
import { Refusal } from "@/lib/refusal";

/** `unit`: which of the line's pizzas, from 1. */
export type LineUnit = { lineId: string; unit: number; outletIds: readonly string[] };

/**
 * Holds the order still while one of its pizzas is ticked: only one under way, as it is asked for now.
 * @throws Refusal not_found, or status_moved when it is not being prepared.
 */
export async function lockLine(
  tx: Transaction,
  { lineId, unit, outletIds }: LineUnit,
): Promise<{ outletId: string; token: string }> {
  const [line] = await tx.execute<{ outlet_id: string; public_token: string; status: OrderStatus }>(sql`
    select o.outlet_id, o.public_token, o.status from orders o
    join order_lines l on l.order_id = o.id
    join order_revisions r on r.id = l.revision_id and r.state = 'current'
    where l.id = ${lineId} and ${unit} between 1 and l.quantity and o.outlet_id = any(${sql.param([...outletIds])}::uuid[])
    for share of o`);
  if (!line) throw new Refusal("not_found");
  if (line.status !== "preparing") throw new Refusal("status_moved", { status: line.status });
  return { outletId: line.outlet_id, token: line.public_token };
}
