import { sql } from "drizzle-orm";
import { beforeAll, expect, it, vi } from "vitest";
import { opensOf } from "@/components/staff/reports/opens";
import { seed } from "@/db/seed/seed";
import { newId } from "@/lib/ids";
import { filterOf } from "@/lib/orders/order-filter";
import { countFigure, type FigureCount } from "@/lib/orders/queries/count-figure";
import { listOrders } from "@/lib/orders/queries/list-orders";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import { readRowCompared } from "@/lib/reports/queries/read-compared";
import { readReport } from "@/lib/reports/queries/read-report";
import { type ReportName, type ReportRow, reportNames, reports } from "@/lib/reports/report";
import { rowKeyOf } from "@/lib/reports/row-of";
import { db } from "@/lib/server/db";
import { colleague } from "../support/dispatch-house";
import { friday, outletId, place } from "../support/house";
import { offer } from "../support/promoting";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 90_000 });
const week = { from: "2026-11-19", to: "2026-11-27" };
const slug = "part-dieu";
let here: string;
let outlets: { id: string; name: string; slug: string }[];

beforeAll(async () => {
  await seed(db, friday, 9);
  here = await outletId(slug);
  outlets = await db.execute<{ id: string; name: string; slug: string }>(
    sql`select id, name, slug from outlets where status = 'open' order by code`,
  );
  // Some of everything that is given back, two of them of one order; and a code that was used.
  const manager = await colleague.of("manager.part-dieu@ocpizza.example", "orders");
  const paid = await db.execute<{ orderId: string }>(sql`
    select o.id as "orderId" from orders o join payments p on p.order_id = o.id where o.outlet_id = ${here} and p.method = 'card_terminal'
      and p.status = 'captured' and o.status in ('delivered', 'collected') and o.business_day between '2026-11-20' and '2026-11-26'
    order by o.id limit 3`);
  for (const [index, reason] of [
    [0, "tard"],
    [0, "tard"],
    [1, "froid"],
  ] as const) {
    const back = { orderId: paid[index]?.orderId ?? "", outletIds: [here], amountCents: 150, reason };
    await refundOrder({ ...back, requestId: newId() }, manager, friday);
  }
  await offer("CINQ");
  await db.execute(sql`update outlets set pizzas_per_slot = 400`);
  await place({ code: "CINQ", seenTotalCents: 1680 });
});

const leads = (one: { slug: string } | null) =>
  opensOf({
    ...{
      period: week,
      comparison: "avant" as const,
      one,
      slugs: new Map(outlets.map((outlet) => [outlet.name, outlet.slug])),
    },
    ...{ sees: new Set(outlets.map((outlet) => outlet.slug)), knows: new Set([slug]) },
  });

async function countAt(href: string): Promise<FigureCount> {
  const url = new URL(href, "http://house");
  const at = outlets.find((outlet) => url.pathname === `/staff/commandes/${outlet.slug}`);
  if (!at) throw new Error(`${href} is no list of orders`);
  return countFigure(at.id, filterOf(Object.fromEntries(url.searchParams), week.to));
}

/** Every figure of a report that leads to a list, with what the list says. */
async function followed(name: ReportName, rows: readonly ReportRow[], one: { slug: string } | null) {
  const opens = leads(one)[name];
  const found: { column: string; figure: unknown; counted: number }[] = [];
  for (const row of rows)
    for (const { name: column } of reports[name]) {
      const href = opens(row, column);
      if (!href) continue;
      const count = await countAt(href);
      const counted =
        name === "losses" ? count.times : column === "quantity" ? (count.halves ?? 0) : count.times;
      found.push({ column, figure: row[column], counted });
    }
  return found;
}

const lists = [
  "outlets",
  "days",
  "hours",
  "channels",
  "service",
  "promotions",
  "couriers",
  "losses",
] as const;

it.each(lists)("every figure of « %s » leads to as many orders as it counts", async (name) => {
  const rows = await readReport(name, { outletIds: [here], period: week }, "fr");
  const found = await followed(name, rows.slice(0, 25), { slug });
  expect(found.length).toBeGreaterThan(0);
  for (const { column, figure, counted } of found)
    expect({ column, counted }).toEqual({ column, counted: figure });
});

it("every kind of figure was among them", async () => {
  const kinds = new Set<string>();
  for (const name of lists)
    for (const row of await readReport(name, { outletIds: [here], period: week }, "fr"))
      for (const { name: column } of reports[name]) {
        const href = leads({ slug })[name](row, column);
        if (href) kinds.add(new URL(href, "http://house").searchParams.get("compte") ?? "");
      }
  for (const kind of [
    "sold",
    "handed",
    "kept",
    "newcomers",
    "regulars",
    "delivered",
    "deliveredLate",
    "cancelled",
  ])
    expect([...kinds]).toContain(kind);
  expect([...kinds]).toContain("goodwill");
});

