import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { noteRefused } from "@/lib/orders/writes/note-refused";
import { payOrder } from "@/lib/orders/writes/pay-order";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import type { Tender } from "@/lib/payments/tender";
import { db } from "@/lib/server/db";
import { findVoucher } from "@/lib/vouchers/queries/find-voucher";
import { colleague, minute } from "../support/dispatch-house";
import { openHouse, outletId, place } from "../support/house";
import { writtenOf } from "../support/journal";

const here: string[] = [];
const elsewhere: string[] = [];
let counter = colleague("");
let manager = colleague("");

beforeAll(async () => {
  await openHouse();
  here.push(await outletId("part-dieu"));
  elsewhere.push(await outletId("vaise"));
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "orders");
  await db.execute(sql`update outlets set pizzas_per_slot = 400 where slug in ('part-dieu', 'vaise')`);
});

const by = (method: Tender["method"], amountCents: number, more: Partial<Tender> = {}): Tender => ({
  ...{ method, amountCents, givenCents: null, people: 1, ...more },
});
const pay = (orderId: string, tenders: Tender[], takingId = newId(), outletIds = here, at = minute(1)) =>
  payOrder({ orderId, outletIds, takingId, tenders, tipCents: 0 }, counter, at);

/** An order of 2180, paid; the voucher it was given back as. */
async function given(amountCents: number, tenders = [by("card_terminal", 2180)]) {
  const { orderId } = await place();
  await pay(orderId, tenders);
  const asked = { orderId, outletIds: here, amountCents, way: "voucher" as const, reason: "froide" };
  const request = { ...asked, requestId: newId() };
  const vouchers = await refundOrder(request, manager, minute(2));
  const [voucher] = vouchers;
  if (!voucher) throw new Error("no voucher");
  return { ...voucher, orderId, request, vouchers };
}

const left = async (code: string, at = minute(3)) =>
  (await findVoucher({ outletId: here[0] ?? "", code }, at)).leftCents;
const books = async () =>
  (
    await db.execute(sql`select (select count(*) from payments) as payments, (select count(*) from voucher_moves) as moves,
      (select count(*) from refunds) as refunds, (select count(*) from takings) as takings,
      (select count(*) from fiscal_entries where order_id is not null) as entries`)
  )[0];

