import { sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { newId } from "@/lib/ids";
import type { ReduceOrderInput } from "@/lib/orders/reduce";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { reduceOrder } from "@/lib/orders/writes/reduce-order";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { cheaper, later, placePaid, totalOf } from "../support/changing";
import { type Colleague, colleague, minute, ready } from "../support/dispatch-house";
import { openHouse, outletId, place } from "../support/house";
import { begin, type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder, standingOf } from "../support/paying";
import { givePin, pin } from "../support/pins";
import { withStripe } from "../support/stripe";

withStripe();
let house: PartDieu;
let taker: Colleague;
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  taker = await colleague.of("vendeur.part-dieu@ocpizza.example", "orders");
  await givePin(house.manager.userId);
});
afterEach(() => expectBooksInOrder(addMinutes(later, 30)));

const reduce = (
  orderId: string,
  what: ReduceOrderInput["what"],
  more: Partial<ReduceOrderInput> = {},
  at = later,
) =>
  reduceOrder(
    {
      ...{ orderId, outletIds: house.here, requestId: newId(), what, reason: "client fidèle" },
      ...{ approval: { userId: house.manager.userId, pin }, ...more },
    },
    taker,
    at,
  );
const amount = (cents: number) => ({ kind: "amount", cents }) as const;

async function soldOf(orderId: string) {
  const [row] = await db.execute<{ sold: { line: string; vat: [number, number][]; off: number[] } }>(sql`
    select json_build_object(
      'line', (select l.id from order_lines l where l.revision_id = r.id order by l.seq limit 1),
      'vat', (select json_agg(json_build_array(v.rate_bp, v.gross_cents) order by v.rate_bp) from order_vat v where v.revision_id = r.id),
      'off', (select coalesce(json_agg(a.amount_cents order by a.id), '[]') from order_adjustments a
        where a.revision_id = r.id and a.kind = 'discount')) as sold
    from order_revisions r where r.order_id = ${orderId} and r.state = 'current'`);
  if (!row) throw new Error("no revision");
  return row.sold;
}

async function documentsOf(orderId: string) {
  const rows = await db.execute<{
    kind: string;
    total: number;
    lines: { label: string; grossCents: number }[];
  }>(sql`
    select kind, total_cents as total, (payload::jsonb)->'lines' as lines from fiscal_entries where order_id = ${orderId} order by seq`);
  return rows.map(({ kind, total, lines }) => ({
    ...{ kind, total },
    labels: lines.map(({ label, grossCents }) => `${label} ${grossCents}`),
  }));
}

const journalOf = (orderId: string) =>
  db.execute<{ before: object; after: object; actor_id: string }>(sql`
    select before, after, actor_id from journal where subject_id = ${orderId} and action = 'reduceOrder'`);

