import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { getTracking } from "@/lib/orders/queries/get-tracking";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { expireOrder } from "@/lib/orders/writes/expire-order";
import { placeOrder } from "@/lib/orders/writes/place-order";
import { settlePayment } from "@/lib/orders/writes/settle-payment";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { later, line } from "../support/changing";
import { friday, openHouse, place, request } from "../support/house";
import { expectBooksInOrder, placeOnline, standingOf } from "../support/paying";
import { discountOf, offer, usesOf } from "../support/promoting";
import { withStripe } from "../support/stripe";

withStripe();
beforeAll(async () => {
  await openHouse();
  await db.execute(sql`update outlets set pizzas_per_slot = 400, deliveries_per_slot = 400`);
});
afterAll(() => expectBooksInOrder(later));

const tables = [
  "orders",
  "order_lines",
  "order_adjustments",
  "promotion_uses",
  "stock_reservations",
  "messages",
];
const count = async () =>
  Promise.all(
    tables.map(
      async (name) => (await db.execute(sql`select count(*)::int as n from ${sql.identifier(name)}`))[0]?.n,
    ),
  );
const phone = (n: number) => ({ name: "Awa Diallo", email: "", phone: `06 39 98 10 ${10 + n}` });
const door = { line: "134 cours Lafayette", extra: "", postcode: "69003", city: "Lyon" };

async function refusalOf(over: Partial<PlaceOrderInput>, at = friday): Promise<Refusal> {
  const before = await count();
  const said = await place(over, at).then(
    () => new Error("placed"),
    (error) => error,
  );
  expect(await count(), "a refusal changes nothing").toEqual(before);
  if (!(said instanceof Refusal)) throw said;
  return said;
}

/** What a basket costs and loses by a code, as the shop is told, and placed at that price. */
async function placeQuoted(over: Partial<PlaceOrderInput>) {
  const asked = request(over);
  const { outlet, mode, lines, address, slot, locale, code } = asked;
  const quote = await quoteBasket({ outlet, mode, lines, address, slot, locale, code }, friday);
  expect(quote.codeProblem).toBeNull();
  const placed = await placeOrder({ ...asked, seenTotalCents: quote.totalCents }, customer, friday);
  const vat = await db.execute<{ gross: number }>(
    sql`select sum(gross_cents)::int as gross from audit.order_vat where order_id = ${placed.orderId}`,
  );
  expect(vat[0]?.gross).toBe(placed.totalCents);
  return { ...placed, quote };
}

describe("a promotion of each kind", () => {
  it("takes an amount off, and everybody who reads the order sees it", async () => {
    await offer("CINQ", { minimum_cents: 2000 });
    const { orderId, token, totalCents, quote } = await placeQuoted({ code: "CINQ" });
    expect(quote.discount).toEqual({ code: "CINQ", label: "Remise", cents: 500 });
    expect(totalCents).toBe(1680);
    expect(await discountOf(orderId)).toBe(500);
    expect(await usesOf("CINQ")).toEqual({ used: 1, orders: [orderId] });
    const tracking = await getTracking(token, "en", friday);
    expect(tracking?.discount).toEqual({ code: "CINQ", label: "Discount", cents: 500 });
  });

  it("takes a percentage off several rates", async () => {
    await offer("DIX", { kind: "percent", percent_bp: 1000 });
    const lines = [line("margherita-m", 2), line("coca33", 1), line("biere33", 1)];
    const { quote } = await placeQuoted({ code: "DIX", lines, adultDeclared: true });
    expect(quote.discount?.cents).toBe(275);
    expect(quote.vat.map(({ rateBp }) => rateBp)).toEqual([550, 1000, 2000]);
  });

  it("gives the delivery", async () => {
    await offer("PORTE", { kind: "free_delivery" });
    await db.execute(sql`update delivery_zones set fee_cents = 290`);
    const { quote, orderId } = await placeQuoted({ code: "PORTE", mode: "delivery", address: door });
    expect(quote).toMatchObject({ deliveryFeeCents: 290, discount: { cents: 290 }, totalCents: 2180 });
    expect(await discountOf(orderId)).toBe(290);
  });

  it("gives one of what is in the basket", async () => {
    await offer("DOUX", { kind: "product", item: "tiramisu" });
    const { quote } = await placeQuoted({
      code: "DOUX",
      lines: [line("margherita-m", 2), line("tiramisu", 2)],
    });
    expect(quote).toMatchObject({ discount: { cents: 420 }, totalCents: 2600 });
  });

  it("may give everything; then nothing is to be paid online", async () => {
    await offer("TOUT", { kind: "percent", percent_bp: 10_000 });
    const placed = await place({ code: "TOUT", seenTotalCents: 0, paymentPlan: "online" });
    expect(placed).toMatchObject({ totalCents: 0, awaitingPayment: false });
    expect(await standingOf(placed.orderId)).toMatchObject({ status: "placed", plan: "on_receipt", due: 0 });
  });
});

