import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { openCheckout } from "@/lib/orders/writes/open-checkout";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { db, pool } from "@/lib/server/db";
import { friday, place } from "./house";

/** An order to be paid online, with its page open at the provider. */
export async function placeOnline(change: Partial<PlaceOrderInput> = {}, at = friday) {
  const placed = await place({ paymentPlan: "online", ...change }, at);
  const checkout = await openCheckout(placed.token, at);
  if (checkout.to !== "provider") throw new Error("no page to pay on");
  return { ...placed, url: checkout.url, session: checkout.url.split("/").at(-1) ?? "" };
}

export type Standing = {
  status: string;
  plan: string;
  accepted: boolean;
  due: number;
  payments: { status: string; amount: number; refunded: number }[];
  refunds: { status: string; amount: number; reason: string }[];
  held: number;
  places: number;
  messages: string[];
  events: string[];
};

/** Everything about an order that paying for it may change. */
export async function standingOf(orderId: string): Promise<Standing> {
  const [row] = await db.execute<{ standing: Standing }>(sql`
    select json_build_object('status', o.status, 'plan', o.payment_plan, 'accepted', o.accepted_at is not null,
      'due', o.total_cents - coalesce((select sum(amount_cents - refunded_cents) from payments
        where order_id = o.id and status = 'captured'), 0),
      'payments', (select coalesce(json_agg(json_build_object('status', p.status, 'amount', p.amount_cents,
        'refunded', p.refunded_cents) order by p.id), '[]') from payments p where p.order_id = o.id),
      'refunds', (select coalesce(json_agg(json_build_object('status', r.status, 'amount', r.amount_cents, 'reason', r.reason)
        order by r.id), '[]') from refunds r join payments p on p.id = r.payment_id where p.order_id = o.id),
      'held', (select count(*)::int from stock_reservations where order_id = o.id and state = 'held'),
      'places', (select count(*)::int from capacity_holds where order_id = o.id and state = 'held'),
      'messages', (select coalesce(json_agg(kind order by kind), '[]') from messages where order_id = o.id),
      'events', (select json_agg(to_status order by seq) from order_events where order_id = o.id)) as standing
    from orders o where o.id = ${orderId}`);
  if (!row) throw new Error("no such order");
  return row.standing;
}

/** Every invariant holds, whatever has just happened; but mails: nothing sends them in these tests. */
export async function expectBooksInOrder(at = friday): Promise<void> {
  const broken = (await verifyBooks(pool, at)).filter(({ number, broken }) => broken > 0 && number !== 23);
  expect(broken).toEqual([]);
}

/** Waits until something that comes by itself has come. */
export async function eventually(check: () => Promise<boolean>, ms = 10_000): Promise<void> {
  for (const until = performance.now() + ms; performance.now() < until; ) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it never came");
}
