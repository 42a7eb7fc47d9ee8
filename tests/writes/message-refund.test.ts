import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { sendRefund } from "@/lib/orders/writes/send-refund";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { friday, openHouse } from "../support/house";
import { messagesOf } from "../support/messages-of";
import { eventually, placeOnline, standingOf } from "../support/paying";
import { eventsArriveAt, tellStripe, withStripe } from "../support/stripe";

withStripe();
beforeAll(openHouse);

const kinds = async (orderId: string) =>
  (await messagesOf(orderId)).map(({ kind, carrier }) => `${kind} ${carrier}`);

async function refundsOf(orderId: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select r.id from refunds r join payments p on p.id = r.payment_id where p.order_id = ${orderId}`);
  return rows.map(({ id }) => id);
}

it("money given back is told once, when it has gone, by mail even to whoever chose SMS", async () => {
  const contact = {
    name: "Awa Diallo",
    phone: "06 39 98 12 34",
    email: "awa@example.org",
    toldBy: "sms" as const,
  };
  const { orderId, token, session } = await placeOnline({ contact });
  await tellStripe({ pay: { session, how: "succeeded" } });
  await eventually(async () => (await standingOf(orderId)).status === "placed");
  await cancelOrder({ token }, { reason: "by_customer" }, customer, friday);
  expect(await kinds(orderId)).toEqual(["order_placed mail", "order_cancelled mail"]);
  for (const id of await refundsOf(orderId)) {
    expect(await sendRefund(id, friday)).toBe("succeeded");
    expect(await sendRefund(id, friday)).toBe("succeeded");
  }
  await eventually(async () => (await kinds(orderId)).length === 3);
  expect(await kinds(orderId)).toEqual(["order_placed mail", "order_cancelled mail", "order_refunded mail"]);
});

it("money that came too late is told as coming back, and not a second time", async () => {
  const { orderId, session } = await placeOnline();
  // He pays and changes his mind before the provider has said so.
  const late = addMinutes(friday, 16);
  eventsArriveAt(late);
  await tellStripe({ webhooks: { hold: true } });
  await tellStripe({ pay: { session, how: "succeeded" } });
  await cancelOrder({ orderId, outletIds: null }, { reason: "by_customer" }, customer, late);
  await tellStripe({ webhooks: { hold: false }, release: "as_held" });
  await eventually(async () => (await refundsOf(orderId)).length === 1);
  for (const id of await refundsOf(orderId)) expect(await sendRefund(id, late)).toBe("succeeded");
  const said = await kinds(orderId);
  expect(said.filter((kind) => kind.startsWith("payment_returned"))).toHaveLength(1);
  expect(said).not.toContain("order_refunded mail");
});
