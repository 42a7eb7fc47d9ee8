import { describe, expect, test } from "vitest";
import { RecipeChange } from "@/lib/catalogue/recipe-change";
import { findRecipes, type Recipe } from "@/lib/kitchen/recipe-book";

const recipe = (product: string, name: string, ...ingredients: string[]): Recipe => ({
  ...{ product, name, kind: "pizza", folded: false },
  sizes: [
    {
      ...{ item: `${product}-m`, size: "M", version: 1, pitfallsFr: "", pitfallsEn: "" },
      lines: ingredients.map((one) => ({
        ...{ code: one, name: one, unit: "g", quantity: 10, allergens: [], removable: true },
      })),
    },
  ],
});
const book = [
  recipe("reine", "Reine", "Pâte", "Champignons de Paris", "Jambon blanc"),
  recipe("chevre_miel", "Chèvre miel", "Pâte", "Bûche de chèvre", "Miel"),
  recipe("champi", "Champignonne", "Pâte", "Œuf"),
];
const found = (typed: string) => findRecipes(book, typed).map(({ product }) => product);

describe("the recipe book", () => {
  test("is found by name and by ingredient, without accents or capitals; names come first", () => {
    expect(found("CHEVRE")).toEqual(["chevre_miel"]);
    expect(found("champi")).toEqual(["champi", "reine"]);
    expect(found("jambon champignon")).toEqual(["reine"]);
    expect(found("oeuf")).toEqual(["champi"]);
    expect(found("ananas")).toEqual([]);
    expect(found("  ")).toHaveLength(3);
  });

  test.each([
    ["a fraction", [{ code: "a", quantity: 1.5, removable: true }]],
    ["nothing of it", [{ code: "a", quantity: 0, removable: true }]],
    ["less than nothing", [{ code: "a", quantity: -3, removable: true }]],
    ["a mountain", [{ code: "a", quantity: 5001, removable: true }]],
    ["no number", [{ code: "a", quantity: Number.NaN, removable: true }]],
    ["nothing at all", []],
    [
      "the same twice",
      [
        { code: "a", quantity: 1, removable: true },
        { code: "a", quantity: 2, removable: true },
      ],
    ],
  ])("%s is no recipe", (_, lines) => {
    expect(RecipeChange.safeParse({ item: "reine-m", version: 1, lines }).success).toBe(false);
  });
});
