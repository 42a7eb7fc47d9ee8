import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { system } from "@/lib/actor";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import type { PeriodTotals, Span } from "@/lib/fiscal/closing";
import { succeedChains } from "@/lib/fiscal/writes/succeed-chains";
import { newId } from "@/lib/ids";
import { closeBusinessDay, closeDaysOver } from "@/lib/orders/writes/close-business-day";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import { db } from "@/lib/server/db";
import { type Colleague, colleague, ready } from "../support/dispatch-house";
import { friday, openHouse, outletId } from "../support/house";
import { writtenOf } from "../support/journal";
import { roomForAll } from "../support/orders-at";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder } from "../support/paying";

let people: PartDieu;
let counter: Colleague;
let here: { outletId: string; outletIds: string[] };
beforeAll(async () => {
  await openHouse();
  await roomForAll();
  people = await peopleOfPartDieu();
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  here = { outletId: await outletId("part-dieu"), outletIds: people.here };
});

const cash = (orderId: string, at = friday) =>
  collectOrder({ orderId, outletIds: people.here, method: "cash", givenCents: null }, counter, at);
const onDay = (day: string, time = "22:30") => new Date(`${day}T${time}:00+01:00`);

type Closed = {
  kind: string;
  period: string;
  grand: number;
  totals: PeriodTotals;
  tills: Span[];
  perpetual: number;
};

async function closings(): Promise<Closed[]> {
  const rows = await db.execute<Closed>(sql`
    select e.kind, e.grand_total_cents::float8 as grand, e.payload::json ->> 'period' as period, e.payload::json -> 'totals' as totals,
      e.payload::json -> 'tills' as tills, (e.payload::json ->> 'perpetualCents')::int as perpetual
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id where c.kind = 'closings' and c.outlet_id = ${here.outletId}
    order by c.generation, e.seq`);
  return rows.map((row) => ({ ...row }));
}
async function eventsOf(what: string) {
  const rows = await db.execute<{ event: object }>(sql`
    select e.payload::json as event from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
    where c.kind = 'journal' and e.payload::json ->> 'what' = ${what} order by e.seq`);
  return rows.map(({ event }) => event);
}
const spanOf = (closed: Closed | undefined) => closed?.tills.find(({ till }) => till === "counter");

