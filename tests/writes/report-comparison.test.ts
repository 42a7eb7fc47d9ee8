import { sql } from "drizzle-orm";
import { beforeAll, expect, it, vi } from "vitest";
import { seed } from "@/db/seed/seed";
import { newId } from "@/lib/ids";
import { type ComparedRow, type Comparison, movedBack, shiftOf } from "@/lib/reports/comparison";
import { readCompared, readRowCompared } from "@/lib/reports/queries/read-compared";
import { readReport } from "@/lib/reports/queries/read-report";
import type { Asked } from "@/lib/reports/queries/spells";
import { reportNames, shownColumns } from "@/lib/reports/report";
import { type RowKey, rowKeyOf, rowKeys } from "@/lib/reports/row-of";
import { addUpDays } from "@/lib/reports/writes/add-up-days";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addDays, businessDayOf, weekdayOf } from "@/lib/time";
import { friday, outletId } from "../support/house";
import { byHand, inParis, ordersOf } from "../support/reports-by-hand";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const period = { from: "2026-11-26", to: "2026-11-27" };
let all: Asked;

beforeAll(async () => {
  await seed(db, friday, 9);
  const outlets = await db.execute<{ id: string }>(sql`select id from outlets order by code`);
  all = { outletIds: outlets.map(({ id }) => id), period };
  // What Jean-Macé sold on four days before was sold a year before these days, in the winter's time as they.
  const here = await outletId("jean-mace");
  await db.execute(sql`insert into order_counters (outlet_id, business_day, last)
    select ${here}, business_day - 364 + 5, last from order_counters where outlet_id = ${here} and business_day between '2026-11-21' and '2026-11-22'`);
  await db.execute(sql`update orders set business_day = business_day - 364 + 5, promised_at = promised_at - interval '359 days'
    where outlet_id = ${here} and business_day between '2026-11-21' and '2026-11-22'`);
});

/** Orders grouped by hand, those of before under the keys they have a shift of days later. */
async function checkByHand(asked: Asked, comparison: Comparison): Promise<number> {
  const days = shiftOf("days", asked.period, comparison) ?? 0;
  const now = await ordersOf(asked);
  const then = await ordersOf({ ...asked, period: movedBack(asked.period, days) });
  const names = new Map((await db.query.outlets.findMany()).map(({ id, name }) => [id, name]));
  type Order = (typeof now)[number];
  const keys = {
    days: [(row: ComparedRow["row"]) => `${row.day}`, (order: Order) => order.businessDay],
    hours: [
      (row: ComparedRow["row"]) => `${row.weekday} ${row.hour}`,
      (order: Order) => `${weekdayOf(order.businessDay)} ${inParis(order.promisedAt)}`,
    ],
    channels: [
      (row: ComparedRow["row"]) => `${row.channel} ${row.mode}`,
      (order: Order) => `${order.channel} ${order.mode}`,
    ],
    outlets: [
      (row: ComparedRow["row"]) => `${row.outlet}`,
      (order: Order) => names.get(order.outletId) ?? "",
    ],
  } as const;
  for (const [name, [ofRow, ofOrder]] of Object.entries(keys) as [
    keyof typeof keys,
    (typeof keys)["days"],
  ][]) {
    const later = (order: Order) =>
      name === "days" ? addDays(order.businessDay, days) : ofOrder(order as never);
    const [here, before] = [byHand(now, ofOrder as (order: Order) => string), byHand(then, later)];
    const rows = await readCompared(name, asked, comparison, "fr");
    const found = new Map(rows.map((row) => [ofRow(row.row), row]));
    const sold = (key: string) => (here.get(key)?.orders ?? 0) + (before.get(key)?.orders ?? 0) > 0;
    const expected = [...new Set([...here.keys(), ...before.keys()])].filter(
      (key) => name === "days" || name === "outlets" || sold(key),
    );
    expect([...found.keys()].toSorted(), name).toEqual(expected.toSorted());
    for (const [key, row] of found) {
      const told = (of: ComparedRow["row"] | null | undefined) => [of?.orders ?? 0, of?.gross ?? 0];
      const sum = (of: { orders: number; gross: number } | undefined) => [of?.orders ?? 0, of?.gross ?? 0];
      expect([told(row.row), told(row.before)], `${name} ${key}`).toEqual([
        ...[sum(here.get(key)), sum(before.get(key))],
      ]);
    }
  }
  return then.length;
}

it("each row stands beside what its orders of before come to, added up by hand", async () => {
  expect(await checkByHand(all, "avant")).toBeGreaterThan(30);
  const one = { ...all, outletIds: [await outletId("jean-mace")] };
  expect(await checkByHand(one, "an")).toBeGreaterThan(20);
  expect(
    await checkByHand({ ...one, period: { from: "2026-11-27", to: "2026-11-27" } }, "avant"),
  ).toBeGreaterThan(0);
});

