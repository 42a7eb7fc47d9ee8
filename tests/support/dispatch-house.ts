import { sql } from "drizzle-orm";
import type { Actor, Terminal } from "@/lib/actor";
import { getCourierScreen } from "@/lib/dispatch/queries/get-courier-screen";
import { leaveOutlet } from "@/lib/dispatch/writes/leave-outlet";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { db } from "@/lib/server/db";
import { friday, outletId, place, staffId } from "./house";

export const minute = (count: number) => new Date(friday.getTime() + count * 60_000);

export type Colleague = Actor & { userId: string };
export const colleague = (userId: string, terminal: Terminal = "courier"): Colleague => ({
  kind: "staff",
  userId,
  terminal,
});
colleague.of = async (email: string, terminal: Terminal) => colleague(await staffId(email), terminal);

const atPartDieu = { line: "29 rue de Bonnel", extra: "3e étage", postcode: "69003", city: "Lyon" };

/** Placed again with the total the house computed, as a customer would who was told. */
async function placeAtAnyTotal(change: Partial<PlaceOrderInput>) {
  return place(change).catch((error: { details?: { total?: string } }) => {
    if (!error.details?.total) throw error;
    return place({ ...change, seenTotalCents: Number(error.details.total.replace(/\D/g, "")) });
  });
}

/** An order that the kitchen has boxed at Part-Dieu, at 19:10. */
export async function ready(change: Partial<PlaceOrderInput> = {}) {
  const order = await placeAtAnyTotal(change);
  const cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  const which = { orderId: order.orderId, outletIds: [await outletId("part-dieu")] };
  await startPreparing(which, cook, minute(2));
  await markReady(which, cook, minute(10));
  return order;
}

export const readyDelivery = (change: Partial<PlaceOrderInput> = {}) =>
  ready({ mode: "delivery", address: atPartDieu, ...change });

/** Leaves with every box of what he took ticked off, as his telephone makes him do it. */
export async function leaveLoaded(outletIds: readonly string[], who: Colleague, at: Date) {
  const screens = outletIds.map((outletId) => getCourierScreen(who.userId, outletId, "fr", at));
  const stops = (await Promise.all(screens)).flatMap((screen) => screen.stops);
  const loaded = stops.map(({ orderId, labels }) => ({ orderId, labels }));
  return leaveOutlet({ outletIds, loaded }, who, at);
}

type WayOut = {
  status: string;
  state: string | null;
  failure: string | null;
  active: number;
  paid: number;
  mails: number;
};

/** How an order stands with dispatch: its state, its last trip, its active trips, what was taken for it, who was told of a failure. */
export async function wayOut(orderId: string): Promise<WayOut | undefined> {
  const [row] = await db.execute<WayOut>(sql`
    select o.status, d.state, d.failure_code as failure,
      (select count(*) from deliveries where order_id = o.id and state in ('assigned', 'under_way'))::int as active,
      (select coalesce(sum(amount_cents), 0) from payments where order_id = o.id and status = 'captured')::int as paid,
      (select count(*) from messages where order_id = o.id and kind = 'delivery_failed')::int as mails
    from orders o left join lateral (select * from deliveries where order_id = o.id order by assigned_at desc, id desc limit 1) d on true
    where o.id = ${orderId}`);
  return row && { ...row };
}