describe("a voucher", () => {
  test("is given instead of money, once however often it is asked, and the till's document says so", async () => {
    const { code, request, orderId, vouchers } = await given(1500);
    expect(vouchers).toEqual([{ kind: "refund", code, amountCents: 1500, lastDay: "2027-11-27" }]);
    expect(await refundOrder(request, manager, minute(3))).toEqual(vouchers);
    expect(await left(code)).toBe(1500);
    const documents = await writtenOf({ orderId });
    expect(documents.at(-1)?.payload).toMatchObject({
      tenders: [expect.objectContaining({ method: "voucher", amountCents: -1500 })],
    });
    const [kept] = await db.execute(sql`select * from vouchers where amount_cents = 1500`);
    expect(JSON.stringify(kept)).not.toContain(code);
  });

  test("is spent in parts with other means, as its code is typed; the journal never learns the code", async () => {
    const { code } = await given(1500);
    const one = await place();
    await pay(one.orderId, [by("voucher", 1000, { code: ` ${code.toUpperCase()} ` }), by("cash", 1180)]);
    expect(await left(code)).toBe(500);
    const other = await place();
    const taking = newId();
    const tenders = [by("voucher", 500, { code }), by("card_terminal", 1680)];
    await pay(other.orderId, tenders, taking);
    await pay(other.orderId, tenders, taking);
    expect(await left(code)).toBe(0);
    const [told] = await db.execute<{ said: string }>(
      sql`select string_agg(after::text, '') as said from journal where action = 'payOrder'`,
    );
    expect(told?.said).toContain("voucher");
    expect(told?.said).not.toContain(code.slice(0, 4));
  });

  test("more than is left, an unknown one, another outlet's, one that is over, change: refused, nothing changed", async () => {
    const { code } = await given(800);
    const { orderId } = await place();
    const there = await place({ outlet: "vaise" });
    const before = await books();
    const rest = by("card_terminal", 1180);
    await expect(pay(orderId, [by("voucher", 1000, { code }), rest])).rejects.toMatchObject({
      code: "voucher_short",
    });
    // The same one twice in a bill is one voucher.
    const twice = [by("voucher", 500, { code }), by("voucher", 500, { code }), rest];
    await expect(pay(orderId, twice)).rejects.toMatchObject({ code: "voucher_short" });
    const unknown = [by("voucher", 1000, { code: "bbbb-bbbb-bbbb" }), rest];
    await expect(pay(orderId, unknown)).rejects.toMatchObject({ code: "voucher_unknown" });
    const elsewheres = [by("voucher", 800, { code }), by("card_terminal", 1380)];
    await expect(pay(there.orderId, elsewheres, newId(), elsewhere)).rejects.toMatchObject({
      code: "voucher_unknown",
    });
    const change = [by("voucher", 800, { code, givenCents: 900 }), by("card_terminal", 1380)];
    await expect(pay(orderId, change)).rejects.toMatchObject({ code: "change_refused" });
    const late = new Date("2027-11-29T12:00:00Z");
    await expect(pay(orderId, elsewheres, newId(), here, late)).rejects.toMatchObject({
      code: "voucher_over",
    });
    expect(await books()).toEqual(before);
    expect(await left(code)).toBe(800);
  });

  test("two tills spend its last euro at once: one does", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { code } = await given(1000);
      const orders = await Promise.all([place(), place()]);
      const tenders = [by("voucher", 1000, { code }), by("card_terminal", 1180)];
      const both = await Promise.allSettled(orders.map(({ orderId }) => pay(orderId, tenders)));
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      expect(await left(code)).toBe(0);
    }
  });

  test("two bills with the same two vouchers the other way round wait for each other, and do not block", async () => {
    const [a, b] = [await given(1000), await given(1000)];
    const [one, two] = [await place(), await place()];
    const parts = [by("voucher", 500, { code: a.code }), by("voucher", 500, { code: b.code })];
    const card = by("card_terminal", 1180);
    await Promise.all([pay(one.orderId, [...parts, card]), pay(two.orderId, [...parts.toReversed(), card])]);
    expect([await left(a.code), await left(b.code)]).toEqual([0, 0]);
  });

  test("what it had paid goes back onto it, whatever way is asked for; cash goes back for the rest", async () => {
    const { code } = await given(1000);
    const { orderId } = await place();
    await pay(orderId, [by("voucher", 1000, { code }), by("card_terminal", 1180)]);
    const request = { orderId, outletIds: here, amountCents: 2180, reason: "tout", requestId: newId() };
    expect(await refundOrder({ ...request, way: "cash" }, manager, minute(4))).toEqual([]);
    expect(await left(code)).toBe(1000);
    const backs = await db.execute<{ way: string | null; cents: number }>(sql`
      select r.way, r.amount_cents as cents from refunds r join payments p on p.id = r.payment_id
      where p.order_id = ${orderId} order by cents`);
    expect([...backs]).toEqual([
      { way: null, cents: 1000 },
      { way: "cash", cents: 1180 },
    ]);
  });

  test("is refused above what was paid, and for another outlet's order; it is in the journal who tried", async () => {
    const { orderId } = await given(2000);
    const before = await books();
    const request = {
      orderId,
      amountCents: 200,
      way: "voucher" as const,
      reason: "encore",
      requestId: newId(),
    };
    const offered = { amountCents: 200, way: "voucher" };
    const tries: [string[], string][] = [
      [here, "refund_exceeds"],
      [elsewhere, "not_found"],
    ];
    for (const [outletIds, code] of tries) {
      const tried = { action: "refundOrder", orderId, outletIds, offered };
      const refund = () => refundOrder({ ...request, outletIds }, manager, minute(5));
      await expect(noteRefused(tried, manager, refund, minute(5))).rejects.toMatchObject({ code });
    }
    expect(await books()).toEqual(before);
    const told = await db.execute<{ outletId: string | null; after: unknown; by: string }>(sql`
      select outlet_id as "outletId", after, actor_id as by from journal
      where action = 'refused:refundOrder' and subject_id = ${orderId} order by id`);
    expect([...told]).toEqual([
      {
        outletId: here[0],
        by: manager.userId,
        after: expect.objectContaining({ refused: "refund_exceeds", offered }),
      },
      {
        outletId: null,
        by: manager.userId,
        after: expect.objectContaining({ refused: "not_found", offered }),
      },
    ]);
  });
});
