import { sql } from "drizzle-orm";
import { customer } from "@/lib/actor";
import type { BasketLine } from "@/lib/orders/basket";
import type { ChangeOrderInput } from "@/lib/orders/change";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { openCheckout } from "@/lib/orders/writes/open-checkout";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { friday } from "./house";
import { eventually, placeOnline, standingOf } from "./paying";
import { tellStripe } from "./stripe";

/** A minute after placing: when tests change their minds. */
export const later = addMinutes(friday, 1);

export const line = (item: string, quantity: number): BasketLine => ({
  ...{ key: item, item, quantity, removed: [], added: [] },
});

/** Two Margheritas (2180), as `request` places them; change what matters. */
export const change = (over: Partial<ChangeOrderInput> = {}): ChangeOrderInput => ({
  ...{ mode: "takeaway", slot: null, address: null, kitchenNote: "", courierNote: "", adultDeclared: false },
  ...{ lines: [line("margherita-m", 2)], seenTotalCents: 2180, locale: "fr", revision: 1, ...over },
});

/** One Margherita less, and one more than was ordered. */
export const cheaper = (over: Partial<ChangeOrderInput> = {}) =>
  change({ lines: [line("margherita-m", 1)], seenTotalCents: 1090, ...over });
export const dearer = (over: Partial<ChangeOrderInput> = {}) =>
  change({ lines: [line("margherita-m", 3)], seenTotalCents: 3270, difference: "online", ...over });

/** Two Margheritas at Part-Dieu, paid online. */
export async function placePaid(over: Parameters<typeof placeOnline>[0] = {}, at = friday) {
  const order = await placeOnline(over, at);
  await tellStripe({ pay: { session: order.session, how: "succeeded" } });
  await eventually(async () => (await standingOf(order.orderId)).status === "placed");
  return order;
}

/** A dearer change of it, with the page open on which the difference is paid. */
export async function propose(order: { token: string }, over: Partial<ChangeOrderInput> = {}, at = later) {
  const changed = await changeOrder({ token: order.token }, dearer(over), customer, at);
  const checkout = await openCheckout(order.token, at);
  if (checkout.to !== "provider") throw new Error("no page to pay on");
  return { ...changed, url: checkout.url, session: checkout.url.split("/").at(-1) ?? "" };
}

export async function revisionsOf(orderId: string) {
  const rows = await db.execute<{ state: string; total: number; terms: Record<string, unknown> | null }>(sql`
    select state, total_cents as total, terms from order_revisions where order_id = ${orderId} order by seq`);
  return rows.map(({ state, total }) => ({ state, total }));
}

export const voidReasonOf = async (orderId: string) =>
  (
    await db.execute<{ why: string }>(sql`
      select terms->>'voided' as why from order_revisions where order_id = ${orderId} and state = 'void' order by seq desc limit 1`)
  )[0]?.why;

export async function totalOf(orderId: string): Promise<number> {
  const [order] = await db.execute<{ total: number }>(
    sql`select total_cents as total from orders where id = ${orderId}`,
  );
  return order?.total ?? 0;
}
