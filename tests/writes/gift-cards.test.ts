import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { closeDay } from "@/lib/fiscal/writes/close-day";
import { newId } from "@/lib/ids";
import { giveGesture } from "@/lib/orders/writes/give-gesture";
import { payOrder } from "@/lib/orders/writes/pay-order";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import { type SellingCard, sellGiftCard } from "@/lib/orders/writes/sell-gift-card";
import type { Tender } from "@/lib/payments/tender";
import { postingsOf } from "@/lib/reports/accounting";
import { db } from "@/lib/server/db";
import { findVoucher } from "@/lib/vouchers/queries/find-voucher";
import { getSentCard } from "@/lib/vouchers/queries/get-sent-card";
import { colleague, minute } from "../support/dispatch-house";
import { openHouse, outletId, place } from "../support/house";

let here = "";
let there = "";
let counter = colleague("");
let manager = colleague("");

beforeAll(async () => {
  await openHouse();
  [here, there] = [await outletId("part-dieu"), await outletId("vaise")];
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "orders");
  await db.execute(sql`update outlets set pizzas_per_slot = 400 where slug in ('part-dieu', 'vaise')`);
});

const by = (method: Tender["method"], amountCents: number, more: Partial<Tender> = {}): Tender => ({
  ...{ method, amountCents, givenCents: null, people: 1, ...more },
});
const pay = (orderId: string, tenders: Tender[], at = here) =>
  payOrder({ orderId, outletIds: [at], takingId: newId(), tenders, tipCents: 0 }, counter, minute(3));

const selling = (more: Partial<SellingCard> = {}): SellingCard => ({
  ...{ requestId: newId(), outletId: here, outletIds: [here], amountCents: 3000, method: "card_terminal" },
  ...{ givenCents: null, floatCents: null, email: null, ...more },
});
const sell = (more: Partial<SellingCard> = {}) => sellGiftCard(selling(more), counter, minute(1));
const left = async (code: string, at = here) =>
  (await findVoucher({ outletId: at, code }, minute(3))).leftCents;
const counts = async () =>
  (
    await db.execute(sql`select (select count(*) from till_exchanges) as exchanges, (select count(*) from voucher_moves) as moves,
      (select count(*) from vouchers) as vouchers, (select count(*) from till_movements) as cash,
      (select count(*) from fiscal_entries) as entries, (select count(*) from journal) as journal`)
  )[0];

describe("a gift card", () => {
  test("is sold once however often it is sent, taxed by nobody, on the till's books and in no turnover", async () => {
    const request = selling({ method: "cash", givenCents: 5000, floatCents: 10_000 });
    const sold = await sellGiftCard(request, counter, minute(1));
    expect(sold).toMatchObject({ kind: "gift_card", amountCents: 3000, changeCents: 2000 });
    const before = await counts();
    expect(await sellGiftCard(request, counter, minute(2))).toEqual(sold);
    expect(await counts()).toEqual(before);
    await expect(sellGiftCard({ ...request, amountCents: 4000 }, counter, minute(2))).rejects.toMatchObject({
      code: "taking_reused",
    });
    const [entry] = await db.execute<{ payload: string; total: number; grand: number }>(sql`
      select payload, total_cents as total, grand_total_cents::int as grand from fiscal_entries
      where source = ${`exchange:${request.requestId}`}`);
    expect(entry?.total).toBe(0);
    expect(JSON.parse(entry?.payload ?? "")).toMatchObject({
      ...{ kind: "sale", vat: [], exchange: { kind: "gift_card", amountCents: 3000 } },
      tenders: [
        expect.objectContaining({ method: "cash", amountCents: 3000 }),
        expect.objectContaining({ method: "gift_card", amountCents: -3000 }),
      ],
    });
    expect(entry?.payload).not.toContain(sold.code);
    const [drawer] = await db.execute<{ cents: number }>(
      sql`select amount_cents as cents from till_movements where exchange_id = ${request.requestId}`,
    );
    expect(drawer?.cents).toBe(3000);
  });

  test("is spent in parts, also at another outlet, with the VAT of what it buys; what is given back fills it", async () => {
    const { code } = await sell();
    const one = await place();
    await pay(one.orderId, [by("gift_card", 1000, { code }), by("card_terminal", 1180)]);
    const other = await place({ outlet: "vaise" });
    await pay(other.orderId, [by("gift_card", 2000, { code }), by("card_terminal", 180)], there);
    expect(await left(code, there)).toBe(0);
    const [entry] = await db.execute<{ payload: string }>(
      sql`select payload from fiscal_entries where order_id = ${other.orderId}`,
    );
    expect(JSON.parse(entry?.payload ?? "")).toMatchObject({
      ...{ totalCents: 2180, vat: [{ rateBp: 1000, grossCents: 2180 }] },
      tenders: expect.arrayContaining([expect.objectContaining({ method: "gift_card", amountCents: 2000 })]),
    });
    const asked = { orderId: one.orderId, outletIds: [here], amountCents: 2180, way: "cash" as const };
    await refundOrder({ ...asked, reason: "froide", requestId: newId() }, manager, minute(4));
    expect(await left(code)).toBe(1000);
  });

  test("too little, too much, another outlet's till, too few notes, spent as a voucher or over its worth: refused", async () => {
    const { code } = await sell();
    const { orderId } = await place();
    const before = await counts();
    await expect(sell({ amountCents: 499 })).rejects.toMatchObject({ code: "gift_card_range" });
    await expect(sell({ amountCents: 25_001 })).rejects.toMatchObject({ code: "gift_card_range" });
    await expect(sell({ outletId: there })).rejects.toMatchObject({ code: "not_found" });
    await expect(sell({ method: "cash", givenCents: 2000 })).rejects.toMatchObject({ code: "cash_short" });
    const rest = (cents: number) => by("card_terminal", 2180 - cents);
    await expect(pay(orderId, [by("voucher", 1000, { code }), rest(1000)])).rejects.toMatchObject({
      code: "voucher_unknown",
    });
    await expect(pay(orderId, [by("gift_card", 1000), rest(1000)])).rejects.toMatchObject({
      code: "voucher_unknown",
    });
    const twice = [1600, 500].map((cents) => by("gift_card", cents, { code }));
    const dear = await place({
      lines: [{ key: "a", item: "margherita-m", quantity: 3, removed: [], added: [] }],
      seenTotalCents: 3270,
    });
    await expect(pay(dear.orderId, [...twice, by("gift_card", 1170, { code })])).rejects.toMatchObject({
      code: "voucher_short",
    });
    expect({ ...(await counts()), journal: 0 }).toMatchObject({
      ...{ exchanges: before?.exchanges, moves: before?.moves, cash: before?.cash },
    });
    expect(await left(code)).toBe(3000);
  });

  test("no drawer is open and no float said: no cash is taken", async () => {
    const [shut] = await db.execute<{ id: string }>(sql`
      select id from outlets o where not exists (select from till_sessions s where s.outlet_id = o.id and s.closed_at is null) limit 1`);
    const alone = shut?.id ?? "";
    const seller = { outletId: alone, outletIds: [alone], method: "cash" as const };
    await expect(sell(seller)).rejects.toMatchObject({ code: "drawer_closed" });
    const [none] = await db.execute(
      sql`select 1 from till_exchanges where outlet_id = ${alone} and method = 'cash'`,
    );
    expect(none).toBeUndefined();
  });

  test("two at once sell one, and two tills spend its last euro once", async () => {
    for (let round = 0; round < 3; round += 1) {
      const request = selling({ amountCents: 1000 });
      const [a, b] = await Promise.all([1, 2].map(() => sellGiftCard(request, counter, minute(1))));
      expect(a).toEqual(b);
      const orders = await Promise.all([place(), place({ outlet: "vaise" })]);
      const code = a?.code ?? "";
      const tenders = [by("gift_card", 1000, { code }), by("card_terminal", 1180)];
      const both = await Promise.allSettled(
        orders.map(({ orderId }, index) => pay(orderId, tenders, index === 0 ? here : there)),
      );
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await left(code)).toBe(0);
    }
  });

  test("is mailed with its code, which no message keeps", async () => {
    const { code } = await sell({ email: "cadeau@example.org" });
    const [message] = await db.execute<{ payload: { voucherId: string }; kept: string }>(sql`
      select payload, payload::text as kept from messages where recipient = 'cadeau@example.org'`);
    expect(message?.kept).not.toContain(code);
    expect(await getSentCard(message?.payload.voucherId ?? "")).toMatchObject({ code, amountCents: 3000 });
  });
});

