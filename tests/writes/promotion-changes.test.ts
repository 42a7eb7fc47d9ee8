import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { getChangeable } from "@/lib/orders/queries/get-changeable";
import { quoteChange } from "@/lib/orders/queries/quote-change";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { dropProposal } from "@/lib/orders/writes/drop-proposal";
import { settleOnReceipt } from "@/lib/orders/writes/settle-on-receipt";
import { db } from "@/lib/server/db";
import { change, later, line, placePaid, propose, totalOf } from "../support/changing";
import { openHouse, place } from "../support/house";
import { begin, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder, placeOnline, standingOf } from "../support/paying";
import { discountOf, offer, usesOf } from "../support/promoting";
import { tellStripe, withStripe } from "../support/stripe";

withStripe();
beforeAll(async () => {
  await openHouse();
  await db.execute(sql`update outlets set pizzas_per_slot = 400, deliveries_per_slot = 400`);
});
afterAll(() => expectBooksInOrder(later));

const phone = (n: number) => ({ name: "Awa Diallo", email: "", phone: `06 39 98 10 ${10 + n}` });

describe("a changed order", () => {
  it("keeps its code, loses the discount where it does not hold, and has it back", async () => {
    await offer("GARDE", { kind: "percent", percent_bp: 1000, minimum_cents: 2000, uses_most: 1 });
    const { orderId, token } = await place({ code: "GARDE", seenTotalCents: 1962 });
    await db.execute(sql`update promotions set active = false where code = 'GARDE'`);
    const one = change({ lines: [line("margherita-m", 1)], seenTotalCents: 1090 });
    const quote = await quoteChange({ token }, one, later);
    expect(quote).toMatchObject({
      ...{ discount: null, totalCents: 1090, codeProblem: { code: "promotion_below_minimum" } },
    });
    await changeOrder({ token }, one, customer, later);
    expect([await totalOf(orderId), await discountOf(orderId)]).toEqual([1090, 0]);
    const three = change({ lines: [line("margherita-m", 3)], seenTotalCents: 2943, revision: 2 });
    await changeOrder({ token }, three, customer, later);
    expect([await totalOf(orderId), await discountOf(orderId)]).toEqual([2943, 327]);
    expect(await usesOf("GARDE")).toEqual({ used: 1, orders: [orderId] });
  });

  it("that waits to be paid has its discount once it is", async () => {
    await offer("PLUS", { kind: "percent", percent_bp: 1000 });
    const paid = await placeOnline({ code: "PLUS", seenTotalCents: 1962 });
    await tellStripe({ pay: { session: paid.session, how: "succeeded" } });
    await expect.poll(async () => (await standingOf(paid.orderId)).status).toBe("placed");
    const dearer = change({ lines: [line("margherita-m", 3)], seenTotalCents: 2943, difference: "online" });
    const changed = await changeOrder({ token: paid.token }, dearer, customer, later);
    expect(changed).toMatchObject({ state: "proposed", dueCents: 981 });
    expect(await discountOf(paid.orderId)).toBe(218);
  });

  it("that waits to be paid keeps the use of the code it asks for; what becomes of it decides about both", async () => {
    await offer("ALTE", { uses_most: 1 });
    await offer("NEUVE", { kind: "percent", percent_bp: 1000, uses_most: 1 });
    for (const end of ["paid", "dropped"] as const) {
      await db.execute(sql`update promotions set uses_most = used + 1 where code in ('ALTE', 'NEUVE')`);
      const before = { old: (await usesOf("ALTE")).used, fresh: (await usesOf("NEUVE")).used };
      const paid = await placePaid({ code: "ALTE", seenTotalCents: 1680 });
      const wish = { code: "NEUVE", seenTotalCents: 2943 };
      const proposed = await propose(paid, wish);
      expect(proposed).toMatchObject({ state: "proposed", dueCents: 2943 - 1680 });
      expect(await usesOf("NEUVE"), "held, and no order's yet").toMatchObject({ used: before.fresh + 1 });
      expect((await usesOf("NEUVE")).orders).not.toContain(paid.orderId);
      await expect(place({ code: "NEUVE", contact: phone(60), seenTotalCents: 1962 })).rejects.toMatchObject({
        code: "promotion_used_up",
      });
      // Asked once more with the same code: what it holds does not count against it.
      const again = await propose(paid, { ...wish, revision: 2, kitchenNote: "bien cuite" });
      expect((await usesOf("NEUVE")).used).toBe(before.fresh + 1);
      if (end === "paid") {
        await tellStripe({ pay: { session: again.session, how: "succeeded" } });
        await expect.poll(async () => totalOf(paid.orderId)).toBe(2943);
        expect((await usesOf("NEUVE")).orders).toContain(paid.orderId);
        expect(await usesOf("ALTE")).toMatchObject({ used: before.old });
        expect(await discountOf(paid.orderId)).toBe(327);
      } else {
        expect(await dropProposal(paid.token, later)).toBe("void");
        expect((await usesOf("NEUVE")).used).toBe(before.fresh);
        expect((await usesOf("ALTE")).orders).toContain(paid.orderId);
        expect(await totalOf(paid.orderId)).toBe(1680);
      }
    }
  });

  it("lets go of a held use when the kitchen starts", async () => {
    await offer("FOUR", { uses_most: 1 });
    const paid = await placePaid();
    await propose(paid, { code: "FOUR", seenTotalCents: 2770 });
    expect((await usesOf("FOUR")).used).toBe(1);
    await begin(await peopleOfPartDieu(), paid.orderId, later);
    expect(await usesOf("FOUR")).toEqual({ used: 0, orders: [] });
  });
});

