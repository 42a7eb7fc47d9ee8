import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { BasketLine } from "@/lib/orders/basket";
import { getChangeable } from "@/lib/orders/queries/get-changeable";
import { getTracking } from "@/lib/orders/queries/get-tracking";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { db, pool } from "@/lib/server/db";
import { friday, openHouse, place } from "../support/house";

beforeAll(openHouse);

const portion = (item: string, removed: string[] = [], added: string[] = []) => ({ item, removed, added });
const halves: BasketLine = {
  ...{ key: "half", quantity: 1, ...portion("reine-m", ["olive"], ["dough-thin", "crust-stuffed"]) },
  others: [portion("chevre-miel-m", [], ["jambon"])],
};
const menu: BasketLine = {
  ...{ key: "menu", quantity: 1, ...portion("reine-m", ["olive"]) },
  ...{ menu: "solo", others: [portion("coca33"), portion("tiramisu")] },
};

async function sold(...lines: BasketLine[]) {
  const asked = {
    outlet: "part-dieu",
    mode: "takeaway" as const,
    slot: null,
    address: null,
    locale: "fr" as const,
  };
  const quote = await quoteBasket({ ...asked, lines }, friday);
  expect(quote.lines.map(({ problem }) => problem)).toEqual(lines.map(() => null));
  const placed = await place({ lines, seenTotalCents: quote.totalCents });
  return { quote, placed };
}

const held = async (orderId: string) =>
  Object.fromEntries(
    (
      await db.execute<{ code: string; quantity: string }>(sql`
        select g.code, r.quantity from stock_reservations r join ingredients g on g.id = r.ingredient_id
        where r.order_id = ${orderId}`)
    ).map(({ code, quantity }) => [code, Number(quantity)]),
  );

describe("lines of several parts", () => {
  it("two halves hold half of each recipe, and read back as they were asked", async () => {
    const { quote, placed } = await sold(halves);
    // The dearer half and 0.50 €, the crust once, the ham on one half at half its price.
    expect(quote.totalCents).toBe(Math.max(1250, 1350) + 50 + 250 + 90);
    expect(await held(placed.orderId)).toMatchObject({ pate: 200, jambon: 30 + 25, champignon: 25 });
    const order = await getChangeable({ token: placed.token });
    const { key: _, ...asked } = halves;
    expect(order?.lines).toMatchObject([
      { ...asked, added: expect.arrayContaining(["crust-stuffed", "dough-thin"]) },
    ]);
    const [line] = (await getTracking(placed.token, "fr", friday))?.lines ?? [];
    expect(line?.parts.map(({ side, name }) => [side, name])).toEqual([
      ["left", "Reine"],
      ["right", "Chèvre miel"],
    ]);
  });

  it("a menu is one line at one price, its VAT by what is in it", async () => {
    const { quote, placed } = await sold(menu);
    expect(quote.totalCents).toBe(1690);
    expect(quote.vat.map(({ rateBp }) => rateBp)).toEqual([550, 1000]);
    expect(quote.vat.reduce((sum, { grossCents }) => sum + grossCents, 0)).toBe(1690);
    const order = await getChangeable({ token: placed.token });
    expect(order?.lines).toMatchObject([{ menu: "solo", others: menu.others, item: "reine-m" }]);
    expect((await getTracking(placed.token, "en", friday))?.lines).toMatchObject([
      { menu: "Solo menu", lineCents: 1690, parts: [{ name: "Reine" }, {}, { name: "Home-made tiramisu" }] },
    ]);
  });

  it("leaves the books in order", async () => {
    await sold(halves, menu);
    expect((await verifyBooks(pool, friday)).filter(({ broken }) => broken > 0)).toEqual([]);
  });
});
