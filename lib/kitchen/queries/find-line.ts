import { sql } from "drizzle-orm";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";

/** Whose line it is and at which outlet, before anything is locked. @throws Refusal not_found */
export async function findLine(
  lineId: string,
  outletIds: readonly string[],
): Promise<{ orderId: string; slug: string }> {
  const [line] = await db.execute<{ orderId: string; slug: string }>(sql`
    select o.id as "orderId", p.slug from order_lines l join orders o on o.id = l.order_id
    join outlets p on p.id = o.outlet_id
    where l.id = ${lineId} and o.outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
  if (!line) throw new Refusal("not_found");
  return line;
}
