import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { seed } from "@/db/seed/seed";
import { newId } from "@/lib/ids";
import { listUse } from "@/lib/inventory/queries/list-use";
import { totalsOf, variancesOf } from "@/lib/inventory/variance";
import { filterOf } from "@/lib/orders/order-filter";
import { listOrders } from "@/lib/orders/queries/list-orders";
import { getAccounts } from "@/lib/reports/queries/get-accounts";
import { readReport } from "@/lib/reports/queries/read-report";
import type { Asked } from "@/lib/reports/queries/spells";
import { addUpDays } from "@/lib/reports/writes/add-up-days";
import { db } from "@/lib/server/db";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { businessDayOf } from "@/lib/time";
import { friday, outletId, staffId } from "../support/house";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });
const sold = ["placed", "preparing", "ready", "out_for_delivery", "delivered", "collected"];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const week = { from: "2026-11-19", to: "2026-11-27" };
let here: string;
let outlets: string[];
beforeAll(async () => {
  await seed(db, friday, 9);
  here = await outletId("part-dieu");
  outlets = (await db.execute<{ id: string }>(sql`select id from outlets order by code`)).map(({ id }) => id);
});

/** What left an outlet's shelves on some days, in money, added up movement by movement. */
async function usedByHand(outlet: string, { from, to }: { from: string; to: string }) {
  const costs = await listUnitCosts(to);
  const codes = new Map((await db.query.ingredients.findMany()).map(({ id, code }) => [id, costs.get(code)]));
  const sums = { expected: 0, wasted: 0, missing: 0, other: 0 };
  for (const move of await db.query.stockMovements.findMany()) {
    const day = businessDayOf(move.at, "Europe/Paris");
    const cost = codes.get(move.ingredientId);
    if (move.outletId !== outlet || day < from || day > to || !cost) continue;
    const money = (-move.quantity * cost.cents) / cost.per;
    const ofOrder = move.kind === "correction" && move.orderId !== null && move.reason !== "restored";
    if (move.kind === "consumption" || ofOrder || (move.kind === "preparation" && move.quantity < 0))
      sums.expected += money;
    else if (move.kind === "waste") sums.wasted += money;
    else if (move.kind === "stocktake") sums.missing += money;
    else if (move.kind === "correction") sums.other += money;
  }
  return sums;
}

async function netByHand(outlet: string, { from, to }: { from: string; to: string }) {
  const mine = new Set(
    (await db.query.orders.findMany())
      .filter(
        (order) =>
          order.outletId === outlet &&
          order.placedAt !== null &&
          sold.includes(order.status) &&
          order.businessDay >= from &&
          order.businessDay <= to,
      )
      .map(({ id }) => id),
  );
  const current = new Set(
    (await db.query.orderRevisions.findMany())
      .filter(({ orderId, state }) => mine.has(orderId) && state === "current")
      .map(({ id }) => id),
  );
  return sum(
    (await db.query.orderVat.findMany())
      .filter(({ revisionId }) => current.has(revisionId))
      .map(({ netCents }) => netCents),
  );
}

async function checkFood(outlet: string, period: { from: string; to: string }) {
  const [row] = await readReport("food", { outletIds: [outlet], period }, "fr");
  const [used, net] = await Promise.all([usedByHand(outlet, period), netByHand(outlet, period)]);
  const real = used.expected + used.wasted + used.missing + used.other;
  expect(row).toMatchObject({
    net,
    ...Object.fromEntries(Object.entries(used).map(([name, cents]) => [name, Math.round(cents)])),
    real: Math.round(real),
  });
  if (net > 0) expect(row?.realShare).toBeCloseTo(real / net, 3);
  return row;
}

async function move(kind: string, quantity: number, at: string, outlet = here) {
  await db.execute(sql`insert into stock_levels (outlet_id, ingredient_id) select ${outlet}::uuid, id from ingredients
    where code = 'basilic' on conflict do nothing`);
  await db.execute(sql`
    with moved as (
      insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, reason, dedupe_key, at)
      select ${newId()}::uuid, ${outlet}::uuid, id, ${quantity}, ${kind}, 'fallen', ${newId()}, ${at}::timestamptz
      from ingredients where code = 'basilic' returning outlet_id, ingredient_id, quantity)
    update stock_levels l set on_hand = l.on_hand + m.quantity from moved m
    where l.outlet_id = m.outlet_id and l.ingredient_id = m.ingredient_id`);
}

