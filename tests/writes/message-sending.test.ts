import { sql } from "drizzle-orm";
import type { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { customer } from "@/lib/actor";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { recallOrder } from "@/lib/kitchen/writes/recall-order";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { chooseTelling } from "@/lib/orders/writes/choose-telling";
import { db } from "@/lib/server/db";
import { browserAt } from "../support/browser-keys";
import { colleague, minute, ready } from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";
import { withMessageServices } from "../support/message-services";
import { messageOf, messagesOf, tryOnce, workersLines } from "../support/messages-of";
import { postOffice } from "../support/post-office";

const port = vi.hoisted(() => {
  const own = 20_000 + (process.pid % 12_000);
  process.env.SMTP_URL = `smtp://127.0.0.1:${own}`;
  return own;
});
const office = postOffice(port);
const services = withMessageServices();
const openLine = workersLines();
const contact = { name: "Awa Diallo", phone: "06 39 98 12 34", email: "awa@example.org" };
let line: Client;

beforeAll(async () => {
  await openHouse();
  line = await openLine();
});
beforeEach(office.open);
afterEach(async () => {
  await office.close();
  office.taken.length = 0;
  office.temper = "kind";
});
afterAll(office.close);

const readyBySms = (email = contact.email) => ready({ contact: { ...contact, email, toldBy: "sms" } });

describe("an SMS", () => {
  it("goes to the provider as its API wants it, in one part", async () => {
    const { orderId, token, number } = await readyBySms();
    const { id } = await messageOf(orderId, "order_ready", "sms");
    expect(await tryOnce(id, line)).toBe("sent");
    const [call] = services.taken;
    expect(call?.path).toBe("/v3/transactionalSMS/send");
    expect(call?.headers["api-key"]).toBeTruthy();
    const sms = JSON.parse(String(call?.body));
    expect(sms).toMatchObject({ sender: "OC Pizza", recipient: "+33639981234", type: "transactional" });
    expect(sms.content).toContain(`no ${number}`);
    expect(sms.content).toContain(`/suivi/${token}`);
    expect(sms.content.length).toBeLessThanOrEqual(160);
    expect(await tryOnce(id, line)).toBe("settled");
    expect(services.taken).toHaveLength(1);
  });

  it.each([
    ["429, busy", 429, "again", "pending", false],
    ["503, closed", 503, "again", "pending", false],
    ["402, no credit left", 402, "again", "pending", false],
    ["401, a wrong key", 401, "again", "pending", false],
    ["400, no such number", 400, "refused", "refused", false],
    ["500, its own fault", 500, "doubtful", "doubtful", true],
    ["a lost answer", "lost", "doubtful", "doubtful", true],
  ] as const)("answered %s", async (_, temper, sent, state, doubted) => {
    const { orderId } = await readyBySms();
    const { id } = await messageOf(orderId, "order_ready", "sms");
    services.temper = temper;
    expect(await tryOnce(id, line)).toBe(sent);
    const row = await messageOf(orderId, "order_ready", "sms");
    expect(row).toMatchObject({ state, doubted, attempts: 1 });
    expect(row.last_error).toBeTruthy();
    expect(row.last_error).not.toMatch(/@|6399812/);
    services.temper = 201;
    // What was not taken is tried again; what is doubtful never is: an SMS rings twice.
    expect(await tryOnce(id, line)).toBe(sent === "again" ? "sent" : "settled");
    expect(services.taken).toHaveLength(sent === "again" ? 2 : 1);
  });

  it("that nobody answers in time is a doubt", async () => {
    const { orderId } = await readyBySms();
    const { id } = await messageOf(orderId, "order_ready", "sms");
    services.temper = "mute";
    expect(await tryOnce(id, line)).toBe("doubtful");
    expect(await messageOf(orderId, "order_ready", "sms")).toMatchObject({
      state: "doubtful",
      last_error: "timeout",
    });
  });

  it("waits while nobody listens, is given up after the last try, and goes by mail then", async () => {
    const { orderId } = await readyBySms();
    const { id } = await messageOf(orderId, "order_ready", "sms");
    await services.close();
    expect(await tryOnce(id, line)).toBe("again");
    expect(await messagesOf(orderId, "order_ready")).toHaveLength(1);
    expect(await tryOnce(id, line, true)).toBe("given_up");
    const mail = await messageOf(orderId, "order_ready", "mail");
    expect(mail).toMatchObject({ recipient: "awa@example.org", state: "pending" });
    expect(await tryOnce(mail.id, line)).toBe("sent");
    expect(office.taken[0]?.subject).toContain("est prête");
  });

  it("refused goes by mail at once, where there is an address", async () => {
    services.temper = 400;
    const { orderId } = await readyBySms();
    expect(await tryOnce((await messageOf(orderId, "order_ready", "sms")).id, line)).toBe("refused");
    expect((await messagesOf(orderId, "order_ready")).map(({ carrier }) => carrier)).toEqual(["sms", "mail"]);
    const lonely = await readyBySms("");
    expect(await tryOnce((await messageOf(lonely.orderId, "order_ready", "sms")).id, line)).toBe("refused");
    expect(await messagesOf(lonely.orderId, "order_ready")).toHaveLength(1);
  });

  it("whose attempt died with its process is a doubt, and is not sent again", async () => {
    const { orderId } = await readyBySms();
    const { id } = await messageOf(orderId, "order_ready", "sms");
    await db.execute(sql`update messages set trying_since = now(), attempts = 1 where id = ${id}`);
    expect(await tryOnce(id, line)).toBe("doubtful");
    expect(services.taken).toHaveLength(0);
    expect(await messageOf(orderId, "order_ready", "sms")).toMatchObject({
      state: "doubtful",
      last_error: "cut_short",
    });
  });
});

describe("a notification", () => {
  async function readyByPush() {
    const order = await place();
    const browser = browserAt(`${services.origin()}/push/${order.token}`);
    const telling = { by: "push" as const, subscription: browser.subscription };
    await chooseTelling({ token: order.token, telling }, customer, friday);
    const which = { orderId: order.orderId, outletIds: [await outletId("part-dieu")] };
    const cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
    await startPreparing(which, cook, minute(2));
    await markReady(which, cook, minute(10));
    return { ...order, browser, message: await messageOf(order.orderId, "order_ready", "push") };
  }

  it("is encrypted for its browser alone, signed, and says what and where", async () => {
    const { token, number, browser, message } = await readyByPush();
    expect(await tryOnce(message.id, line)).toBe("sent");
    const [call] = services.taken;
    expect(call?.headers).toMatchObject({ "content-encoding": "aes128gcm", ttl: "1800", urgency: "high" });
    expect(call?.headers.authorization).toMatch(/^vapid t=.+, k=.+/);
    expect(String(call?.body)).not.toContain(token);
    expect(browser.read(call?.body ?? Buffer.alloc(0))).toMatchObject({
      title: expect.stringContaining("prêt"),
      body: expect.stringContaining(String(number)),
      url: expect.stringContaining(`/suivi/${token}`),
      tag: message.id,
    });
  });

  it.each([404, 410])("answered %i ends the subscription and goes by mail", async (status) => {
    const { orderId, message } = await readyByPush();
    services.temper = status;
    expect(await tryOnce(message.id, line)).toBe("refused");
    const ended = await db.execute(
      sql`select 1 from push_subscriptions where order_id = ${orderId} and ended_at is not null`,
    );
    expect(ended).toHaveLength(1);
    expect(await messageOf(orderId, "order_ready", "mail")).toMatchObject({ state: "pending" });
  });

  it("in doubt is sent again: it replaces itself on the screen", async () => {
    const { orderId, message } = await readyByPush();
    services.temper = "lost";
    expect(await tryOnce(message.id, line)).toBe("again");
    expect(await messageOf(orderId, "order_ready", "push")).toMatchObject({
      state: "pending",
      doubted: true,
    });
    services.temper = 201;
    expect(await tryOnce(message.id, line)).toBe("sent");
    expect(await messageOf(orderId, "order_ready", "push")).toMatchObject({ state: "sent", doubted: true });
  });

  it("for keys that are none is refused, not tried for ever", async () => {
    const { orderId, message } = await readyByPush();
    await db.execute(sql`update push_subscriptions set p256dh = repeat('A', 87) where order_id = ${orderId}`);
    expect(await tryOnce(message.id, line)).toBe("refused");
  });
});

describe("a message that waited", () => {
  it("is not sent when it has stopped being true", async () => {
    const { orderId } = await ready();
    const seller = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
    const outletIds = [await outletId("part-dieu")];
    await collectOrder({ orderId, outletIds, method: "cash", givenCents: null }, seller, minute(20));
    const { id } = await messageOf(orderId, "order_ready");
    expect(await tryOnce(id, line)).toBe("given_up");
    expect(await messageOf(orderId, "order_ready")).toMatchObject({ state: "given_up", last_error: "over" });
    expect(office.taken).toHaveLength(0);
  });

  it("waits on while its order has gone back a step", async () => {
    const { orderId } = await ready();
    const cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
    await recallOrder({ orderId, outletIds: [await outletId("part-dieu")] }, cook, minute(11));
    const { id } = await messageOf(orderId, "order_ready");
    expect(await tryOnce(id, line)).toBe("again");
    expect(office.taken).toHaveLength(0);
    expect(await messageOf(orderId, "order_ready")).toMatchObject({
      state: "pending",
      last_error: "not_yet",
    });
  });
});