describe("a gesture", () => {
  const give = (
    orderId: string,
    amountCents: number,
    more: { requestId?: string; outletIds?: string[] } = {},
  ) =>
    giveGesture(
      { orderId, outletIds: [here], amountCents, reason: "attente", requestId: newId(), ...more },
      manager,
      minute(2),
    );

  test("is a voucher beside what was paid, once however often it is sent, journalled with its reason", async () => {
    const { orderId } = await place();
    const requestId = newId();
    const vouchers = await give(orderId, 800, { requestId });
    expect(vouchers).toMatchObject([{ kind: "gesture", amountCents: 800 }]);
    expect(await give(orderId, 800, { requestId })).toEqual(vouchers);
    const code = vouchers[0]?.code ?? "";
    const [line] = await db.execute<{ after: string }>(
      sql`select after::text as after from journal where action = 'giveGesture' and subject_id = ${orderId}`,
    );
    expect(line?.after).toContain("attente");
    expect(line?.after).not.toContain(code);
    const next = await place();
    await pay(next.orderId, [by("voucher", 800, { code }), by("card_terminal", 1380)]);
    expect(await left(code)).toBe(0);
  });

  test("stays within what the group allows on one order, also two at once; another outlet's order is none of its", async () => {
    const { orderId } = await place();
    await expect(give(orderId, 2001)).rejects.toMatchObject({ code: "gesture_over" });
    const both = await Promise.allSettled([give(orderId, 1500), give(orderId, 1500)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(give(orderId, 501)).rejects.toMatchObject({ code: "gesture_over" });
    const far = await place({ outlet: "vaise" });
    await expect(give(far.orderId, 100)).rejects.toMatchObject({ code: "not_found" });
  });
});

test("a day of all of it closes and posts to 0", async () => {
  await db.transaction((tx) => closeDay(tx, { outletId: here, day: "2026-11-27" }, manager, minute(30)));
  const [row] = await db.execute<{ totals: Parameters<typeof postingsOf>[0] }>(sql`
    select e.payload::json -> 'totals' as totals from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
    where c.outlet_id = ${here} and e.kind = 'closing_day' order by e.seq desc limit 1`);
  const postings = postingsOf(
    row?.totals ?? {
      count: 0,
      totalCents: 0,
      inCents: 0,
      outCents: 0,
      tipCents: 0,
      vat: [],
      byMode: [],
      tenders: [],
    },
  );
  expect(postings.reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
  expect(postings.map(({ account: [number] }) => number)).toEqual(
    expect.arrayContaining(["419100", "419800", "709700"]),
  );
});
