import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, writeCsv } from "@/lib/purchasing/csv";
import {
  cellsOf,
  type FiledIngredient,
  ingredientColumns,
  planIngredients,
} from "@/lib/purchasing/ingredient-file";
import {
  type Known,
  type KnownArticle,
  planPrices,
  priceColumns,
  priceOn,
} from "@/lib/purchasing/price-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const today = "2026-11-27";
const head = priceColumns.join(";");
const flour: KnownArticle = {
  ...{
    id: "f",
    supplier: "italia",
    reference: "IT-1",
    ingredient: "farine",
    packaging: "sack",
    quantity: 25_000,
  },
  prices: [
    { cents: 2500, from: "2026-12-01", until: null },
    { cents: 2400, from: "2026-11-20", until: "2026-11-25" },
    { cents: 2375, from: "2026-10-13", until: null },
  ],
};
const known: Known = {
  ...{ suppliers: new Set(["italia"]), ingredients: new Set(["farine", "miel"]), articles: [flour], today },
};
const good = "italia;IT-1;farine;sack;25000;24,00;2026-11-28;";
function plan(...rows: string[]) {
  const read = readCsv(bytes([head, ...rows].join("\n")), priceColumns);
  if (typeof read === "string") throw new Error(read);
  return planPrices(read, known);
}

describe("a file", () => {
  test.each([
    [
      "in Latin-1",
      new Uint8Array([...bytes(`${head}\nitalia;Cr`), 0xe8, ...bytes("me;farine;;;;;")]),
      "encoding",
    ],
    [
      "in UTF-16",
      new Uint8Array([0xff, 0xfe, ...[...head].flatMap((c) => [c.charCodeAt(0), 0])]),
      "encoding",
    ],
    ["between commas", bytes(`${priceColumns.join(",")}\n${good.replaceAll(";", ",")}`), "separator"],
    ["between tabs", bytes(`${priceColumns.join("\t")}\na`), "separator"],
    ["without a column", bytes(`${head.replace(";prix_ht", "")}\n${good}`), "columns"],
    ["with a column twice", bytes(`${head};reference\n${good};x`), "columns"],
    ["of nothing", bytes(""), "empty"],
    ["of a head only", bytes(`${head}\n\n`), "empty"],
    ["without end", bytes(`${head}\n${`${good}\n`.repeat(2001)}`), "too_long"],
  ])("%s is refused as a whole", (_what, file, problem) => {
    expect(readCsv(file, priceColumns)).toBe(problem);
  });

  test("with a mark, other line ends, columns in another order and quotes is read", () => {
    const read = readCsv(bytes('\uFEFFb;A\r\n"x;y";"1 ""2"""\r\n'), ["a", "b"]);
    expect(read).toEqual([{ line: 2, cells: { b: "x;y", a: '1 "2"' } }]);
  });

  test("that is written is read again as it was, and no cell of it is a formula", () => {
    const cellText = fc.string().map((text) => text.replaceAll("\0", "").trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cellText, cellText), { minLength: 1, maxLength: 5 }), (rows) => {
        const written = writeCsv(
          ["a", "b"],
          rows.map(([a, b]) => [`x${a}`, `x${b}`]),
        );
        const read = readCsv(bytes(written), ["a", "b"]);
        if (typeof read === "string") return expect(read).toBe("encoding");
        expect(read.map(({ cells }) => [cells.a, cells.b])).toEqual(
          rows.map(([a, b]) => [`x${a}`.trim(), `x${b}`.trim()]),
        );
      }),
    );
    expect(writeCsv(["a"], [["=1+1"], ["@x"], ["-2+3"], ["-x"]])).not.toMatch(/^[=@-]/m);
    // A number below nothing is one, to be added up.
    expect(writeCsv(["a"], [["-2,50"], [-3]])).toMatch(/^-2,50\r\n-3\r$/m);
  });
});