describe("a code that does not hold", () => {
  it.each<[string, Parameters<typeof offer>[1] | null, Partial<PlaceOrderInput>, string]>([
    ["unknown", null, {}, "promotion_unknown"],
    ["too early", { starts_at: "2026-11-28T00:00:00Z" }, {}, "promotion_not_yet"],
    ["too late", { ends_at: "2026-11-27T17:00:00Z" }, {}, "promotion_over"],
    ["withdrawn", { active: false }, {}, "promotion_over"],
    ["elsewhere", { outlets: ["vaise", "jean-mace"] }, {}, "promotion_wrong_outlet"],
    ["by phone", { channels: ["phone"] }, {}, "promotion_wrong_channel"],
    ["dearer", { minimum_cents: 2500 }, {}, "promotion_below_minimum"],
    ["no delivery", { kind: "free_delivery" }, {}, "promotion_wrong_mode"],
    ["no tiramisu", { kind: "product", item: "tiramisu" }, {}, "promotion_item_missing"],
  ])("%s", async (name, what, over, word) => {
    const code = `NON-${name.toUpperCase().replaceAll(" ", "-")}`;
    if (what) await offer(code, what);
    const refusal = await refusalOf({ code, ...over });
    expect(refusal).toMatchObject({ code: word, field: "code" });
    const { outlet, mode, lines, address, slot, locale } = request();
    const quote = await quoteBasket({ outlet, mode, lines, address, slot, locale, code }, friday);
    expect(quote).toMatchObject({
      discount: null,
      codeProblem: { code: word },
      totalCents: 2180,
      problem: null,
    });
    if (what) expect((await usesOf(code)).used).toBe(0);
  });

  it("costs another total than was seen when its discount was not", async () => {
    await offer("VU");
    expect((await refusalOf({ code: "VU", seenTotalCents: 2180 })).code).toBe("total_changed");
  });

  it("is part of the request: the same basket without it is another", async () => {
    await offer("MEME");
    const asked = { ...request({ code: "MEME" }), seenTotalCents: 1680 };
    const placed = await placeOrder(asked, customer, friday);
    expect(await placeOrder(asked, customer, friday)).toEqual(placed);
    await expect(placeOrder({ ...asked, code: null }, customer, friday)).rejects.toMatchObject({
      code: "key_reused",
    });
    expect((await usesOf("MEME")).used).toBe(1);
  });
});

