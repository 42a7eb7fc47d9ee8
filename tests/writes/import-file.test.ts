import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { writeCsv } from "@/lib/purchasing/csv";
import { cellsOf, ingredientColumns } from "@/lib/purchasing/ingredient-file";
import { priceColumns } from "@/lib/purchasing/price-file";
import { listFiledIngredients } from "@/lib/purchasing/queries/list-filed";
import { type FileKind, importFile, planFile } from "@/lib/purchasing/writes/import-file";
import { db } from "@/lib/server/db";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { friday, openHouse, outletId } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";

let house: PartDieu;
let elsewhere: string[] = [];
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  elsewhere = [await outletId("vaise")];
});

const refused = (code: string) => expect.objectContaining({ code });
const filed = (kind: FileKind, text: string, change: object = {}) => ({
  ...{ outlet: "part-dieu", outletIds: house.here, kind, bytes: new TextEncoder().encode(text), ...change },
});
const prices = (...rows: string[]) => filed("prices", [priceColumns.join(";"), ...rows].join("\n"));
const counts = async () => {
  const [row] = await db.execute<{ prices: string; articles: string }>(sql`
    select (select count(*) from supplier_prices) as prices, (select count(*) from supplier_articles) as articles`);
  return [Number(row?.prices), Number(row?.articles)];
};
const plan = (file: ReturnType<typeof prices>) => planFile(file, house.manager, friday);
const apply = (file: ReturnType<typeof prices>, seal: string) =>
  importFile({ ...file, seal }, house.manager, friday);

describe("a file of prices", () => {
  test("changes nothing when it is looked at, and all of it when it is applied, once", async () => {
    const file = prices(
      "italia;NEW-1;miel;jar;1000;9,90;2026-11-27;",
      "italia;NEW-2;farine;bag;1000;1,20;2026-11-27;",
    );
    const before = await counts();
    const { seal, changes, wrong } = await plan(file);
    expect([changes, wrong]).toEqual([2, 0]);
    expect(await counts()).toEqual(before);
    const both = await Promise.allSettled([apply(file, seal), apply(file, seal)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await counts()).toEqual(before.map((count) => count + 2));
    await expect(apply(file, seal)).rejects.toEqual(refused("file_changed"));
    expect((await plan(file)).changes).toBe(0);
  });

  test("with one wrong row changes nothing at all", async () => {
    const file = prices(
      "italia;NEW-3;miel;jar;1000;9,90;2026-11-27;",
      "italia;NEW-4;miel;jar;1000;-1;2026-11-27;",
    );
    const before = await counts();
    const { seal, wrong, rows } = await plan(file);
    expect([wrong, rows.map(({ status }) => status)]).toEqual([1, ["new", "wrong"]]);
    await expect(apply(file, seal)).rejects.toEqual(refused("file_wrong"));
    expect(await counts()).toEqual(before);
  });

  test("that would do something else than was shown is not applied", async () => {
    const { seal } = await plan(prices("italia;NEW-5;miel;jar;1000;9,90;2026-11-27;"));
    const other = prices("italia;NEW-5;miel;jar;1000;8,90;2026-11-27;");
    await expect(apply(other, seal)).rejects.toEqual(refused("file_changed"));
  });

  test("in another encoding, between commas or from another outlet is refused", async () => {
    const latin = { ...prices(), bytes: new Uint8Array([0xe9, 0x3b, 0x0a]) };
    await expect(plan(latin)).rejects.toEqual(refused("file_encoding"));
    await expect(plan(filed("prices", "a,b\n1,2"))).rejects.toEqual(refused("file_separator"));
    const huge = { ...prices(), bytes: new Uint8Array(500_001) };
    await expect(plan(huge)).rejects.toEqual(refused("file_too_long"));
    const there = filed("prices", "", { outletIds: elsewhere });
    await expect(plan(there)).rejects.toEqual(refused("not_found"));
  });
});

describe("a file of ingredients", () => {
  test("as it was exported changes nothing; a corrected one does just that", async () => {
    const all = await listFiledIngredients();
    const text = (rows: string[][]) => writeCsv(ingredientColumns, rows);
    expect((await plan(filed("ingredients", text(all.map(cellsOf))))).changes).toBe(0);
    const dough = all.find(({ code }) => code === "pate");
    if (!dough) throw new Error("no dough");
    const corrected = all.map((one) => cellsOf(one.code === "pate" ? { ...one, purchaseCents: 80 } : one));
    const fresh = cellsOf({
      ...dough,
      code: "pate_complete",
      nameFr: "Pâte complète",
      nameEn: "Wholemeal dough",
    });
    const file = filed("ingredients", text([...corrected, fresh]));
    const { seal, changes, wrong } = await plan(file);
    expect([changes, wrong]).toEqual([2, 0]);
    expect(await apply(file, seal)).toEqual({ changes: 2 });
    const costs = await listUnitCosts("2026-11-27");
    expect([costs.get("pate")?.cents, costs.get("pate_complete")?.cents]).toEqual([80, 71]);
  });
});