describe("the code of a changed order", () => {
  const changed = (token: string, over: Parameters<typeof change>[0]) =>
    changeOrder({ token }, change(over), customer, later);

  it("is added, changed and taken off, each use counted once", async () => {
    await offer("UN", { uses_most: 1, uses_each_most: 1 });
    await offer("DEUX", { kind: "percent", percent_bp: 1000, uses_each_most: 1 });
    const contact = phone(61);
    const { orderId, token } = await place({ contact });
    await changed(token, { code: "UN", seenTotalCents: 1680 });
    expect(await usesOf("UN")).toEqual({ used: 1, orders: [orderId] });
    // Said again, or not spoken of at all, it stays; not in force any more it stays too.
    await db.execute(sql`update promotions set active = false where code = 'UN'`);
    await changed(token, { code: "UN", seenTotalCents: 1680, revision: 2, kitchenNote: "a" });
    await changed(token, { seenTotalCents: 1680, revision: 3, kitchenNote: "b" });
    expect(await usesOf("UN")).toEqual({ used: 1, orders: [orderId] });
    await changed(token, { code: "DEUX", seenTotalCents: 1962, revision: 4 });
    expect(await usesOf("UN")).toEqual({ used: 0, orders: [] });
    expect(await usesOf("DEUX")).toEqual({ used: 1, orders: [orderId] });
    expect(await getChangeable({ token })).toMatchObject({ code: "DEUX" });
    await changed(token, { code: null, seenTotalCents: 2180, revision: 5 });
    expect(await usesOf("DEUX")).toEqual({ used: 0, orders: [] });
    expect([await totalOf(orderId), await discountOf(orderId)]).toEqual([2180, 0]);
    // What it gave back is its own no more.
    const quote = await quoteChange({ token }, { ...change(), code: "UN" }, later);
    expect(quote.codeProblem?.code).toBe("promotion_over");
  });

  it.each<[string, Parameters<typeof offer>[1] | null, string]>([
    ["LICORNE", null, "promotion_unknown"],
    ["PASSE", { ends_at: "2026-11-27T17:00:00Z" }, "promotion_over"],
    ["TELEPHONE", { channels: ["phone"] }, "promotion_wrong_channel"],
    ["CHER", { minimum_cents: 9900 }, "promotion_below_minimum"],
    ["PERSONNE", { uses_each_most: 1 }, "promotion_used_already"],
  ])("%s is refused, and the order keeps the one it has", async (code, what, word) => {
    if (what) await offer(code, what);
    await offer(`GARDE-${code}`);
    const contact = phone(62);
    const { orderId, token } = await place({ contact, code: `GARDE-${code}`, seenTotalCents: 1680 });
    if (code === "PERSONNE") await place({ contact, code, seenTotalCents: 1680 });
    const asked = change({ code, seenTotalCents: 1680 });
    const quote = await quoteChange({ token }, asked, later);
    expect(quote).toMatchObject({ discount: null, codeProblem: { code: word }, totalCents: 2180 });
    await expect(changeOrder({ token }, asked, customer, later)).rejects.toMatchObject({ code: word });
    expect((await usesOf(`GARDE-${code}`)).orders).toEqual([orderId]);
    expect([await totalOf(orderId), await discountOf(orderId)]).toEqual([1680, 500]);
  });

  it("gives back what was paid too much when it takes off more", async () => {
    await offer("MOINS");
    const paid = await placePaid();
    const done = await changed(paid.token, { code: "MOINS", seenTotalCents: 1680 });
    expect(done).toMatchObject({ state: "applied", backCents: 500 });
  });

  it("waits to be paid when it takes off less", async () => {
    await offer("GROS", { amount_cents: 1000 });
    const paid = await placePaid({ code: "GROS", seenTotalCents: 1180 });
    const without = await changed(paid.token, { code: null, seenTotalCents: 2180, difference: "online" });
    expect(without).toMatchObject({ state: "proposed", dueCents: 1000 });
    expect((await usesOf("GROS")).orders).toEqual([paid.orderId]);
    await settleOnReceipt(paid.token, later);
    expect(await usesOf("GROS")).toEqual({ used: 0, orders: [] });
    expect(await totalOf(paid.orderId)).toBe(2180);
  });

  it("its last use goes to one, be it a change or a new order, at any outlet", async () => {
    await offer("UNSEUL", { uses_most: 1 });
    const outlets = ["part-dieu", "jean-mace", "gratte-ciel", "vaise"];
    const orders = await Promise.all(
      Array.from({ length: 8 }, (_, n) => place({ outlet: outlets[n % 4], contact: phone(63) })),
    );
    const paid = await placePaid({ contact: phone(64) });
    const tries = await Promise.allSettled([
      ...orders.map(({ token }) => changed(token, { code: "UNSEUL", seenTotalCents: 1680 })),
      propose(paid, { code: "UNSEUL", seenTotalCents: 2770 }),
      ...outlets.map((outlet) => place({ outlet, code: "UNSEUL", contact: phone(65), seenTotalCents: 1680 })),
    ]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const told = tries.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
    expect(new Set(told)).toEqual(new Set(["promotion_used_up"]));
    expect((await usesOf("UNSEUL")).used).toBe(1);
  });

  it("two orders that change codes with each other do not wait for each other for ever", async () => {
    await offer("PING");
    await offer("PONG");
    const [one, two] = await Promise.all([
      place({ code: "PING", seenTotalCents: 1680, contact: phone(66) }),
      place({ code: "PONG", seenTotalCents: 1680, outlet: "vaise", contact: phone(67) }),
    ]);
    for (let round = 0; round < 5; round += 1) {
      const [here, there] = round % 2 ? ["PING", "PONG"] : ["PONG", "PING"];
      const asked = { seenTotalCents: 1680, revision: round + 1 };
      await Promise.all([
        changed(one.token, { ...asked, code: here }),
        changed(two.token, { ...asked, code: there }),
      ]);
    }
    expect([(await usesOf("PING")).used, (await usesOf("PONG")).used]).toEqual([1, 1]);
  });
});
