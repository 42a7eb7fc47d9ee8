import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { costOf } from "@/lib/stock/cost";
import { foodCosts } from "@/lib/stock/food-cost";
import { listStorage } from "@/lib/stock/queries/list-storage";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { openHouse, outletId } from "../support/house";

beforeAll(openHouse);

const articleOf = async (code: string): Promise<{ id: string; quantity: number }> => {
  const [row] = await db.execute<{ id: string; quantity: string }>(sql`
    select a.id, a.quantity from supplier_articles a join ingredients g on g.id = a.ingredient_id
    where g.code = ${code} and a.preferred`);
  if (!row) throw new Error(`nobody sells ${code}`);
  return { id: row.id, quantity: Number(row.quantity) };
};
const price = (articleId: string, from: string, cents: number, until: string | null = null) =>
  db.execute(sql`insert into supplier_prices (id, article_id, valid_from, valid_until, price_cents)
    values (${newId()}, ${articleId}, ${from}, ${until}, ${cents})`);
const costOn = async (code: string, day: string) => (await listUnitCosts(day)).get(code);

test("every ingredient has a cost, and all but the dough, which is made, a supplier", async () => {
  const costs = await listUnitCosts("2026-11-27");
  const storage = await listStorage();
  const { ingredients } = await getCatalogue(await outletId("part-dieu"));
  expect(costs.size).toBe(ingredients.size);
  const estimated = [...costs].filter(([, { source }]) => source === "estimate").map(([code]) => code);
  expect(estimated).toEqual(["pate"]);
  expect([...ingredients.keys()].filter((code) => !storage.has(code))).toEqual(["pate"]);
  expect(costs.get("mozzarella")).toEqual({ cents: 11_100, per: 15_000, source: "catalogue" });
});

test("a price holds from its first day to its last, then the one before holds again; history stays", async () => {
  const { id, quantity } = await articleOf("basilic");
  const before = await costOn("basilic", "2026-11-27");
  await price(id, "2026-11-20", 300, "2026-11-24");
  await price(id, "2026-11-26", 310);
  const on = async (day: string) => (await costOn("basilic", day))?.cents;
  expect([await on("2026-11-19"), await on("2026-11-20"), await on("2026-11-24")]).toEqual([
    ...[before?.cents, 300, 300],
  ]);
  expect([await on("2026-11-25"), await on("2026-11-26")]).toEqual([before?.cents, 310]);
  // Said again for the same day: the later word counts.
  await price(id, "2026-11-26", 320);
  expect(await costOn("basilic", "2026-11-26")).toEqual({ cents: 320, per: quantity, source: "catalogue" });
});

test("when no price is valid any more the last known one goes on counting; before the first there is an estimate", async () => {
  const { id } = await articleOf("origan");
  expect((await costOn("origan", "2020-01-01"))?.source).toBe("estimate");
  const before = (await costOn("origan", "2026-11-27"))?.cents ?? 0;
  await price(id, "2026-11-27", before + 7, "2026-11-27");
  expect((await costOn("origan", "2026-11-27"))?.cents).toBe(before + 7);
  expect((await costOn("origan", "2026-11-28"))?.cents).toBe(before);
});

test("without the article one buys it by, the cheapest gram of what others sell counts", async () => {
  const { id } = await articleOf("oignon");
  await db.execute(sql`update supplier_articles set active = false where id = ${id}`);
  expect(await costOn("oignon", "2026-11-27")).toMatchObject({ per: 10_000, source: "catalogue" });
  await db.execute(sql`update supplier_articles set active = true where id = ${id}`);
  expect(await costOn("oignon", "2026-11-27")).toMatchObject({ per: 5_000 });
});

test("the application rewrites no price and changes no article's pack", async () => {
  const { id } = await articleOf("miel");
  await expect(db.execute(sql`update supplier_prices set price_cents = 1`)).rejects.toThrow();
  await expect(db.execute(sql`update supplier_articles set quantity = 1 where id = ${id}`)).rejects.toThrow();
});

test("the card's food cost is what a cook would reckon, and lies where a pizzeria lives", async () => {
  const costs = await listUnitCosts("2026-11-27");
  const catalogue = await getCatalogue(await outletId("part-dieu"));
  const rows = foodCosts(catalogue, costs, "fr");
  const margherita = rows.find(({ item }) => item === "margherita-m");
  const recipe = catalogue.items.get("margherita-m")?.recipe ?? [];
  const byHand = recipe.reduce((sum, { ingredient, quantity }) => {
    const cost = costs.get(ingredient);
    return sum + (cost ? (quantity * cost.cents) / cost.per : Number.NaN);
  }, 0);
  expect(margherita?.costCents).toBe(Math.round(byHand));
  expect(margherita?.share).toBeGreaterThan(0.08);
  for (const { item, share } of rows) expect([item, (share ?? 1) < 0.6]).toEqual([item, true]);
  expect(costOf(15_000, costs.get("mozzarella") ?? { cents: 0, per: 1 })).toBe(11_100);
});