it("a product leads to the orders it is in, with its quantity and its money", async () => {
  const rows = await readReport("products", { outletIds: [here], period: week }, "fr");
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const count = await countAt(leads({ slug }).products(row) ?? "");
    expect(count).toMatchObject({ halves: row.quantity, cents: row.gross });
  }
});

it("money and losses are those of the figure, and the list has as many orders as it says", async () => {
  const rows = await readReport("losses", { outletIds: [here], period: week }, "fr");
  for (const row of rows) {
    const count = await countAt(leads({ slug }).losses(row) ?? "");
    expect(count).toMatchObject({ times: row.times, cents: row.amount });
  }
  const twice = rows.find(({ loss, reason }) => loss === "goodwill" && reason === "tard");
  expect(twice?.times).toBe(2);
  expect(await countAt(leads({ slug }).losses(twice ?? {}) ?? "")).toMatchObject({ times: 2, orders: 1 });
  const channels = await readReport("channels", { outletIds: [here], period: week }, "fr");
  for (const row of channels) {
    const href = new URL(leads({ slug }).channels(row) ?? "", "http://house");
    const filter = filterOf(Object.fromEntries(href.searchParams), week.to);
    const count = await countFigure(here, filter);
    expect(count).toMatchObject({ orders: row.orders, cents: row.gross });
    let listed = 0;
    let after = filter.after;
    do {
      const page = await listOrders(here, { ...filter, after }, "fr");
      listed += page.orders.length;
      after = page.next;
    } while (after);
    expect(listed).toBe(row.orders);
  }
});

it("of several outlets a row leads to itself an outlet a line, which add up to it", async () => {
  const ids = outlets.map(({ id }) => id);
  for (const name of reportNames) {
    const [row] = await readReport(name, { outletIds: ids, period: week }, "fr");
    const href = row && leads(null)[name](row);
    if (!row || !href?.startsWith("/staff/rapports/pizzerias")) continue;
    const asked = Object.fromEntries(new URL(href, "http://house").searchParams);
    expect(asked.rapport).toBe(name);
    const each = await readRowCompared(
      name,
      rowKeyOf(name, asked),
      { outletIds: ids, period: week },
      "avant",
      "fr",
    );
    const mine = [...each.values()].map((one) => one.row);
    for (const { name: column, kind } of reports[name])
      if (["count", "halves"].includes(kind))
        expect(
          mine.reduce((sum, one) => sum + Number(one[column] ?? 0), 0),
          `${name} ${column}`,
        ).toBe(row[column]);
  }
});

it("whoever may not see orders is led to none, and bad addresses narrow nothing", () => {
  const blind = opensOf({
    ...{
      period: week,
      comparison: "avant",
      one: { slug },
      slugs: new Map(),
      sees: new Set(),
      knows: new Set(),
    },
  });
  for (const name of lists)
    expect(blind[name]({ day: "2026-11-20", hour: 19 }) ?? "").not.toContain("commandes");
  expect(blind.work({ day: "2026-11-20" })).toBeNull();
  const { narrowed } = filterOf({ compte: "sold'--", livreur: "1 or 1=1", raison: "" }, week.to);
  expect(narrowed).toMatchObject({ figure: null, courier: null, reason: null });
});

it("whose deliveries they are is said of whoever works or has driven there, and of nobody else", async () => {
  const vaise = await outletId("vaise");
  const [courier] = await db.execute<{ id: string; name: string }>(sql`
    select u.id, u.name from users u join memberships m on m.user_id = u.id where m.outlet_id = ${here} and m.role = 'courier'
      and not exists (select from memberships o where o.user_id = u.id and o.outlet_id = ${vaise})
      and not exists (select from deliveries d where d.courier_id = u.id and d.outlet_id = ${vaise}) limit 1`);
  const asked = filterOf(
    { jour: week.from, au: week.to, compte: "delivered", livreur: courier?.id },
    week.to,
  );
  expect((await countFigure(here, asked)).courier).toBe(courier?.name);
  expect((await countFigure(vaise, asked)).courier).toBeNull();
  await db.execute(sql`
    with gone as (delete from memberships where user_id = ${courier?.id} and outlet_id = ${here} returning user_id, outlet_id, role)
    insert into past_memberships (id, user_id, outlet_id, role, ended_at) select ${newId()}::uuid, user_id, outlet_id, role, ${friday.toISOString()}::timestamptz from gone`);
  expect((await countFigure(here, asked)).courier).toBe(courier?.name);
});