describe("a discount by hand", () => {
  it("comes off with its VAT, names who decided it and why, and is on the receipt when it is paid", async () => {
    const { orderId } = await ready({ channel: "counter" });
    expect(await reduce(orderId, { kind: "percent", percent: 10 }, {}, minute(12))).toEqual({
      totalCents: 1962,
    });
    expect(await soldOf(orderId)).toMatchObject({ vat: [[1000, 1962]], off: [-218] });
    const [entry] = await journalOf(orderId);
    expect(entry).toMatchObject({
      ...{ before: { totalCents: 2180 }, actor_id: taker.userId },
      after: { totalCents: 1962, reason: "client fidèle", decidedBy: house.manager.userId },
    });
    const given = { method: "cash" as const, givenCents: 2000, ageChecked: false };
    const handed = await collectOrder({ orderId, outletIds: house.here, ...given }, taker, minute(14));
    expect(handed.changeCents).toBe(38);
    expect(await documentsOf(orderId)).toEqual([
      { kind: "sale", total: 1962, labels: [expect.stringContaining("Margherita"), "Remise -218"] },
    ]);
  });

  it("gives back to the cent what was paid already, and once however often it is sent", async () => {
    const { orderId } = await placePaid();
    const requestId = newId();
    await Promise.all([
      reduce(orderId, amount(333), { requestId }),
      reduce(orderId, amount(333), { requestId }),
    ]);
    await reduce(orderId, amount(333), { requestId });
    expect(await totalOf(orderId)).toBe(1847);
    const { refunds, due } = await standingOf(orderId);
    expect([refunds.map((one) => one.amount), due]).toEqual([[333], 0]);
    expect((await documentsOf(orderId)).map(({ kind, total }) => [kind, total])).toEqual([
      ["sale", 2180],
      ["refund", -333],
    ]);
    expect(await journalOf(orderId)).toHaveLength(1);
  });

  it("stays through a change of the order, as far as there is something for it to come off", async () => {
    const { orderId, token } = await place();
    await reduce(orderId, amount(1500));
    await expect(changeOrder({ token }, cheaper({ revision: 2 }), customer, later)).rejects.toMatchObject({
      code: "total_changed",
    });
    const { totalCents } = await changeOrder(
      { token },
      cheaper({ revision: 2, seenTotalCents: 0 }),
      customer,
      later,
    );
    expect(totalCents).toBe(0);
    expect((await soldOf(orderId)).off).toEqual([-1090]);
  });

  it("two at once both come off, and never more than there is", async () => {
    const { orderId } = await place();
    const both = await Promise.allSettled([reduce(orderId, amount(1500)), reduce(orderId, amount(1500))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await totalOf(orderId)).toBe(680);
    await reduce(orderId, amount(680));
    expect(await totalOf(orderId)).toBe(0);
  });
});

describe("another price for a line", () => {
  it("takes off what it costs less, at the line's own rates", async () => {
    const { orderId } = await place({
      lines: [
        { key: "a", item: "margherita-m", quantity: 2, removed: [], added: [] },
        { key: "b", item: "biere33", quantity: 1, removed: [], added: [] },
      ],
      ...{ adultDeclared: true, seenTotalCents: 2530 },
    });
    const { line, vat } = await soldOf(orderId);
    await reduce(orderId, { kind: "line_price", lineId: line, unitCents: 800 });
    const after = await soldOf(orderId);
    expect(after.off).toEqual([-580]);
    expect(after.vat).toEqual(vat.map(([rate, gross]) => [rate, rate === 1000 ? 1600 : gross]));
  });

  it("is never dearer, nor of a line of another order", async () => {
    const [one, other] = await Promise.all([place(), place()]);
    const { line } = await soldOf(one.orderId);
    for (const [orderId, unitCents] of [
      [one.orderId, 1090],
      [one.orderId, 1200],
      [other.orderId, 800],
    ] as const)
      await expect(reduce(orderId, { kind: "line_price", lineId: line, unitCents })).rejects.toMatchObject({
        code: "reduction_exceeds",
      });
  });
});

describe("nothing comes off", () => {
  const unchanged = async (orderId: string) => {
    expect(await totalOf(orderId)).toBe(2180);
    expect((await soldOf(orderId)).off).toEqual([]);
    const [kept] = await db.execute<{ count: number }>(
      sql`select count(*)::int as count from order_reductions where order_id = ${orderId}`,
    );
    expect(kept?.count).toBe(0);
  };

  it("with a wrong PIN, that of somebody who may not, beyond what there is, at another outlet", async () => {
    const { orderId } = await place();
    await givePin(taker.userId);
    const by = (userId: string, code: string) => ({ approval: { userId, pin: code } });
    for (const [cents, more, code] of [
      [100, by(house.manager.userId, "0001"), "pin_wrong"],
      [100, by(taker.userId, pin), "pin_wrong"],
      [2181, {}, "reduction_exceeds"],
    ] as const)
      await expect(reduce(orderId, amount(cents), more)).rejects.toMatchObject({ code });
    const elsewhere = { outletIds: [await outletId("vaise")] };
    await expect(
      reduceOrder(
        {
          ...{ orderId, ...elsewhere, requestId: newId(), what: amount(100), reason: "client fidèle" },
          approval: { userId: house.manager.userId, pin },
        },
        taker,
        later,
      ),
    ).rejects.toMatchObject({ code: "not_found" });
    await unchanged(orderId);
  });

  it("while the kitchen makes it, nor once it is over", async () => {
    const { orderId } = await place();
    await begin(house, orderId);
    await expect(reduce(orderId, amount(100))).rejects.toMatchObject({ code: "status_moved" });
    await unchanged(orderId);
    const eaten = await ready();
    const card = { method: "card_terminal" as const, givenCents: null };
    await collectOrder({ orderId: eaten.orderId, outletIds: house.here, ...card }, taker, minute(14));
    await expect(reduce(eaten.orderId, amount(100), {}, minute(15))).rejects.toMatchObject({
      code: "already_ended",
    });
    await unchanged(eaten.orderId);
  });
});

it("what was decided cannot be rewritten", async () => {
  const { orderId } = await place();
  await reduce(orderId, amount(100));
  await expect(
    db.execute(sql`update order_reductions set reason = 'nothing' where order_id = ${orderId}`),
  ).rejects.toThrow();
});
