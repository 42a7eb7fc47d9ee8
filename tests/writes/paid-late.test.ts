import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { stopSale } from "@/lib/kitchen/writes/stop-sale";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { expireOrder } from "@/lib/orders/writes/expire-order";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { settlePayment } from "@/lib/orders/writes/settle-payment";
import { sessionTold } from "@/lib/payments/told";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { friday, levelOf, openHouse, outletId } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder, placeOnline, standingOf } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";
import { sessionAtStripe } from "../support/stripe-events";

withStripe();
let people: PartDieu;
beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
});
beforeEach(async () => {
  await tellStripe({ troubles: [], webhooks: { copies: 0 } });
  await db.execute(sql`update stops set ended_at = now() where ended_at is null`);
});

const one: Partial<PlaceOrderInput> = {
  lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
  seenTotalCents: 1090,
};

/** An order that expired, and the word that it was paid after all, heard at an instant. */
async function expiredAt(at: Date, change: Partial<PlaceOrderInput> = one) {
  const order = await placeOnline(change, at);
  await tellStripe({ pay: { session: order.session, how: "succeeded" } });
  // As if Stripe had confirmed the page's end and the bank then paid after all.
  await db.execute(sql`update payments set status = 'cancelled' where order_id = ${order.orderId}`);
  expect(await expireOrder(order.orderId, addMinutes(at, 16))).toBe("expired");
  const told = sessionTold(await sessionAtStripe(order.session));
  return { ...order, hear: (heard: Date) => settlePayment(told, heard) };
}

describe("an order paid after it expired", () => {
  const late = addMinutes(friday, 20);
  const stop = (what: "ingredient" | "product", code: string) =>
    stopSale(
      { outlet: "part-dieu", outletIds: people.here, what, code, until: "service" },
      people.cook,
      friday,
    );

  it.each([
    ["ingredient", "basilic"],
    ["product", "margherita"],
  ] as const)("is not made of what went off sale (%s %s): the money goes back", async (what, code) => {
    const { orderId, hear } = await expiredAt(friday);
    await stop(what, code);
    await hear(late);
    await reconcilePayments(late);
    expect(await standingOf(orderId)).toMatchObject({
      ...{ status: "expired", held: 0, places: 0, messages: ["payment_returned"] },
      refunds: [{ status: "succeeded", amount: 1090, reason: "late" }],
    });
    await expectBooksInOrder(late);
  });

  it("nor of what left the menu; what is taken off it may be off sale", async () => {
    const { orderId, hear } = await expiredAt(friday, {
      ...one,
      lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: ["basilic"], added: [] }],
    });
    await stop("ingredient", "basilic");
    await hear(late);
    expect((await standingOf(orderId)).status).toBe("placed");
    const gone = await expiredAt(friday, {
      ...one,
      lines: [{ key: "a", item: "reine-m", quantity: 1, removed: [], added: [] }],
      seenTotalCents: 1250,
    });
    const onMenu = (on: boolean) =>
      db.execute(sql`update menu_items m set on_menu = ${on} from items i, outlets o
        where i.id = m.item_id and o.id = m.outlet_id and i.code = 'reine-m' and o.slug = 'part-dieu'`);
    await onMenu(false);
    await gone.hear(late);
    await onMenu(true);
    expect((await standingOf(gone.orderId)).status).toBe("expired");
  });

  it("and whose new time falls past midnight has a number of the new day", async () => {
    const night = (time: string) => new Date(`2026-11-${time < "12" ? "28" : "27"}T${time}:00+01:00`);
    await db.execute(sql`update opening_hours set closes = '00:45'
      where outlet_id = ${await outletId("part-dieu")} and weekday = 5 and opens >= '17:00'`);
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId, hear } = await expiredAt(night("23:20"));
    await hear(night("23:50"));
    expect(await standingOf(orderId)).toMatchObject({ status: "placed", due: 0, refunds: [] });
    const [order] = await db.execute<{ day: string; number: number; needed: string }>(sql`
      select business_day::text as day, number, (select max(needed_on)::text from stock_reservations r
        where r.order_id = o.id and r.state = 'held') as needed from orders o where id = ${orderId}`);
    expect(order).toMatchObject({ day: "2026-11-28", number: 1, needed: "2026-11-28" });
    expect((await levelOf("part-dieu", "mozzarella")).reserved, "the evening's stock is as it was").toBe(
      before.reserved,
    );
    await expectBooksInOrder(night("23:55"));
  });
});