it("every report is compared with itself, kept sums or not; what is no more stays, at 0", async () => {
  const check = async () => {
    for (const name of reportNames) {
      const rows = await readCompared(name, all, "avant", "fr");
      const days = shiftOf(name, period, "avant");
      if (days === null) {
        expect(rows.every((row) => row.before === undefined)).toBe(true);
        continue;
      }
      const plain = await readReport(name, all, "fr");
      expect(
        rows.filter(({ gone }) => !gone).map(({ row }) => row),
        name,
      ).toEqual(plain);
      const key = (row: ComparedRow["row"] | null | undefined) =>
        rowKeys(name)
          .map((column) => row?.[column.name] ?? null)
          .join("|");
      const then = await readReport(name, { ...all, period: movedBack(period, days) }, "fr");
      const later = then.map((row) => (row.day ? { ...row, day: addDays(String(row.day), days) } : row));
      const before = rows.flatMap((one) => (one.before ? [one.before] : []));
      expect(new Map(before.map((row) => [key(row), row])), name).toEqual(
        new Map(later.map((row) => [key(row), row])),
      );
      for (const { row, gone } of rows)
        if (gone)
          for (const { name: column, kind } of shownColumns(name))
            if (["count", "halves", "money"].includes(kind)) expect(row[column], `${name} ${column}`).toBe(0);
    }
  };
  await check();
  await addUpDays(friday);
  expect(await addUpDays(new Date(friday.getTime() + 120_000))).toBeGreaterThan(30);
  await check();
});

it("a row an outlet a line is the very row of each outlet's own report, in one question for all", async () => {
  for (const name of reportNames) {
    const each = new Map<string, ComparedRow[]>();
    for (const id of all.outletIds)
      each.set(id, await readCompared(name, { ...all, outletIds: [id] }, "avant", "fr"));
    const keys = new Set(
      [...each.values()].flat().map(({ row }) => JSON.stringify(rowKeyOf(name, written(row)))),
    );
    for (const key of [...keys].slice(0, 12).map((text): RowKey => JSON.parse(text))) {
      const found = await readRowCompared(name, key, all, "avant", "fr");
      const expected = [...each].flatMap(([id, rows]) =>
        rows
          .filter(({ row }) => JSON.stringify(rowKeyOf(name, written(row))) === JSON.stringify(key))
          .map((row) => [id, row] as const),
      );
      expect(found, `${name} ${JSON.stringify(key)}`).toEqual(new Map(expected));
    }
  }
  expect((await readRowCompared("days", { day: "" }, { ...all, outletIds: [] }, "an", "fr")).size).toBe(0);
});

/** As an address has it. */
const written = (row: ComparedRow["row"]) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? "")]));

it("hours of a day gone by that somebody corrects are told at once, and whoever is still at work until now", async () => {
  const here = await outletId("vaise");
  const day = { outletIds: [here], period: { from: "2026-11-24", to: "2026-11-24" } };
  const worked = async (asked: Asked) => Number((await readReport("work", asked, "fr"))[0]?.worked ?? 0);
  const standing = () =>
    db.execute(
      sql`select from report_days where outlet_id = ${here} and business_day = '2026-11-24' and added_up_at is not null`,
    );
  expect(await standing()).toHaveLength(1);
  const before = await worked(day);
  const [who] = await db.execute<{ id: string }>(sql`select id from users u
    where not exists (select from worked_shifts w where w.user_id = u.id and w.ended_at is null) limit 1`);
  const id = newId();
  await db.execute(sql`insert into worked_shifts (id, outlet_id, user_id, role, began_at, ended_at)
    values (${id}, ${here}, ${who?.id}, 'courier', '2026-11-24T23:30:00+01:00', '2026-11-25T01:00:00+01:00')`);
  expect(await worked(day)).toBeCloseTo(before + 1.5, 5);
  expect(await standing()).toHaveLength(0);
  await addUpDays(new Date(friday.getTime() + 240_000));
  await addUpDays(new Date(friday.getTime() + 360_000));
  expect(await standing()).toHaveLength(1);
  expect(await worked(day)).toBeCloseTo(before + 1.5, 5);
  await db.execute(sql`update worked_shifts set ended_at = '2026-11-25T02:00:00+01:00' where id = ${id}`);
  expect(await worked(day)).toBeCloseTo(before + 2.5, 5);
  const began = new Date(now().getTime() - 3 * 3_600_000);
  const thatDay = businessDayOf(began, "Europe/Paris");
  const present = { outletIds: [here], period: { from: thatDay, to: thatDay } };
  const until = await worked(present);
  await db.execute(sql`insert into worked_shifts (id, outlet_id, user_id, role, began_at)
    values (${newId()}, ${here}, ${who?.id}, 'courier', ${began.toISOString()}::timestamptz)`);
  expect(await worked(present)).toBeGreaterThanOrEqual(until + 2.9);
  expect(await worked(present)).toBeLessThan(until + 3.3);
});