describe("a day is closed", () => {
  it("while sales are made: every sale is in it or in the next, none in both or in neither", async () => {
    const orders = [];
    for (let count = 0; count < 16; count += 1) orders.push(await ready());
    await Promise.all([
      ...orders.slice(0, 8).map(({ orderId }) => cash(orderId)),
      closeBusinessDay(here, people.manager, onDay("2026-11-27")),
      ...orders.slice(8).map(({ orderId }) => cash(orderId)),
    ]);
    await closeBusinessDay(here, people.manager, onDay("2026-11-28"));
    const [first, second] = await closings();
    expect(spanOf(first)?.from).toBe(1);
    expect(spanOf(second)).toMatchObject({ from: (spanOf(first)?.to ?? 0) + 1, to: 16 });
    const sum = orders.reduce((total, order) => total + order.totalCents, 0);
    expect((first?.totals.totalCents ?? 0) + (second?.totals.totalCents ?? 0)).toBe(sum);
    expect(second).toMatchObject({ perpetual: sum, grand: sum });
    await expectBooksInOrder();
  }, 60_000);

  it("once, and two at once are one", async () => {
    await expect(closeBusinessDay(here, people.manager, onDay("2026-11-28", "23:00"))).rejects.toMatchObject({
      code: "day_closed",
    });
    expect(await eventsOf("refused")).toMatchObject([
      { details: { code: "day_closed" }, operator: people.manager.userId },
    ]);
    const both = await Promise.allSettled(
      [1, 2].map(() => closeBusinessDay(here, people.manager, onDay("2026-11-29"))),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("at one's own outlet only", async () => {
    const elsewhere = { ...here, outletIds: [await outletId("vaise")] };
    await expect(closeBusinessDay(elsewhere, people.manager, onDay("2026-11-30"))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("across closings", () => {
  it("a refund of a sale already closed is the next day's, and the month is the sum of its days", async () => {
    const { orderId, totalCents } = await ready();
    await cash(orderId);
    const before = await closings();
    await closeDaysOver(onDay("2026-12-01", "03:59"));
    expect(await closings()).toHaveLength(before.length);
    await closeDaysOver(onDay("2026-12-01", "04:00"));
    const refund = {
      orderId,
      outletIds: people.here,
      amountCents: 500,
      reason: "froide",
      requestId: newId(),
    };
    await refundOrder(refund, people.manager, onDay("2026-12-01"));
    expect(await closeDaysOver(onDay("2026-12-02", "04:10"))).toBeGreaterThan(0);
    expect(await closeDaysOver(onDay("2026-12-02", "04:15"))).toBe(0);
    const [day, month, after] = (await closings()).slice(before.length);
    expect(day).toMatchObject({ kind: "closing_day", period: "2026-11-30" });
    expect(day?.totals).toMatchObject({ totalCents, outCents: 0 });
    expect(month).toMatchObject({ kind: "closing_month", period: "2026-11" });
    expect(month?.totals.totalCents).toBe(month?.perpetual);
    expect(spanOf(month)).toMatchObject({ from: 1, to: spanOf(day)?.to });
    expect(after).toMatchObject({
      kind: "closing_day",
      period: "2026-12-01",
      totals: { totalCents: -500, outCents: 500 },
    });
    expect((await writtenOf({ orderId })).map(({ kind }) => kind)).toEqual(["sale", "refund"]);
  });

  it("a till left open over midnight: what couriers bring after it is the evening's, by number", async () => {
    const before = await closings();
    const evening = [await ready(), await ready()];
    await cash(evening[0]?.orderId ?? "", onDay("2026-12-02", "23:50"));
    await cash(evening[1]?.orderId ?? "", onDay("2026-12-03", "00:40"));
    await closeDaysOver(onDay("2026-12-03", "04:05"));
    const morning = await ready();
    await cash(morning.orderId, onDay("2026-12-03", "11:30"));
    await closeDaysOver(onDay("2026-12-04", "04:05"));
    const [night, next] = (await closings()).slice(before.length);
    expect(night).toMatchObject({ period: "2026-12-02", totals: { count: 2 } });
    expect(next).toMatchObject({ period: "2026-12-03", totals: { count: 1 } });
    expect(spanOf(next)?.from).toBe((spanOf(night)?.to ?? 0) + 1);
  });

  it("a till left open for days closes in one, with the year that ended meanwhile", async () => {
    const before = await closings();
    await closeDaysOver(onDay("2027-01-04", "04:05"));
    expect((await closings()).slice(before.length).map(({ kind, period }) => [kind, period])).toEqual([
      ["closing_month", "2026-12"],
      ["closing_year", "2026"],
      ["closing_day", "2027-01-03"],
    ]);
    const year = (await closings()).at(-2);
    expect(year?.totals.totalCents).toBe(year?.perpetual);
    await expectBooksInOrder(onDay("2027-01-04"));
  });

  it("a restored house goes on in other chains: no number twice, the perpetual total carried on, closed with the rest", async () => {
    const { orderId, totalCents } = await ready();
    await cash(orderId);
    const before = await writtenOf({ outlet: "part-dieu", till: "counter" });
    expect(
      await db.transaction((tx) => succeedChains(tx, "test", system, onDay("2027-01-04"))),
    ).toBeGreaterThan(3);
    const sold = await ready();
    await cash(sold.orderId);
    const [opening, sale] = (await writtenOf({ outlet: "part-dieu", till: "counter" })).filter(
      ({ payload }) => !before.some((known) => known.payload.number === payload.number),
    );
    expect(opening).toMatchObject({ kind: "opening", seq: 1, grand: before.at(-1)?.grand });
    expect(sale).toMatchObject({ seq: 2, grand: (opening?.grand ?? 0) + sold.totalCents });
    expect(sale?.payload.number).toMatch(/-C2-000002$/);
    await closeBusinessDay(here, people.manager, onDay("2027-01-05"));
    const [last, next] = (await closings()).slice(-2);
    expect(last).toMatchObject({ kind: "opening" });
    expect(next?.totals.totalCents).toBe(totalCents + sold.totalCents);
    expect(next?.perpetual).toBe(next?.grand);
    await expectBooksInOrder(onDay("2027-01-05"));
  });

  it("the night that has an hour twice loses and doubles nothing: numbers run on while the clock runs back", async () => {
    const before = (await closings()).length;
    // 02:30 summer time, then 02:30 winter time an hour later, in the last night of October.
    const twice = [new Date("2027-10-31T02:30:00+02:00"), new Date("2027-10-31T02:30:00+01:00")];
    for (const at of twice) await cash((await ready()).orderId, at);
    await closeDaysOver(new Date("2027-10-31T04:05:00+01:00"));
    const night = (await closings()).slice(before).find(({ kind }) => kind === "closing_day");
    expect(night).toMatchObject({ period: "2027-10-30", totals: { count: 2 } });
    await expectBooksInOrder(new Date("2027-10-31T05:00:00+01:00"));
  });

  it("nor does the night that lacks an hour: before and after it are one evening", async () => {
    const before = (await closings()).length;
    // 01:30 winter time, then 03:30 summer time an hour later, in the last night of March; the day ends at four.
    const around = [new Date("2028-03-26T01:30:00+01:00"), new Date("2028-03-26T03:30:00+02:00")];
    for (const at of around) await cash((await ready()).orderId, at);
    await closeDaysOver(new Date("2028-03-26T04:05:00+02:00"));
    const night = (await closings()).slice(before).find(({ kind }) => kind === "closing_day");
    expect(night).toMatchObject({ period: "2028-03-25", totals: { count: 2 } });
    await expectBooksInOrder(new Date("2028-03-26T05:00:00+02:00"));
  });

  it("every closing is noted in the technical journal", async () => {
    const [noted] = await db.execute<{ count: number }>(sql`
      select count(*)::int as count from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
      where c.kind = 'journal' and e.payload::json ->> 'what' = 'closing'`);
    expect(noted?.count).toBeGreaterThanOrEqual(5);
  });
});
