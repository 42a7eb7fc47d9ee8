import { sql } from "drizzle-orm";
import type { ReviewHiding } from "@/db/enums";
import { customer } from "@/lib/actor";
import { hideReview } from "@/lib/reviews/writes/hide-review";
import { saveReview } from "@/lib/reviews/writes/save-review";
import { db } from "@/lib/server/db";
import { colleague } from "./dispatch-house";
import { friday, outletId } from "./house";
import { ordersAt } from "./orders-at";

/** An order collected at Part-Dieu that its customer said something of; hidden for that reason, where one is given. */
export async function reviewedOrder(hidden?: ReviewHiding): Promise<string> {
  const orderId = await ordersAt("collected");
  const [order] = await db.execute<{ token: string }>(
    sql`select public_token as token from orders where id = ${orderId}`,
  );
  await saveReview({ token: order?.token ?? "", stars: 3, text: "Bien.", dishes: {} }, customer, friday);
  const manager = await colleague.of("manager.part-dieu@ocpizza.example", "orders");
  const which = { reviewId: orderId, outletIds: [await outletId("part-dieu")] };
  if (hidden) await hideReview({ ...which, reason: hidden }, manager, friday);
  return orderId;
}
