import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { seed } from "@/db/seed/seed";
import { newId } from "@/lib/ids";
import { getToday } from "@/lib/reports/queries/get-today";
import { readReport } from "@/lib/reports/queries/read-report";
import type { Asked } from "@/lib/reports/queries/spells";
import { reportNames, reports } from "@/lib/reports/report";
import { addUp, addUpDays } from "@/lib/reports/writes/add-up-days";
import { db } from "@/lib/server/db";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { businessDayOf } from "@/lib/time";
import { friday, outletId } from "../support/house";
import { checkAgainstOrders, column, ordersOf, soldByHand, sum } from "../support/reports-by-hand";

// Every order of nine days is added up by hand, several times.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let all: Asked;

beforeAll(async () => {
  await seed(db, friday, 9);
  const ids = (await db.execute<{ id: string }>(sql`select id from outlets`)).map(({ id }) => id);
  all = { outletIds: ids, period: { from: "2026-11-01", to: "2026-12-10" } };
});

describe("every report says what its orders say", () => {
  it("read from the orders themselves", async () => {
    expect((await ordersOf(all)).length).toBeGreaterThan(500);
    await checkAgainstOrders(all);
  });

  it("from kept sums, after the clock noted and added up the days gone by", async () => {
    expect(await addUpDays(friday)).toBe(0);
    expect(await addUpDays(new Date(friday.getTime() + 120_000))).toBeGreaterThan(30);
    const today = businessDayOf(friday, "Europe/Paris");
    const stand = await db.execute<{ day: string }>(
      sql`select max(business_day)::text as day from report_days where added_up_at is not null`,
    );
    expect(stand[0]?.day && stand[0].day < today).toBe(true);
    await checkAgainstOrders(all);
  });

  it("at one outlet, on one day", async () => {
    const one = {
      outletIds: [await outletId("part-dieu")],
      period: { from: "2026-11-21", to: "2026-11-21" },
    };
    await checkAgainstOrders(one);
    const [day] = await readReport("days", one, "fr");
    expect(day?.orders).toBeGreaterThan(5);
  });

  it("today's own reading agrees with the report of the day", async () => {
    const day = businessDayOf(friday, "Europe/Paris");
    const rows = await readReport("outlets", { ...all, period: { from: day, to: day } }, "fr");
    const todays = await getToday(all.outletIds, friday);
    expect(column(rows, ({ outlet }) => String(outlet), "orders", "gross", "handed", "kept")).toEqual(
      new Map(
        todays.map(({ name, orders, grossCents, handed, kept }) => [
          name,
          { orders, gross: grossCents, handed, kept },
        ]),
      ),
    );
  });

  it("what was sold, halves as halves, and shares that sum to one", async () => {
    const products = await readReport("products", all, "fr");
    const items = await soldByHand(all);
    expect(products.length).toBe(items.size);
    expect(sum(products.map(({ quantity }) => Number(quantity)))).toBe(
      sum([...items.values()].map(({ halves }) => halves)),
    );
    expect(sum(products.map(({ gross }) => Number(gross)))).toBe(
      sum([...items.values()].map(({ gross }) => gross)),
    );
    expect(sum(products.map(({ share }) => Number(share)))).toBeCloseTo(1, 1);
  });

  it("hours worked beside what was sold, a shift of the day on which it began, also over midnight", async () => {
    const here = await outletId("part-dieu");
    const [who] = await db.execute<{ id: string }>(sql`select id from users order by email limit 1`);
    const shifts = [
      ["2026-11-24T23:30:00+01:00", "2026-11-25T01:00:00+01:00"],
      ["2026-11-24T10:00:00+01:00", "2026-11-24T14:15:00+01:00"],
      ["2026-11-25T00:30:00+01:00", "2026-11-25T02:30:00+01:00"],
    ];
    for (const [began, ended] of shifts)
      await db.execute(sql`insert into worked_shifts (id, outlet_id, user_id, role, began_at, ended_at)
        values (${newId()}, ${here}, ${who?.id}, 'order_taker', ${began}::timestamptz, ${ended}::timestamptz)`);
    const asked = { outletIds: [here], period: { from: "2026-11-24", to: "2026-11-25" } };
    const sold = column(await readReport("days", asked, "fr"), ({ day }) => String(day), "orders", "gross");
    const worked = await readReport("work", asked, "fr");
    expect(column(worked, ({ day }) => String(day), "orders", "gross")).toEqual(sold);
    // Added up by hand, with those that the demonstration's team worked.
    const all = await db.execute<{ began_at: string; ended_at: string }>(
      sql`select began_at, ended_at from worked_shifts where outlet_id = ${here} and ended_at is not null`,
    );
    const hoursOf = (day: string) =>
      all
        .filter(({ began_at }) => businessDayOf(new Date(began_at), "Europe/Paris") === day)
        .reduce((sum, one) => sum + (Date.parse(one.ended_at) - Date.parse(one.began_at)) / 3_600_000, 0);
    const hours = [hoursOf("2026-11-24"), hoursOf("2026-11-25")];
    expect(hours[1]).toBeGreaterThanOrEqual(2);
    expect(worked.map((row) => row.worked)).toEqual(hours.map((one) => Math.round(one * 10) / 10));
    expect(worked[1]?.grossPerHour).toBe(Math.round(Number(sold.get("2026-11-25")?.gross) / (hours[1] ?? 0)));
  });

  it("what lies on the shelves, at what it cost last", async () => {
    const here = await outletId("part-dieu");
    const costs = await listUnitCosts(businessDayOf(friday, "Europe/Paris"));
    const levels = await db.execute<{ code: string; onHand: string }>(sql`
      select g.code, l.on_hand as "onHand" from stock_levels l join ingredients g on g.id = l.ingredient_id where l.outlet_id = ${here}`);
    const value = levels.map(({ code, onHand }) => {
      const cost = costs.get(code);
      return cost ? (Number(onHand) * cost.cents) / cost.per : 0;
    });
    const [row] = await readReport("stock", { ...all, outletIds: [here] }, "fr");
    expect(row?.value).toBe(Math.round(sum(value)));
    expect(row?.ingredients).toBe(levels.filter(({ onHand }) => Number(onHand) > 0).length);
    expect(Number(row?.value)).toBeGreaterThan(10_000);
  });

  it("each with the columns it promises, and none for nobody's outlets", async () => {
    for (const name of reportNames) {
      const rows = await readReport(name, all, "fr");
      if (!["losses", "promotions", "incidents", "tills"].includes(name))
        expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows)
        expect(Object.keys(row).sort()).toEqual(reports[name].map((one) => one.name).sort());
      expect(await readReport(name, { ...all, outletIds: [] }, "fr")).toEqual([]);
    }
  });
});

