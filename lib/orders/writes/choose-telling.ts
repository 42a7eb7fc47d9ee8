import { sql } from "drizzle-orm";
import type { OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import type { Telling } from "@/lib/outbox/telling";
import { hint } from "@/lib/outbox/writes/hint";
import { releaseBrowsers } from "@/lib/outbox/writes/release-browsers";
import { subscribeBrowser } from "@/lib/outbox/writes/subscribe-browser";
import { takesSms } from "@/lib/phone";
import { Refusal } from "@/lib/refusal";
import { mayBeTold } from "@/lib/server/channels/push";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { isEnded } from "../status";

type Row = { id: string; outletId: string; status: OrderStatus; phone: string; toldBy: string };

/**
 * The holder of an order's link says how he wants to be told from now on. Several browsers may ask for one order; any
 * other choice ends them all. @throws Refusal not_found, already_ended, phone_not_mobile, or bad_input for an address that
 * is no push service's.
 */
export async function chooseTelling(
  { token, telling }: { token: string; telling: Telling },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  if (telling.by === "push" && !mayBeTold(telling.subscription.endpoint))
    throw new Refusal("bad_input", { where: "endpoint" });
  await db.transaction(async (tx) => {
    const [order] = await tx.execute<Row>(sql`
      select id, outlet_id as "outletId", status, contact_phone as phone, told_by as "toldBy" from orders
      where public_token = ${token} for update`);
    if (!order) throw new Refusal("not_found");
    if (isEnded(order.status)) throw new Refusal("already_ended", { status: order.status });
    if (telling.by === "sms" && !takesSms(order.phone)) throw new Refusal("phone_not_mobile");
    const { id: orderId, outletId, toldBy } = order;
    await tx.execute(sql`update orders set told_by = ${telling.by} where id = ${orderId}`);
    if (telling.by === "push") await subscribeBrowser(tx, orderId, telling.subscription);
    else await releaseBrowsers(tx, orderId, at);
    await record(
      tx,
      {
        ...{ action: "chooseTelling", subject: "order", subjectId: orderId, outletId },
        ...{ before: { toldBy }, after: { toldBy: telling.by } },
      },
      who,
      at,
    );
    await hint(tx, `order:${token}`);
  });
}
