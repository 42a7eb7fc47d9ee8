import { describe, expect, it } from "vitest";
import type { CatalogueItem, CatalogueOption } from "@/lib/catalogue/catalogue";
import { hasChoices, withUsual } from "@/lib/catalogue/choices";
import { madeOf } from "@/lib/catalogue/made";
import { forProduct, menuOf } from "@/lib/catalogue/menu";
import { lineOf } from "@/lib/orders/line";
import { card } from "./catalogue-fixture";

const dressing = (code: string, priceCents: number, ingredient: string | null = null): CatalogueOption => ({
  ...{ id: `o-${code}`, code, group: "dressing", nameFr: code, nameEn: code, ingredient, effect: null },
  sizes: { ONE: { priceCents, quantity: ingredient ? 30 : 0 } },
});
const group = (least: number, most: number) => ({
  ...{ code: "dressing", nameFr: "Sauce", nameEn: "Dressing", least, most, position: 3 },
});
const cola = card.items.get("cola");
if (!cola) throw new Error("the fixture has no cola");
const salad: CatalogueItem = {
  ...{ ...cola, id: "id-salad", code: "salad", priceCents: 900 },
  product: { ...cola.product, code: "salad", kind: "starter", groups: ["dressing"] },
};
const withSalad = (least: number, most: number) => ({
  ...card,
  items: new Map([...card.items, ["salad", salad]]),
  groups: new Map([...card.groups, ["dressing", group(least, most)]]),
  options: new Map([
    ...card.options,
    ...[dressing("plain", 0), dressing("honey", 50, "olive"), dressing("hot", 0)].map(
      (one) => [one.code, one] as const,
    ),
  ]),
});
const sold = (added: string[], item = "salad", catalogue = withSalad(1, 1)) =>
  lineOf({ key: "a", item, quantity: 1, removed: [], added }, catalogue);
const named = (added: string[], catalogue = withSalad(1, 1)) =>
  sold(added, "salad", catalogue).parts[0]?.changes.map(({ option }) => option.code);

describe("what may be chosen with a dish", () => {
  it("is what it offers and nothing else", () => {
    expect(() => sold(["honey"], "reine")).toThrow(expect.objectContaining({ code: "option_unknown" }));
    expect(() => sold(["goat"])).toThrow(expect.objectContaining({ code: "option_unknown" }));
    expect(() => sold(["thin"])).toThrow(expect.objectContaining({ code: "option_unknown" }));
    expect(() => sold(["honey"], "cola")).toThrow(expect.objectContaining({ code: "option_unknown" }));
    expect(() => sold(["honey", "hot"])).toThrow(expect.objectContaining({ code: "too_many_options" }));
    const bare: CatalogueItem = { ...salad, product: { ...salad.product, groups: [] } };
    const catalogue = { ...withSalad(1, 1), items: new Map([["salad", bare]]) };
    expect(() => sold(["honey"], "salad", catalogue)).toThrow(
      expect.objectContaining({ code: "option_unknown" }),
    );
  });

  it("is told and paid, but for what is usual, changes nothing and is free", () => {
    expect(named([])).toEqual([]);
    expect(named(["plain"])).toEqual([]);
    expect(named(["hot"])).toEqual(["hot"]);
    expect(sold(["honey"])).toMatchObject({ unitCents: 950 });
    expect(sold(["honey"]).quantities.get("olive")).toBe(30);
    // Nobody has to choose: then nothing is usual, and what is chosen is told.
    expect(named(["plain"], withSalad(0, 1))).toEqual(["plain"]);
    expect(named(["plain", "hot"], withSalad(0, 3))).toEqual(["plain", "hot"]);
  });

  it("costs on the page what the server will charge, what is usual included", () => {
    for (const [least, most] of [
      [0, 1],
      [1, 1],
      [2, 3],
      [3, 3],
    ] as const) {
      const catalogue = withSalad(least, most);
      const menu = menuOf(catalogue, "fr");
      const product = menu.products.find(({ code }) => code === "salad");
      if (!product) throw new Error("no salad");
      for (const added of [[], ["honey"], most > 1 ? ["hot", "honey"] : ["hot"]]) {
        const made = madeOf(menu, product, { size: "ONE", removed: [], added });
        expect(made?.unitCents).toBe(sold(added, "salad", catalogue).unitCents);
        expect(madeOf(forProduct(menu, product), product, { size: "ONE", removed: [], added })).toEqual(made);
      }
    }
  });

  it("is asked before the dish is had, where there is something to choose", () => {
    const menu = menuOf(withSalad(1, 1), "fr");
    const choice = (code: string) =>
      menu.products.filter((product) => product.code === code).map((product) => hasChoices(menu, product));
    expect([choice("salad"), choice("cola"), choice("reine")]).toEqual([[true], [false], [true]]);
  });
});

it("what is usual fills up to what must be chosen, and takes nothing away", () => {
  const of = (least: number) => [{ least, options: ["a", "b", "c"] }];
  expect(withUsual([], of(0))).toEqual([]);
  expect(withUsual([], of(2))).toEqual(["a", "b"]);
  expect(withUsual(["b"], of(2))).toEqual(["b", "a"]);
  expect(withUsual(["c", "x"], of(1))).toEqual(["c", "x"]);
  expect(withUsual([], of(9))).toEqual(["a", "b", "c"]);
});