describe("food cost, as recipes have it and as it was", () => {
  it("is what orders took and what left beyond them, from movements and then from kept sums", async () => {
    const row = await checkFood(here, week);
    expect(Number(row?.expectedShare)).toBeGreaterThan(0.05);
    expect(Number(row?.expectedShare)).toBeLessThan(0.6);
    await addUpDays(friday);
    expect(await addUpDays(new Date(friday.getTime() + 120_000))).toBeGreaterThan(30);
    const kept = await db.execute(sql`select from use_days where outlet_id = ${here}`);
    expect(kept.length).toBeGreaterThan(100);
    await checkFood(here, week);
    await checkFood(await outletId("vaise"), { from: "2026-11-22", to: "2026-11-25" });
  });

  it("agrees with the use of ingredients of that outlet, and adds up over all", async () => {
    const [row] = await readReport("food", { outletIds: [here], period: week }, "fr");
    const totals = totalsOf(variancesOf(await listUse(here, week)));
    expect(Math.abs(Number(row?.expected) - totals.expectedCents)).toBeLessThan(100);
    expect(Math.abs(Number(row?.real) - totals.expectedCents - totals.differenceCents)).toBeLessThan(100);
    const all = await readReport("food", { outletIds: outlets, period: week }, "fr");
    expect(all.find(({ outlet }) => outlet === row?.outlet)).toEqual(row);
  });

  it("takes a movement of a day gone by in at once, and one of a day without orders", async () => {
    const day = { from: "2026-11-24", to: "2026-11-24" };
    const before = await checkFood(here, day);
    await move("waste", -60, "2026-11-24T12:00:00+01:00");
    const after = await checkFood(here, day);
    expect(Number(after?.wasted)).toBeGreaterThan(Number(before?.wasted));
    const notOpen = outlets.at(-1) ?? "";
    await move("correction", 800, "2026-11-24T12:00:00+01:00", notOpen);
    expect(Number((await checkFood(notOpen, day))?.other)).toBeLessThan(0);
  });

  it("keeps to the outlet's day when the clocks change", async () => {
    await move("waste", -10, "2026-10-24T23:50:00+02:00");
    await move("waste", -20, "2026-10-25T00:10:00+02:00");
    await move("waste", -30, "2026-10-25T23:50:00+01:00");
    await move("waste", -40, "2026-10-26T00:10:00+01:00");
    for (const day of ["2026-10-24", "2026-10-25", "2026-10-26"])
      await checkFood(here, { from: day, to: day });
    const use = await listUse(here, { from: "2026-10-25", to: "2026-10-25" });
    expect(use.find(({ code }) => code === "basilic")?.waste).toBe(50);
  });
});

