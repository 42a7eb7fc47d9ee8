import { sql } from "drizzle-orm";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import type { Which } from "../which";
import { whichOrder } from "./which-order";

/** Which order it is and at which outlet, before anything is locked. @throws Refusal not_found */
export async function findOrder(which: Which): Promise<{ orderId: string; slug: string; outletId: string }> {
  const [order] = await db.execute<{ orderId: string; slug: string; outletId: string }>(sql`
    select o.id as "orderId", p.slug, p.id as "outletId" from orders o join outlets p on p.id = o.outlet_id where ${whichOrder(which)}`);
  if (!order) throw new Refusal("not_found");
  return order;
}
