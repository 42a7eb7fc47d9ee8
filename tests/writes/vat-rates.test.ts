import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Way } from "@/db/enums";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { db } from "@/lib/server/db";
import { openHouse, outletId, place } from "../support/house";
import { roomForAll } from "../support/orders-at";
import { expectBooksInOrder } from "../support/paying";

beforeAll(async () => {
  await openHouse();
  await roomForAll();
  await rateFrom("margherita-m", "takeaway", "2026-11-28", 850);
});

const rateFrom = (item: string, way: Way, day: string, rateBp: number) =>
  db.execute(sql`insert into vat_rates (item_id, way, valid_from, rate_bp)
    select id, ${way}, ${day}::date, ${rateBp} from items where code = ${item}`);

const named = (...items: string[]) => ({ items, options: [], menus: [] });
async function rateOf(item: string, way: Way, at: Date): Promise<number | undefined> {
  const catalogue = await getCatalogue(await outletId("part-dieu"), named(item), db, at, { way, at });
  return catalogue.items.get(item)?.rateBp;
}

const lines = [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }];
/** For the Saturday evening: it can be ordered at any hour. */
const saturday: Partial<PlaceOrderInput> = {
  ...{ lines, seenTotalCents: 1090, slot: "2026-11-28T18:30:00.000Z" },
};
const address = { line: "10 rue Garibaldi", postcode: "69003", city: "Lyon", extra: "" };
/** In summer and winter time, whatever the zone of this machine. */
const paris = (time: string) => new Date(time);

async function soldAt(orderId: string): Promise<{ rate: number; net: number; vat: number; gross: number }[]> {
  return [
    ...(await db.execute<{ rate: number; net: number; vat: number; gross: number }>(sql`
      select t.rate_bp as rate, t.net_cents as net, t.vat_cents as vat, t.gross_cents as gross
      from order_line_parts t join order_lines l on l.id = t.line_id where l.order_id = ${orderId}`)),
  ];
}

it("a rate that changes holds from midnight in Paris on, for what is ordered from then on", async () => {
  const before = await place(saturday, paris("2026-11-27T23:59:59.999+01:00"));
  const after = await place(saturday, paris("2026-11-28T00:00:00+01:00"));
  expect(await soldAt(before.orderId)).toEqual([{ rate: 1000, net: 991, vat: 99, gross: 1090 }]);
  expect(await soldAt(after.orderId)).toEqual([{ rate: 850, net: 1005, vat: 85, gross: 1090 }]);
  await expectBooksInOrder(paris("2026-11-28T00:01:00+01:00"));
});

it("what is shown before ordering is what is sold", async () => {
  const vatAt = async (time: string) => {
    const asked = { outlet: "part-dieu", mode: "takeaway" as const, address: null, locale: "fr" as const };
    const quote = await quoteBasket({ ...asked, lines, slot: saturday.slot ?? null }, paris(time));
    return quote.vat.map(({ rateBp, vatCents }) => [rateBp, vatCents]);
  };
  expect(await vatAt("2026-11-27T23:59:00+01:00")).toEqual([[1000, 99]]);
  expect(await vatAt("2026-11-28T00:01:00+01:00")).toEqual([[850, 85]]);
});

it("a rate is one of a way of consuming: delivered it stays what it was", async () => {
  const delivered = { ...saturday, mode: "delivery" as const, address };
  const two = {
    lines: [{ key: "a", item: "margherita-m", quantity: 2, removed: [], added: [] }],
  };
  const order = await place(
    { ...delivered, ...two, seenTotalCents: 2180, slot: "2026-11-28T19:00:00.000Z" },
    paris("2026-11-28T00:00:00+01:00"),
  );
  expect((await soldAt(order.orderId)).map(({ rate }) => rate)).toEqual([1000]);
});

it("turns at midnight in Paris in summer time, too, and on the night the clocks change", async () => {
  await rateFrom("margherita-l", "takeaway", "2026-07-01", 900);
  await rateFrom("margherita-l", "takeaway", "2026-10-25", 800);
  const at = (time: string) => rateOf("margherita-l", "takeaway", paris(time));
  expect(await at("2026-06-30T21:59:59Z")).toBe(1000);
  expect(await at("2026-06-30T22:00:00Z")).toBe(900);
  expect(await at("2026-10-24T21:59:59Z")).toBe(900);
  expect(await at("2026-10-24T22:00:00Z")).toBe(800);
  expect(await at("2026-10-25T23:30:00Z")).toBe(800);
});

it("drinks in a closed can are taxed by where they are drunk; alcohol and pizzas are not", async () => {
  const at = paris("2026-11-27T19:00:00+01:00");
  const rates = async (item: string) => [
    await rateOf(item, "takeaway", at),
    await rateOf(item, "delivery", at),
    await rateOf(item, "on_site", at),
  ];
  expect(await rates("coca33")).toEqual([550, 550, 1000]);
  expect(await rates("reine-m")).toEqual([1000, 1000, 1000]);
  const [wine] = await db.execute<{ code: string }>(
    sql`select i.code from items i join products p on p.id = i.product_id where p.alcoholic order by 1 limit 1`,
  );
  expect(await rates(wine?.code ?? "")).toEqual([2000, 2000, 2000]);
});

it("what was sold keeps its rate whatever changes afterwards", async () => {
  const order = await place(saturday, paris("2026-11-27T20:00:00+01:00"));
  await rateFrom("margherita-m", "takeaway", "2026-11-27", 2000);
  expect(await soldAt(order.orderId)).toEqual([{ rate: 1000, net: 991, vat: 99, gross: 1090 }]);
});
