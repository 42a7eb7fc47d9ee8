import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { listRecipes } from "@/lib/inventory/queries/list-recipes";
import { importRecipes, planRecipeFile } from "@/lib/inventory/writes/import-recipes";
import { db } from "@/lib/server/db";
import { friday, openHouse, outletId, place } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { margheritaFile, recipeHead } from "../support/recipes";

let house: PartDieu;
let elsewhere: string[] = [];
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  elsewhere = [await outletId("vaise")];
});

const refused = (code: string) => expect.objectContaining({ code });
const filed = (text: string, change: object = {}) => ({
  ...{ outlet: "part-dieu", outletIds: house.here, bytes: new TextEncoder().encode(text), ...change },
});
const apply = (text: string, seal: string) => importRecipes({ ...filed(text), seal }, house.manager, friday);
const sauceIn = async () =>
  (await listRecipes()).recipes
    .find(({ item }) => item === "margherita-m")
    ?.lines.find(({ ingredient }) => ingredient === "sauce_tomate")?.quantity;
const versions = async () => {
  const rows = await db.execute<{ version: number; current: boolean }>(sql`
    select v.version, v.current from recipe_versions v join items i on i.id = v.item_id
    where i.code = 'margherita-m' order by v.version`);
  return rows.map(({ version, current }) => `${version}${current ? " now" : ""}`);
};

describe("a file of recipes", () => {
  test("changes nothing when looked at; applied by two at once it is one new version, and sold is as sold", async () => {
    const { orderId } = await place({
      lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
      seenTotalCents: 1090,
    });
    const text = margheritaFile(123);
    const before = await sauceIn();
    const { seal, wrong, changes } = await planRecipeFile(filed(text));
    expect([wrong, changes > 0]).toEqual([0, true]);
    expect(await sauceIn()).toBe(before);
    const both = await Promise.allSettled([apply(text, seal), apply(text, seal)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await sauceIn()).toBe(123);
    expect(await versions()).toEqual(["1", "2 now"]);
    await expect(apply(text, seal)).rejects.toEqual(refused("file_changed"));
    const [sold] = await db.execute<{ version: number }>(sql`
      select v.version from orders o join order_revisions r on r.order_id = o.id join order_lines l on l.revision_id = r.id
      join order_line_parts p on p.line_id = l.id join recipe_versions v on v.id = p.recipe_version_id where o.id = ${orderId}`);
    expect(sold?.version).toBe(1);
  });

  test("with one wrong row, or not as it was shown, it changes nothing at all", async () => {
    const before = await versions();
    const bad = `${margheritaFile(140)}\nreine-m;licorne;g;5;oui`;
    const { seal, wrong } = await planRecipeFile(filed(bad));
    expect(wrong).toBe(1);
    await expect(apply(bad, seal)).rejects.toEqual(refused("file_wrong"));
    const shown = await planRecipeFile(filed(margheritaFile(140)));
    await expect(apply(margheritaFile(141), shown.seal)).rejects.toEqual(refused("file_changed"));
    expect(await versions()).toEqual(before);
  });

  test("in another encoding, between commas, without its columns or from another outlet it is refused", async () => {
    const latin = Uint8Array.from([...new TextEncoder().encode(`${recipeHead}\nmargherita-m;p`), 0xe2, 0x20]);
    await expect(planRecipeFile(filed("", { bytes: latin }))).rejects.toEqual(refused("file_encoding"));
    const commas = planRecipeFile(filed(margheritaFile(1).replaceAll(";", ",")));
    await expect(commas).rejects.toEqual(refused("file_separator"));
    await expect(planRecipeFile(filed("article;ingredient\na;b"))).rejects.toEqual(refused("file_columns"));
    await expect(planRecipeFile(filed(margheritaFile(1), { outletIds: elsewhere }))).rejects.toEqual(
      refused("not_found"),
    );
  });
});
