import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { getReorder } from "@/lib/orders/queries/get-reorder";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { db } from "@/lib/server/db";
import { cheaper, later } from "../support/changing";
import { friday, levelOf, openHouse, place, setStock } from "../support/house";

beforeAll(openHouse);

const margherita = { key: "a", item: "margherita-m", quantity: 2, removed: ["basilic"], added: ["chevre"] };

it("is made of the revision in force, at today's prices", async () => {
  const { token } = await place({ lines: [margherita], seenTotalCents: 2 * (1090 + 180) });
  await changeOrder({ token }, cheaper(), customer, later);
  await db.execute(sql`
    update menu_items m set price_cents = 1190 from items i, outlets o
    where i.id = m.item_id and o.id = m.outlet_id and i.code = 'margherita-m' and o.slug = 'part-dieu'`);
  expect(await getReorder(token, "fr", friday)).toMatchObject({
    outlet: { slug: "part-dieu" },
    lines: [{ item: "margherita-m", quantity: 1, removed: [], added: [], seenCents: 1190 }],
    missing: [],
  });
  await db.execute(sql`
    update menu_items m set price_cents = null from items i, outlets o
    where i.id = m.item_id and o.id = m.outlet_id and i.code = 'margherita-m' and o.slug = 'part-dieu'`);
});

it("leaves out what is sold out today or off the menu, by its name", async () => {
  const coke = { key: "b", item: "coca33", quantity: 1, removed: [], added: [] };
  const salmon = { key: "c", item: "norvegienne-m", quantity: 1, removed: [], added: [] };
  const lines = [margherita, coke, salmon];
  const { token } = await place({ lines, seenTotalCents: 2 * (1090 + 180) + 220 + 1490 });
  await setStock("part-dieu", "saumon", 100_000);
  await db.execute(sql`
    update menu_items m set on_menu = false from items i, outlets o
    where i.id = m.item_id and o.id = m.outlet_id and i.code = 'coca33' and o.slug = 'part-dieu'`);
  const all = await getReorder(token, "fr", friday);
  expect(all.lines.map(({ item }) => item)).toEqual(["margherita-m", "norvegienne-m"]);
  expect(all.lines[0]).toMatchObject({ removed: ["basilic"], added: ["chevre"], seenCents: 1270 });
  expect(all.missing).toMatchObject([{ why: "off_menu" }]);
  await setStock("part-dieu", "saumon", (await levelOf("part-dieu", "saumon")).reserved);
  const { lines: left, missing } = await getReorder(token, "en", friday);
  expect(left.map(({ item }) => item)).toEqual(["margherita-m"]);
  expect(missing.map(({ why }) => why)).toEqual(["off_menu", "sold_out"]);
});

it("knows no link that is none", async () => {
  await expect(getReorder("AAAAAAAAAAAAAAAAAAAAAA", "fr", friday)).rejects.toMatchObject({
    code: "not_found",
  });
});
