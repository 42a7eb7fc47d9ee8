import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { readSold } from "@/lib/orders/queries/read-sold";
import { lineTakes } from "@/lib/orders/shortage";
import type { Lost } from "@/lib/stock/writes/lose-holds";

/**
 * Orders that lost their hold on something say so on every line it goes on: their customer is to be called, or the
 * kitchen finds some after all. In the transaction in which they lost it.
 * @returns how many orders were flagged.
 */
export async function flagOrders(
  tx: Transaction,
  outletId: string,
  lost: readonly Lost[],
  who: Actor,
  at: Date,
): Promise<number> {
  const orderIds = [...new Set(lost.map(({ orderId }) => orderId))].toSorted();
  for (const orderId of orderIds) {
    const gone = lost.filter((one) => one.orderId === orderId).map(({ ingredientId }) => ingredientId);
    const { lines } = await readSold(tx, orderId);
    const flags = lines.flatMap((line) =>
      gone
        .filter((id) => line.done < line.quantity && lineTakes(line).has(id))
        .map((ingredientId) => ({ id: newId(), line: line.id, ingredient: ingredientId })),
    );
    await tx.execute(sql`
      insert into shortages (id, order_id, line_id, ingredient_id, outcome, actor_id, at)
      select id, ${orderId}::uuid, line, ingredient, 'call', ${who.userId}::uuid, ${at.toISOString()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(flags)}::jsonb) as n(id uuid, line uuid, ingredient uuid)
      on conflict (line_id, ingredient_id) do nothing`);
    const about = { subject: "order", subjectId: orderId, outletId };
    await record(tx, { action: "loseHold", ...about, after: { ingredients: gone } }, who, at);
  }
  return orderIds.length;
}
