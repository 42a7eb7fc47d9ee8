import { type AllergenCode, allergenCodes, type Packaging, packagings, type Unit, units } from "@/db/enums";
import { type CsvRow, cell, expectPlain, type PlannedRow, priceCell, WrongRow, wholeNumber } from "./csv";

export const ingredientColumns = [
  ...["code", "nom_fr", "nom_en", "unite", "categorie", "allergenes", "vegetarien", "origine"],
  ...["prix_estime", "range_en", "contenance", "conservation_jours", "origine_demandee"],
] as const;

/** An ingredient with what it lies in. */
export type FiledIngredient = {
  code: string;
  nameFr: string;
  nameEn: string;
  unit: Unit;
  category: string;
  allergens: AllergenCode[];
  vegetarian: boolean;
  origin: string | null;
  /** Of a kilogram, litre or piece, without VAT. */
  purchaseCents: number;
  packaging: Packaging;
  quantity: number;
  keepsDays: number | null;
  originAsked: boolean;
};
export type IngredientPlan = { rows: PlannedRow[]; changes: FiledIngredient[] };

/** One row of a file, as it is exported and as it is compared. */
export const cellsOf = (one: FiledIngredient): string[] => [
  ...[one.code, one.nameFr, one.nameEn, one.unit, one.category, one.allergens.toSorted().join(" ")],
  ...[yesNo(one.vegetarian), one.origin ?? "", (one.purchaseCents / 100).toFixed(2).replace(".", ",")],
  ...[one.packaging, String(one.quantity), one.keepsDays === null ? "" : String(one.keepsDays)],
  yesNo(one.originAsked),
];
const yesNo = (value: boolean) => (value ? "oui" : "non");

/** What a file of ingredients would change, row by row. Nothing is changed while a row is wrong. */
export function planIngredients(rows: readonly CsvRow[], known: readonly FiledIngredient[]): IngredientPlan {
  const byCode = new Map(known.map((one) => [one.code, one]));
  const seen = new Set<string>();
  const plan: IngredientPlan = { rows: [], changes: [] };
  for (const row of rows) {
    const what = row.cells.code ?? "";
    try {
      const next = ingredientOf(row);
      if (seen.has(next.code)) throw new WrongRow("twice", "code");
      seen.add(next.code);
      const before = byCode.get(next.code);
      if (before && before.unit !== next.unit) throw new WrongRow("unit_changed", "unite");
      const different = before ? changed(cellsOf(before), cellsOf(next)) : [];
      const status = before ? (different.length > 0 ? "changed" : "same") : "new";
      if (status !== "same") plan.changes.push(next);
      const words = (cells: string[]) =>
        different.map((column) => `${ingredientColumns[column]} ${cells[column] || "–"}`).join(", ");
      const after = before ? words(cellsOf(next)) : `${next.nameFr}, ${next.unit}`;
      plan.rows.push({
        line: row.line,
        what,
        status,
        before: before ? words(cellsOf(before)) : "",
        after,
        why: null,
      });
    } catch (error) {
      if (!(error instanceof WrongRow)) throw error;
      const why = { problem: error.problem, column: error.column };
      plan.rows.push({ line: row.line, what, status: "wrong", before: "", after: "", why });
    }
  }
  return plan;
}

const changed = (before: string[], after: string[]): number[] =>
  after.flatMap((value, column) => (value === before[column] ? [] : [column]));

function ingredientOf(row: CsvRow): FiledIngredient {
  expectPlain(row);
  const code = cell(row, "code", 40);
  if (!/^[a-z][a-z0-9_]*$/.test(code)) throw new WrongRow("bad_code", "code");
  const words = (row.cells.allergenes ?? "")
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const allergens = allergenCodes.filter((one) => words.includes(one));
  if (allergens.length < new Set(words).size) throw new WrongRow("unknown_word", "allergenes");
  return {
    ...{
      code,
      nameFr: cell(row, "nom_fr"),
      nameEn: cell(row, "nom_en"),
      category: cell(row, "categorie", 30),
    },
    ...{ unit: among(row, "unite", units), allergens, vegetarian: answer(row, "vegetarien") },
    ...{ origin: row.cells.origine || null, purchaseCents: priceCell(row, "prix_estime") },
    ...{ packaging: among(row, "range_en", packagings), quantity: wholeNumber(row, "contenance", 1_000_000) },
    keepsDays: row.cells.conservation_jours ? wholeNumber(row, "conservation_jours", 3650) : null,
    originAsked: answer(row, "origine_demandee"),
  };
}

function among<T extends string>(row: CsvRow, column: string, words: readonly T[]): T {
  const found = words.find((one) => one === cell(row, column));
  if (!found) throw new WrongRow("unknown_word", column);
  return found;
}

function answer(row: CsvRow, column: string): boolean {
  const value = cell(row, column).toLowerCase();
  if (value !== "oui" && value !== "non") throw new WrongRow("unknown_word", column);
  return value === "oui";
}
