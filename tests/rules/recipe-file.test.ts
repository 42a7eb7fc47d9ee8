import { describe, expect, test } from "vitest";
import { type KnownRecipes, planRecipes, recipeCells, recipeColumns } from "@/lib/inventory/recipe-file";
import { readCsv, writeCsv } from "@/lib/purchasing/csv";

const known: KnownRecipes = {
  recipes: [
    {
      item: "margherita-m",
      lines: [
        { ingredient: "pate", quantity: 250, removable: false },
        { ingredient: "mozzarella", quantity: 70, removable: true },
        { ingredient: "basilic", quantity: 2, removable: true },
      ],
    },
    { item: "cola-33", lines: [{ ingredient: "cola_33", quantity: 1, removable: false }] },
  ],
  units: new Map([
    ["pate", "g"],
    ["mozzarella", "g"],
    ["basilic", "g"],
    ["huile", "ml"],
    ["cola_33", "piece"],
  ]),
};
const rowsOf = (text: string) => {
  const read = readCsv(new TextEncoder().encode(text), recipeColumns);
  if (typeof read === "string") throw new Error(read);
  return read;
};
const plan = (...rows: string[]) => planRecipes(rowsOf([recipeColumns.join(";"), ...rows].join("\n")), known);
const margherita = [
  "margherita-m;pate;g;250;non",
  "margherita-m;mozzarella;g;70;oui",
  "margherita-m;basilic;g;2;oui",
];
const wrong = (row: string) => plan(row).rows.map(({ why }) => why && `${why.column} ${why.problem}`);

describe("a file of recipes", () => {
  test("as it was exported changes nothing", () => {
    const text = writeCsv(
      recipeColumns,
      known.recipes.flatMap((recipe) => recipeCells(recipe, known)),
    );
    const { rows, changes } = planRecipes(rowsOf(text), known);
    expect(changes).toEqual([]);
    expect(rows.map(({ status }) => status)).toEqual(["same", "same", "same", "same"]);
  });

  test("tells what is more, new, gone and moved, and leaves what it does not name", () => {
    const { rows, changes } = plan(
      "margherita-m;mozzarella;g;80;oui",
      "margherita-m;pate;g;250;non",
      "margherita-m;huile;ml;5;oui",
    );
    expect(rows.map(({ what, status, before, after }) => [what, status, before, after])).toEqual([
      ["margherita-m mozzarella", "changed", "70 g, retirable, n° 2", "80 g, retirable, n° 1"],
      ["margherita-m pate", "changed", "250 g, non retirable, n° 1", "250 g, non retirable, n° 2"],
      ["margherita-m huile", "new", "", "5 ml, retirable, n° 3"],
      ["margherita-m basilic", "changed", "2 g, retirable, n° 3", "–"],
    ]);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.lines.map(({ ingredient }) => ingredient)).toEqual(["mozzarella", "pate", "huile"]);
  });

  test("one taken away does not call the others moved", () => {
    expect(plan(...margherita.slice(1)).rows.map(({ status }) => status)).toEqual([
      "same",
      "same",
      "changed",
    ]);
  });

  test.each([
    ["margherita-xl;pate;g;250;non", "article unknown_item"],
    ["margherita-m;licorne;g;250;non", "ingredient unknown_ingredient"],
    ["margherita-m;pate;kg;250;non", "unite unit_changed"],
    ["margherita-m;pate;g;-250;non", "quantite negative"],
    ["margherita-m;pate;g;2,5;non", "quantite bad_number"],
    ["margherita-m;pate;g;0;non", "quantite bad_number"],
    ["margherita-m;pate;g;20001;non", "quantite huge"],
    ["margherita-m;pate;g;beaucoup;non", "quantite bad_number"],
    ["margherita-m;pate;g;=1+1;non", "quantite formula"],
    ["margherita-m;pate;g;250;peut-être", "retirable unknown_word"],
    ["margherita-m;pate;g;250", " cells"],
    [";pate;g;250;non", "article missing"],
  ])("%s is told with its column", (row, why) => {
    expect(wrong(row)).toEqual([why]);
  });

  test("an ingredient twice in a recipe is wrong, in two recipes it is not", () => {
    const twice = plan(...margherita, "margherita-m;pate;g;10;non").rows.filter(
      ({ status }) => status === "wrong",
    );
    expect(twice.map(({ line, why }) => [line, why?.problem])).toEqual([[5, "twice"]]);
  });
});
