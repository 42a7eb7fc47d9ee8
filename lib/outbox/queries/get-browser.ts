import { and, eq, isNull } from "drizzle-orm";
import { pushSubscriptions } from "@/db/schema/outbox";
import { db } from "@/lib/server/db";
import type { Subscription } from "../telling";

/** Where and with which keys a browser is told; null when it asked to be left alone. */
export async function getBrowser(id: string): Promise<Subscription | null> {
  const [browser] = await db
    .select()
    .from(pushSubscriptions)
    .where(and(eq(pushSubscriptions.id, id), isNull(pushSubscriptions.endedAt)));
  return browser
    ? { endpoint: browser.endpoint, keys: { p256dh: browser.p256dh, auth: browser.auth } }
    : null;
}