describe("an order of a day gone by that changes", () => {
  const known = async (asked: Asked) => {
    const [row] = await readReport("days", asked, "fr");
    return Number(row?.newcomers) + Number(row?.regulars);
  };
  const forget = (outlet: string, day: string, rank: number) =>
    db.execute(sql`update orders set contact_phone = '' where id = (
      select id from orders where outlet_id = ${outlet} and business_day = ${day}::date and status in ('collected', 'delivered')
        and contact_phone <> '' order by number offset ${rank} limit 1)`);
  const keptDays = (outlet: string, day: string) =>
    db.execute(
      sql`select from report_days where outlet_id = ${outlet} and business_day = ${day}::date and added_up_at is not null`,
    );
  const after = (minutes: number) => new Date(friday.getTime() + minutes * 60_000);

  it("has its day added up anew, whoever changed it, and at once", async () => {
    const outlet = await outletId("jean-mace");
    const day = { outletIds: [outlet], period: { from: "2026-11-20", to: "2026-11-20" } };
    await addUpDays(after(2));
    await addUpDays(after(4));
    const before = await known(day);
    await forget(outlet, "2026-11-20", 0);
    expect(await known(day)).toBe(before - 1);
    expect(await keptDays(outlet, "2026-11-20")).toHaveLength(0);
    await addUpDays(after(5));
    expect(await addUpDays(after(7))).toBe(1);
    expect(await known(day)).toBe(before - 1);
  });

  it("is not lost while its day is being added up", async () => {
    const outlet = await outletId("jean-mace");
    const day = { outletIds: [outlet], period: { from: "2026-11-19", to: "2026-11-19" } };
    const before = await known(day);
    await Promise.all([
      addUp({ outletId: outlet, days: ["2026-11-19"] }, after(8)),
      ...[0, 1, 2, 3, 4].map((rank) => forget(outlet, "2026-11-19", rank * 2)),
    ]);
    const changed =
      await db.execute(sql`select from orders where outlet_id = ${outlet} and business_day = '2026-11-19'
      and contact_phone = '' and status in ('collected', 'delivered')`);
    await addUpDays(after(10));
    await addUpDays(after(12));
    expect(await known(day)).toBeLessThan(before);
    await checkAgainstOrders(day);
    expect(changed.length).toBeGreaterThan(2);
    expect(await keptDays(outlet, "2026-11-19")).toHaveLength(1);
    const [live] = await db.execute<{
      known: number;
    }>(sql`select sum(newcomers + regulars)::int as known from report_sales
      where outlet_id = ${outlet} and business_day = '2026-11-19'`);
    expect(await known(day)).toBe(live?.known);
  });
});

it("on the day the clocks change, an hour that is there twice being one hour of it", async () => {
  const here = await outletId("vaise");
  await db.execute(
    sql`insert into order_counters (outlet_id, business_day, last) values (${here}, '2026-10-25', 999)`,
  );
  await db.execute(sql`
    update orders o set business_day = '2026-10-25', promised_at = '2026-10-25T01:15:00+02:00'::timestamptz + n.row * interval '25 minutes'
    from (select id, row_number() over (order by number) as row from orders where outlet_id = ${here} and business_day = '2026-11-19') n
    where o.id = n.id`);
  const night = { outletIds: [here], period: { from: "2026-10-25", to: "2026-10-25" } };
  await checkAgainstOrders(night);
  const hours = await readReport("hours", night, "fr");
  expect(Number(hours.find(({ hour }) => hour === 2)?.orders)).toBeGreaterThan(2);
  await db.execute(
    sql`update orders set business_day = '2026-11-19' where outlet_id = ${here} and business_day = '2026-10-25'`,
  );
});