describe("a file of prices", () => {
  test("says what it would change: another price, the same one, an article that is new", () => {
    const { rows, changes } = plan(good, "italia;IT-2;miel;bucket;3000;25.5;27/11/2026;2026-12-31");
    expect(rows.map(({ line, status, before, after }) => [line, status, before, after])).toEqual([
      [2, "changed", "23.75 (2026-10-13)", "24.00 (2026-11-28)"],
      [3, "new", "", "25.50 (2026-11-27 – 2026-12-31)"],
    ]);
    expect(changes.map(({ article, cents, from }) => [article, cents, from])).toEqual([
      ["f", 2400, "2026-11-28"],
      [null, 2550, "2026-11-27"],
    ]);
    for (const same of ["23,75;2026-10-13;", "25;2026-12-01;"])
      expect(plan(`italia;IT-1;farine;sack;25000;${same}`)).toMatchObject({
        changes: [],
        rows: [{ status: "same" }],
      });
  });

  test.each([
    ["a formula", "italia;=HYPERLINK(1);farine;sack;25000;24;2026-11-28;", "formula", "reference"],
    ["an at sign", "@italia;IT-1;farine;sack;25000;24;2026-11-28;", "formula", "fournisseur"],
    ["a negative price", "italia;IT-1;farine;sack;25000;-24;2026-11-28;", "negative", "prix_ht"],
    ["a huge price", "italia;IT-1;farine;sack;25000;999999999;2026-11-28;", "huge", "prix_ht"],
    ["a price of nothing", "italia;IT-1;farine;sack;25000;0;2026-11-28;", "bad_number", "prix_ht"],
    ["a price in words", "italia;IT-1;farine;sack;25000;vingt;2026-11-28;", "bad_number", "prix_ht"],
    ["three decimals", "italia;IT-1;farine;sack;25000;24,005;2026-11-28;", "bad_number", "prix_ht"],
    ["a thousands comma", "italia;IT-1;farine;sack;25000;1,024.00;2026-11-28;", "bad_number", "prix_ht"],
    ["a huge pack", "italia;N;farine;sack;99999999;24;2026-11-28;", "huge", "contenance"],
    ["a part of a gram", "italia;N;farine;sack;2,5;24;2026-11-28;", "bad_number", "contenance"],
    ["another pack", "italia;IT-1;farine;sack;10000;24;2026-11-28;", "pack_changed", "contenance"],
    ["another ingredient", "italia;IT-1;miel;sack;25000;24;2026-11-28;", "pack_changed", "contenance"],
    ["a stranger", "nobody;IT-1;farine;sack;25000;24;2026-11-28;", "unknown_supplier", "fournisseur"],
    [
      "an unknown ingredient",
      "italia;N;licorne;sack;25000;24;2026-11-28;",
      "unknown_ingredient",
      "ingredient",
    ],
    ["an unknown pack", "italia;N;farine;tonneau;25000;24;2026-11-28;", "unknown_word", "conditionnement"],
    ["a day there is not", "italia;IT-1;farine;sack;25000;24;30/02/2026;", "bad_day", "valable_du"],
    ["a day of long ago", "italia;IT-1;farine;sack;25000;24;2020-01-01;", "bad_day", "valable_du"],
    [
      "an end before the beginning",
      "italia;IT-1;farine;sack;25000;24;2026-11-28;2026-11-01",
      "bad_day",
      "valable_au",
    ],
    ["nothing", "italia;;farine;sack;25000;24;2026-11-28;", "missing", "reference"],
    ["a cell too many", `${good};x`, "cells", ""],
    ["a cell too few", "italia;IT-1;farine", "cells", ""],
  ])("with %s: that row is wrong and says why", (_what, row, problem, column) => {
    const { rows, changes } = plan(good.replace("IT-1", "IT-9"), row);
    expect(rows[1]).toMatchObject({ line: 3, status: "wrong", why: { problem, column } });
    expect(changes).toHaveLength(1);
  });

  test("with one article twice: the second is wrong", () => {
    expect(plan(good, good).rows.map(({ status, why }) => [status, why?.problem])).toEqual([
      ["changed", undefined],
      ["wrong", "twice"],
    ]);
  });
});

test("an article costs what is valid on a day, or what was last known", () => {
  const cents = (day: string) => priceOn(flour.prices, day)?.cents ?? null;
  expect([
    cents("2026-10-01"),
    cents("2026-11-19"),
    cents("2026-11-22"),
    cents(today),
    cents("2026-12-24"),
  ]).toEqual([...[null, 2375, 2400, 2375, 2500]]);
});

describe("a file of ingredients", () => {
  const honey: FiledIngredient = {
    ...{
      code: "miel",
      nameFr: "Miel",
      nameEn: "Honey",
      unit: "g",
      category: "autre",
      allergens: [],
      vegetarian: true,
    },
    ...{
      origin: null,
      purchaseCents: 850,
      packaging: "bucket",
      quantity: 3000,
      keepsDays: null,
      originAsked: false,
    },
  };
  const planOf = (...rows: string[][]) => {
    const read = readCsv(
      bytes([ingredientColumns.join(";"), ...rows.map((row) => row.join(";"))].join("\n")),
      ingredientColumns,
    );
    if (typeof read === "string") throw new Error(read);
    return planIngredients(read, [honey]);
  };
  const row = (change: Partial<FiledIngredient>) => cellsOf({ ...honey, ...change });

  test("as it was exported changes nothing; what differs is named", () => {
    expect(planOf(row({}))).toMatchObject({ changes: [], rows: [{ status: "same" }] });
    const { rows } = planOf(row({ allergens: ["LAI", "GLU"], keepsDays: 30 }));
    expect(rows[0]).toMatchObject({
      ...{ status: "changed", before: "allergenes –, conservation_jours –" },
      after: "allergenes GLU LAI, conservation_jours 30",
    });
    expect(planOf(row({ code: "sirop" })).rows[0]).toMatchObject({ status: "new" });
  });

  test.each([
    ["unite", { unit: "ml" as const }, "unit_changed"],
    ["code", { code: "Miel d’acacia" }, "bad_code"],
    ["allergenes", {}, "unknown_word"],
    ["nom_fr", { nameFr: "=cmd|calc" }, "formula"],
    ["contenance", { quantity: -5 }, "negative"],
    ["prix_estime", { purchaseCents: 0 }, "bad_number"],
  ])("with a wrong %s: that row is wrong", (column, change, problem) => {
    const cells = row(change);
    if (column === "allergenes") cells[5] = "GLU XYZ";
    const { rows, changes } = planOf(cells);
    expect([rows[0]?.why, changes]).toEqual([{ problem, column }, []]);
  });
});
