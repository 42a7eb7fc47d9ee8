import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import type { Subscription } from "../telling";

/** More telephones than a table has people is somebody playing. */
const mostBrowsers = 6;

/** A browser is told of an order from now on; asked again, with its present keys. The order's row is held by the caller. */
export async function subscribeBrowser(
  tx: Transaction,
  orderId: string,
  { endpoint, keys }: Subscription,
): Promise<void> {
  await tx.execute(sql`
    insert into push_subscriptions (id, order_id, endpoint, p256dh, auth)
    values (${newId()}, ${orderId}, ${endpoint}, ${keys.p256dh}, ${keys.auth})
    on conflict (order_id, endpoint) do update set p256dh = excluded.p256dh, auth = excluded.auth, ended_at = null`);
  await tx.execute(sql`
    delete from push_subscriptions where order_id = ${orderId}
      and id not in (select id from push_subscriptions where order_id = ${orderId} order by created_at desc, id desc limit ${mostBrowsers})`);
}
