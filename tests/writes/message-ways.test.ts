import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { customer, system } from "@/lib/actor";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { markFailed } from "@/lib/dispatch/writes/mark-failed";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { recallOrder } from "@/lib/kitchen/writes/recall-order";
import { getTracking } from "@/lib/orders/queries/get-tracking";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { chooseTelling } from "@/lib/orders/writes/choose-telling";
import { tellLate } from "@/lib/orders/writes/tell-late";
import { forgetBrowsers } from "@/lib/outbox/writes/forget-browsers";
import { db } from "@/lib/server/db";
import { browserAt } from "../support/browser-keys";
import {
  type Colleague,
  colleague,
  leaveLoaded,
  minute,
  ready,
  readyDelivery,
} from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";
import { messagesOf } from "../support/messages-of";

const contact = { name: "Awa Diallo", phone: "06 39 98 12 34", email: "awa@example.org" };
const apple = "https://web.push.apple.com/QPush";
let courier: Colleague;
let cook: Colleague;
let seller: Colleague;
let outletIds: string[];

beforeAll(async () => {
  await openHouse();
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
  cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  seller = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  outletIds = [await outletId("part-dieu")];
});

const told = async (orderId: string) =>
  (await messagesOf(orderId)).map(({ kind, carrier }) => `${kind.replace("order_", "")} ${carrier}`);

async function ride(orderId: string) {
  await claimRun({ orderIds: [orderId], outletIds }, courier, minute(11));
  await leaveLoaded(outletIds, courier, minute(12));
}
const atTheDoor = { courierId: null, ageChecked: false, method: "cash" as const, givenCents: null };

describe("what happens to an order is told", () => {
  it("by mail where nothing else was chosen, each step once", async () => {
    const { orderId } = await readyDelivery();
    await ride(orderId);
    await markDelivered({ orderId, outletIds, ...atTheDoor }, courier, minute(20));
    expect(await told(orderId)).toEqual(["placed mail", "on_its_way mail", "delivered mail"]);
  });

  it("of a takeaway when it can be fetched, and once though it was recalled", async () => {
    const { orderId } = await ready();
    await recallOrder({ orderId, outletIds }, cook, minute(11));
    await markReady({ orderId, outletIds }, cook, minute(12));
    await collectOrder({ orderId, outletIds, method: "cash", givenCents: null }, seller, minute(13));
    expect(await told(orderId)).toEqual(["placed mail", "ready mail", "delivered mail"]);
  });

  it("by SMS on the way, by mail what one keeps", async () => {
    const { orderId } = await readyDelivery({ contact: { ...contact, toldBy: "sms" } });
    await ride(orderId);
    await markDelivered({ orderId, outletIds, ...atTheDoor }, courier, minute(20));
    expect(await told(orderId)).toEqual(["placed mail", "on_its_way sms", "delivered mail"]);
    const [sms] = (await messagesOf(orderId)).filter(({ carrier }) => carrier === "sms");
    expect(sms?.recipient).toBe("+33639981234");
  });

  it("by SMS alone where there is no address", async () => {
    const { orderId } = await readyDelivery({ contact: { ...contact, email: "", toldBy: "sms" } });
    await ride(orderId);
    await markDelivered({ orderId, outletIds, ...atTheDoor }, courier, minute(20));
    expect(await told(orderId)).toEqual(["placed sms", "on_its_way sms"]);
  });

  it("to nobody who left neither address nor choice", async () => {
    const { orderId } = await ready({ contact: { ...contact, email: "" } });
    expect(await told(orderId)).toEqual([]);
  });

  it("by both when it is bad news", async () => {
    const { orderId } = await readyDelivery({ contact: { ...contact, toldBy: "sms" } });
    await ride(orderId);
    await markFailed(
      { orderId, outletIds, courierId: null, code: "customer_absent", note: "" },
      courier,
      minute(20),
    );
    expect(await told(orderId)).toEqual([
      "placed mail",
      "on_its_way sms",
      "delivery_failed mail",
      "delivery_failed sms",
    ]);
  });

  it("without ringing whoever cancelled himself", async () => {
    const own = await place({ contact: { ...contact, toldBy: "sms" } });
    await cancelOrder({ token: own.token }, { reason: "by_customer" }, customer, friday);
    expect(await told(own.orderId)).toEqual(["placed mail", "cancelled mail"]);
    const theirs = await place({ contact: { ...contact, toldBy: "sms" } });
    await cancelOrder({ orderId: theirs.orderId, outletIds: null }, { reason: "unaccepted" }, system, friday);
    expect(await told(theirs.orderId)).toEqual(["placed mail", "cancelled mail", "cancelled sms"]);
  });

  it("not at all when the change did not happen", async () => {
    const { orderId } = await ready();
    const before = await told(orderId);
    await expect(markReady({ orderId, outletIds }, cook, minute(11))).rejects.toMatchObject({
      code: "status_moved",
    });
    expect(await told(orderId)).toEqual(before);
  });
});

