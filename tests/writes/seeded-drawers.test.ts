import { sql } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { seed } from "@/db/seed/seed";
import { db } from "@/lib/server/db";
import { worthOf } from "@/lib/till/cash";
import { differenceOf } from "@/lib/till/drawer";
import { listClosedDrawers } from "@/lib/till/queries/list-closed-drawers";
import { listOwedCash } from "@/lib/till/queries/list-owed-cash";
import { friday, outletId } from "../support/house";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
const days = 7;
beforeAll(() => seed(db, friday, days));

test("a newcomer finds drawers closed on the days before, with what was too much or too little and why", async () => {
  const drawers = await listClosedDrawers(await outletId("part-dieu"), "2026-11");
  expect(drawers).toHaveLength(days);
  expect(new Set(drawers.map(({ day }) => day)).size).toBe(days);
  const all = await db.execute<{ slips: number; closed: number; open: number }>(sql`
    select count(*) filter (where counted_cents <> expected_cents)::int as slips, count(closed_at)::int as closed,
      (count(*) - count(closed_at))::int as open from till_sessions`);
  expect(all[0]).toMatchObject({ closed: 5 * days, open: 5 });
  expect(all[0]?.slips).toBeGreaterThan(0);
  for (const drawer of drawers)
    expect(drawer.explanation.length > 0, drawer.day).toBe(differenceOf(drawer) !== 0);
});

test("every count is made of coins and notes, and no cash of those days is owed or lies outside a drawer", async () => {
  const counts = await db.execute<{ pieces: Record<string, number>; cents: number }>(
    sql`select pieces, counted_cents as cents from till_counts`,
  );
  for (const { pieces, cents } of counts) expect(worthOf(pieces)).toBe(cents);
  expect(await listOwedCash(await outletId("part-dieu"))).toEqual([]);
  const [loose] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from payments p join orders o on o.id = p.order_id and o.business_day < '2026-11-27'
    where p.method = 'cash' and p.status = 'captured' and not exists (select from till_movements m where m.payment_id = p.id)`);
  expect(loose?.n).toBe(0);
});