describe("the last use", () => {
  it("goes to one of twenty who come at once, at four outlets", async () => {
    await offer("DERNIERE", { uses_most: 1 });
    const before = await count();
    const outlets = ["part-dieu", "jean-mace", "gratte-ciel", "vaise"];
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        place({ code: "DERNIERE", outlet: outlets[n % 4], contact: phone(n), seenTotalCents: 1680 }),
      ),
    );
    const placed = tries.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    const told = tries.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
    expect(told).toEqual(Array.from({ length: 19 }, () => "promotion_used_up"));
    expect(placed).toHaveLength(1);
    expect(await discountOf(placed[0]?.orderId ?? "")).toBe(500);
    expect(await usesOf("DERNIERE")).toEqual({ used: 1, orders: [placed[0]?.orderId] });
    const after = await count();
    expect(Number(after[0])).toBe(Number(before[0]) + 1);
    expect(Number(after[3])).toBe(Number(before[3]) + 1);
  });

  it("comes back with an order that is cancelled, once", async () => {
    await offer("RENDU", { uses_most: 1 });
    const first = await place({ code: "RENDU", seenTotalCents: 1680 });
    expect((await refusalOf({ code: "RENDU", seenTotalCents: 1680 })).code).toBe("promotion_used_up");
    await cancelOrder({ token: first.token }, {}, customer, friday);
    await expect(cancelOrder({ token: first.token }, {}, customer, friday)).rejects.toThrow();
    expect(await usesOf("RENDU")).toEqual({ used: 0, orders: [] });
    await place({ code: "RENDU", seenTotalCents: 1680 });
    expect((await usesOf("RENDU")).used).toBe(1);
  });

  it("comes back with an order that was not paid in time; paid later, it stands only while there is one", async () => {
    await offer("TARD", { uses_most: 1 });
    const late = addMinutes(friday, 16);
    const online = { code: "TARD", seenTotalCents: 1680 };
    const unpaid = await placeOnline(online);
    expect((await usesOf("TARD")).used).toBe(1);
    expect(await expireOrder(unpaid.orderId, late)).toBe("expired");
    expect(await usesOf("TARD")).toEqual({ used: 0, orders: [] });
    const told = { sessionRef: unpaid.session, paymentId: "", paid: true, authorised: false, closed: true };
    const money = { amountCents: 1680, currency: "EUR" };
    const payment = { ...told, ...money, paymentRef: "pi_late" };
    await settlePayment(payment, late);
    expect((await standingOf(unpaid.orderId)).status).toBe("placed");
    expect(await usesOf("TARD")).toEqual({ used: 1, orders: [unpaid.orderId] });
  });

  it("is not taken twice for one late payment: the money goes back", async () => {
    await offer("TARDE", { uses_most: 1 });
    const late = addMinutes(friday, 16);
    const unpaid = await placeOnline({ code: "TARDE", seenTotalCents: 1680 });
    expect(await expireOrder(unpaid.orderId, late)).toBe("expired");
    const other = await place({ code: "TARDE", seenTotalCents: 1680 }, late);
    const told = { sessionRef: unpaid.session, paymentId: "", paid: true, authorised: false, closed: true };
    await settlePayment({ ...told, amountCents: 1680, currency: "EUR", paymentRef: "pi_later" }, late);
    const standing = await standingOf(unpaid.orderId);
    expect(standing.status).toBe("expired");
    expect(standing.refunds).toHaveLength(1);
    expect(await usesOf("TARDE")).toEqual({ used: 1, orders: [other.orderId] });
  });
});

describe("one customer", () => {
  it("has as many uses as he is given, however he writes his number", async () => {
    await offer("UNEFOIS", { uses_each_most: 1 });
    const mine = { ...phone(70), phone: "06 39 98 10 80" };
    await place({ code: "UNEFOIS", contact: mine, seenTotalCents: 1680 });
    const again = { code: "UNEFOIS", contact: { ...mine, phone: "+33639981080" }, seenTotalCents: 1680 };
    expect((await refusalOf(again)).code).toBe("promotion_used_already");
    await place({ ...again, contact: phone(71) });
    expect((await usesOf("UNEFOIS")).used).toBe(2);
  });

  it("gets one of ten he asks for at once", async () => {
    await offer("DUNCOUP", { uses_each_most: 1 });
    const outlets = ["part-dieu", "jean-mace", "gratte-ciel", "vaise"];
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) =>
        place({ code: "DUNCOUP", outlet: outlets[n % 4], contact: phone(72), seenTotalCents: 1680 }),
      ),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const told = tries.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
    expect(new Set(told)).toEqual(new Set(["promotion_used_already"]));
  });
});
