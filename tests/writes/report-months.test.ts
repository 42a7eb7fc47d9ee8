import { sql } from "drizzle-orm";
import { beforeAll, expect, it, vi } from "vitest";
import { seed } from "@/db/seed/seed";
import { readReport } from "@/lib/reports/queries/read-report";
import type { Asked } from "@/lib/reports/queries/spells";
import { type ReportName, reportNames } from "@/lib/reports/report";
import { addUpDays } from "@/lib/reports/writes/add-up-days";
import { addUpMonths } from "@/lib/reports/writes/add-up-months";
import { keepClosings, rebuildDays } from "@/lib/reports/writes/rebuild-days";
import { db } from "@/lib/server/db";
import { friday, outletId } from "../support/house";
import { checkAgainstOrders, soldByHand, sum } from "../support/reports-by-hand";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const after = (minutes: number) => new Date(friday.getTime() + minutes * 60_000);
let here: string;
let all: string[];
const october = { from: "2026-10-01", to: "2026-10-31" };

beforeAll(async () => {
  await seed(db, friday, 9);
  here = await outletId("part-dieu");
  all = (await db.execute<{ id: string }>(sql`select id from outlets`)).map(({ id }) => id);
  // Nine days of one outlet become the ten weeks before, with what their orders took from its shelves.
  await db.execute(sql`
    create temporary table moved as select id, business_day as was, date '2026-09-15' + (row_number() over (order by id) % 68)::int as day,
      1000 + row_number() over (order by id) as number from orders where outlet_id = ${here} and business_day < '2026-11-27'`);
  await db.execute(sql`insert into order_counters (outlet_id, business_day, last)
    select distinct ${here}::uuid, day, 9999 from moved on conflict do nothing`);
  await db.execute(
    sql`update orders o set business_day = m.day, number = m.number, promised_at = o.promised_at + (m.day - m.was) * interval '1 day' from moved m where m.id = o.id`,
  );
});

const standing = async () =>
  (
    await db.execute<{ month: string }>(
      sql`select month::text from report_months where outlet_id = ${here} order by 1`,
    )
  ).map(({ month }) => month);

const periods = [october, { from: "2026-09-20", to: "2026-11-12" }, { from: "2026-10-01", to: "2026-11-27" }];
const readAll = async (names: readonly ReportName[]) =>
  Promise.all(
    periods.flatMap((period) =>
      [[here], all].flatMap((outletIds) =>
        names.map((name) => readReport(name, { outletIds, period }, "fr")),
      ),
    ),
  );

it("whole months are summed once more when every day of theirs stands, and say what their orders say", async () => {
  const live = await readAll(reportNames);
  await addUpDays(friday);
  await addUpDays(after(2));
  expect(await standing()).toEqual(["2026-10-01"]);
  expect(await readAll(reportNames)).toEqual(live);
  for (const period of periods) await checkAgainstOrders({ outletIds: [here], period });
  const asked: Asked = { outletIds: [here], period: october };
  const products = await readReport("products", asked, "fr");
  const items = await soldByHand(asked);
  expect(sum(products.map(({ quantity }) => Number(quantity)))).toBe(
    sum([...items.values()].map(({ halves }) => halves)),
  );
});

/** An order of that day is promised an hour later, as the report of hours and the books let it. */
const change = (day: string) =>
  db.execute(sql`update orders set promised_at = promised_at + interval '1 hour' where id = (
    select id from orders where outlet_id = ${here} and business_day = ${day}::date and status in ('collected', 'delivered')
    order by id limit 1)`);

it("a month goes with any of its days that changes, and comes back with it", async () => {
  const asked: Asked = { outletIds: [here], period: october };
  await change("2026-10-14");
  expect(await standing()).toEqual([]);
  await checkAgainstOrders(asked);
  await addUpDays(after(4));
  expect(await standing()).toEqual([]);
  await addUpDays(after(6));
  expect(await standing()).toEqual(["2026-10-01"]);
  await checkAgainstOrders(asked);
});

it("sums made anew are right while orders of those days change, and readers are never left without them", async () => {
  const asked: Asked = { outletIds: [here], period: october };
  const told: number[] = [];
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const rebuilt = rebuildDays((done, of) => {
    told.push(done / of);
    begin();
  });
  await begun;
  for (let day = 5; day <= 20; day += 3) {
    await change(`2026-10-${String(day).padStart(2, "0")}`);
    await checkAgainstOrders(asked);
  }
  await rebuilt;
  expect(told.at(-1)).toBe(1);
  await checkAgainstOrders(asked);
  await addUpDays(after(8));
  await addUpDays(after(10));
  expect(await standing()).toEqual(["2026-10-01"]);
  await checkAgainstOrders(asked);
});

it("two who sum months at once sum each once", async () => {
  const expected = await readAll(["hours", "products", "food"]);
  await db.execute(sql`delete from report_months`);
  await Promise.all([addUpMonths(after(11)), addUpMonths(after(11)), addUpMonths(after(11))]);
  expect(await standing()).toEqual(["2026-10-01"]);
  expect(await readAll(["hours", "products", "food"])).toEqual(expected);
});

it("what closings say is kept as they are made, and the same when it is read from them anew", async () => {
  const sums = async () => [
    ...(await db.execute(sql`select * from closing_taxes order by 1, 2, 5, 6`)),
    ...(await db.execute(sql`select * from closing_tenders order by 1, 2, 5`)),
  ];
  const kept = await sums();
  expect(kept.length).toBeGreaterThan(50);
  await keepClosings();
  expect(await sums()).toEqual(kept);
});