describe("accounts in the reports", () => {
  const november: Asked = { outletIds: [], period: { from: "2026-11-01", to: "2026-11-30" } };

  it("say VAT and tenders as the books of each outlet do", async () => {
    const vat = await readReport("vat", { ...november, outletIds: [here] }, "fr");
    const { totals } = await getAccounts(here, "2026-11");
    expect(vat).toEqual(
      totals.byMode.flatMap(({ mode, vat: rates }) =>
        rates
          .map(({ rateBp, netCents, vatCents, grossCents }) => ({
            ...{ mode, rate: rateBp, net: netCents, vat: vatCents, gross: grossCents },
          }))
          .toSorted((a, b) => a.rate - b.rate),
      ),
    );
    const tenders = await readReport("tenders", { ...november, outletIds: [here] }, "fr");
    expect(new Map(tenders.map(({ method, balance }) => [method, balance]))).toEqual(
      new Map(totals.tenders.map(({ method, inCents, outCents }) => [method, inCents - outCents])),
    );
    expect(tenders.length).toBeGreaterThan(1);
  });

  it("of all outlets are the sum of each, and of a day what its closing says", async () => {
    const all = await readReport("vat", { ...november, outletIds: outlets }, "fr");
    const each = await Promise.all(
      outlets.map((id) => readReport("vat", { ...november, outletIds: [id] }, "fr")),
    );
    expect(sum(all.map(({ gross }) => Number(gross)))).toBe(
      sum(each.flat().map(({ gross }) => Number(gross))),
    );
    const { closings } = await getAccounts(here, "2026-11");
    const closing = closings.find(({ kind }) => kind === "closing_day");
    const day = closing?.period ?? "";
    const one = await readReport("vat", { outletIds: [here], period: { from: day, to: day } }, "fr");
    expect(sum(one.map(({ gross }) => Number(gross)))).toBe(closing?.totals.totalCents);
  });

  it("say what drawers had too much or too little", async () => {
    const who = await staffId("manager.part-dieu@ocpizza.example");
    // The second is closed after midnight of November's last evening, and belongs to it.
    for (const [number, expected, counted, at] of [
      [901, 25_000, 24_850, "2026-11-25T23:10:00+01:00"],
      [902, 31_200, 31_230, "2026-12-01T01:20:00+01:00"],
      [903, 18_000, 18_000, "2026-12-01T12:00:00+01:00"],
    ] as const) {
      const [id, count] = [newId(), newId()];
      await db.transaction(async (tx) => {
        await tx.execute(sql`insert into till_sessions (id, outlet_id, number, drawer, float_cents, opened_by, opened_at)
          values (${id}, ${here}, ${number}, 8, ${expected + (number === 901 ? 70 : 0)}, ${who}, ${at}::timestamptz - interval '6 hours')`);
        await tx.execute(sql`insert into till_counts (id, session_id, pieces, counted_cents, expected_cents, counted_by, at)
          values (${count}, ${id}, '{}', ${counted}, ${expected}, ${who}, ${at}::timestamptz)`);
        await tx.execute(sql`update till_sessions set count_id = ${count}, counted_cents = ${counted}, expected_cents = ${expected},
          explanation = 'x', closed_by = ${who}, closed_at = ${at}::timestamptz where id = ${id}`);
        if (number === 901)
          await tx.execute(sql`insert into till_movements (id, session_id, kind, amount_cents, courier_id, note, actor_id, at)
            values (${newId()}, ${id}, 'courier_difference', -70, ${who}, 'x', ${who}, ${at}::timestamptz)`);
      });
    }
    const rows = await readReport("tills", { ...november, outletIds: [here] }, "fr");
    const { drawers } = await getAccounts(here, "2026-11");
    expect(sum(rows.map(({ closed }) => Number(closed)))).toBe(drawers.length);
    expect(sum(rows.map(({ difference }) => Number(difference)))).toBe(
      sum(drawers.map((one) => one.countedCents - one.expectedCents + one.courierCents)),
    );
    expect(rows.find(({ drawer }) => drawer === "8")).toMatchObject({
      ...{ closed: 2, expected: 56_200, counted: 56_080, difference: -190 },
    });
  });

  it("say what was made again, by cause, and what it cost", async () => {
    const who = await staffId("pizzaiolo.part-dieu@ocpizza.example");
    const [line] = await db.execute<{ id: string; order_id: string }>(sql`
      select l.id, l.order_id from order_lines l join orders o on o.id = l.order_id where o.outlet_id = ${here} limit 1`);
    const made = [
      ["burnt", 210, "2026-11-25T23:59:00+01:00"],
      ["burnt", 90, "2026-11-26T00:01:00+01:00"],
      ["fallen", 150, "2026-11-26T20:00:00+01:00"],
    ] as const;
    for (const [cause, cents, at] of made)
      await db.execute(sql`insert into incidents (id, outlet_id, order_id, line_id, cause, cost_cents, at, actor_id)
        values (${newId()}, ${here}, ${line?.order_id}, ${line?.id}, ${cause}, ${cents}, ${at}::timestamptz, ${who})`);
    const on = (from: string, to: string) =>
      readReport("incidents", { outletIds: [here], period: { from, to } }, "fr");
    expect(await on("2026-11-26", "2026-11-26")).toEqual([
      { cause: "fallen", times: 1, cost: 150 },
      { cause: "burnt", times: 1, cost: 90 },
    ]);
    expect(await on("2026-11-25", "2026-11-26")).toEqual([
      { cause: "burnt", times: 2, cost: 300 },
      { cause: "fallen", times: 1, cost: 150 },
    ]);
  });
});

it("a figure's orders are the ones it counts", async () => {
  const asked = { outletIds: [here], period: week };
  const orders = async (search: Record<string, string>) => {
    let found: string[] = [];
    let after = "";
    for (;;) {
      const filter = filterOf({ jour: week.from, au: week.to, ...search, apres: after }, week.to);
      const page = await listOrders(here, filter, "fr");
      found = [...found, ...page.orders.filter(({ status }) => sold.includes(status)).map(({ id }) => id)];
      if (!page.next) return found.length;
      after = `${page.next.day}.${page.next.number}`;
    }
  };
  const hours = await readReport("hours", asked, "fr");
  for (const { weekday, hour, orders: count } of hours.slice(0, 6))
    expect(await orders({ semaine: `${weekday}`, heure: `${hour}` })).toBe(count);
  const [channel] = await readReport("channels", asked, "fr");
  expect(await orders({ canal: `${channel?.channel}`, mode: `${channel?.mode}` })).toBe(channel?.orders);
  const [promotion] = await readReport("promotions", asked, "fr");
  if (promotion) expect(await orders({ promo: `${promotion.promotion}` })).toBe(promotion.orders);
  const [product] = await readReport("products", asked, "fr");
  expect(await orders({ produit: `${product?.code}` })).toBeGreaterThan(0);
});