describe("how a customer is told is his choice", () => {
  const choose = (token: string, telling: Parameters<typeof chooseTelling>[0]["telling"]) =>
    chooseTelling({ token, telling }, customer, friday);

  it("two browsers of one order, each once; another choice ends them", async () => {
    const order = await readyDelivery();
    const browsers = [browserAt(`${apple}/1`), browserAt(`${apple}/2`)];
    for (const { subscription } of browsers) await choose(order.token, { by: "push", subscription });
    const [first] = browsers;
    if (first) await choose(order.token, { by: "push", subscription: first.subscription });
    expect((await getTracking(order.token, "fr"))?.told).toEqual({ by: "push", email: true, smsTo: "34" });
    await ride(order.orderId);
    expect(await told(order.orderId)).toEqual(["placed mail", "on_its_way push", "on_its_way push"]);
    await choose(order.token, { by: "sms" });
    const [left] = await db.execute<{ count: number }>(sql`
      select count(*)::int from push_subscriptions where order_id = ${order.orderId} and ended_at is null`);
    expect(left?.count).toBe(0);
    expect((await getTracking(order.token, "fr"))?.told.by).toBe("sms");
  });

  it("is refused for a landline, an ended order, an unknown link, and an address that is no push service's", async () => {
    const fixed = { ...contact, phone: "04 72 00 00 00" };
    await expect(place({ contact: { ...fixed, toldBy: "sms" } })).rejects.toMatchObject({
      code: "phone_not_mobile",
    });
    const order = await place({ contact: fixed });
    expect((await getTracking(order.token, "fr"))?.told.smsTo).toBeNull();
    await expect(choose(order.token, { by: "sms" })).rejects.toMatchObject({ code: "phone_not_mobile" });
    for (const host of [
      "https://example.org",
      "http://127.0.0.1:5432",
      "https://fcm.googleapis.com.example.org",
    ]) {
      const { subscription } = browserAt(`${host}/x`);
      await expect(choose(order.token, { by: "push", subscription })).rejects.toMatchObject({
        code: "bad_input",
      });
    }
    await cancelOrder({ token: order.token }, {}, customer, friday);
    await expect(choose(order.token, { by: "mail" })).rejects.toMatchObject({ code: "already_ended" });
    await expect(choose("A".repeat(22), { by: "mail" })).rejects.toMatchObject({ code: "not_found" });
    expect(
      (await db.execute(sql`select 1 from push_subscriptions where order_id = ${order.orderId}`)).length,
    ).toBe(0);
  });

  it("is forgotten a day after the order, and no sooner", async () => {
    const order = await place();
    await choose(order.token, { by: "push", subscription: browserAt(`${apple}/3`).subscription });
    const kept = () => db.execute(sql`select 1 from push_subscriptions where order_id = ${order.orderId}`);
    await forgetBrowsers(minute(48 * 60));
    expect(await kept()).toHaveLength(1);
    await cancelOrder({ token: order.token }, {}, customer, friday);
    await forgetBrowsers(minute(23 * 60));
    expect(await kept()).toHaveLength(1);
    await forgetBrowsers(minute(25 * 60));
    expect(await kept()).toHaveLength(0);
  });
});

describe("who waits longer than promised", () => {
  const lateOf = async (orderId: string) => (await messagesOf(orderId, "order_late")).length;

  it("is told once, though two look at the same moment, and not while the promise holds", async () => {
    const order = await place();
    const promised = new Date(order.promisedAt);
    await tellLate(friday);
    expect(await lateOf(order.orderId)).toBe(0);
    const late = new Date(promised.getTime() + 5 * 60_000);
    await Promise.all([tellLate(late), tellLate(late)]);
    await tellLate(late);
    await tellLate(new Date(late.getTime() + 30 * 60_000));
    expect(await lateOf(order.orderId)).toBe(1);
  });

  it("is not told of what is ready, over, or of another day", async () => {
    const boxed = await ready();
    const gone = await place();
    await cancelOrder({ token: gone.token }, {}, customer, friday);
    const forgotten = await place();
    await tellLate(minute(60));
    expect(await lateOf(boxed.orderId)).toBe(0);
    expect(await lateOf(gone.orderId)).toBe(0);
    expect(await lateOf(forgotten.orderId)).toBe(1);
    const yesterday = await place();
    await tellLate(minute(26 * 60));
    expect(await lateOf(yesterday.orderId)).toBe(0);
  });
});
