import type { Unit } from "@/db/enums";
import type { RecipeLine } from "../catalogue/catalogue";
import { type CsvRow, cell, expectPlain, type PlannedRow, WrongRow, wholeNumber } from "../purchasing/csv";

export const recipeColumns = ["article", "ingredient", "unite", "quantite", "retirable"] as const;

/** A recipe as it stands, its lines in order of assembly. */
export type FiledRecipe = { item: string; lines: readonly RecipeLine[] };
export type KnownRecipes = { recipes: readonly FiledRecipe[]; units: ReadonlyMap<string, Unit> };
export type RecipePlan = { rows: PlannedRow[]; changes: FiledRecipe[] };

/** More of one ingredient than goes on any dish, base units. */
const most = 20_000;
type Read = { row: CsvRow; line: RecipeLine };

/** The rows of one recipe, as they are exported. */
export const recipeCells = ({ item, lines }: FiledRecipe, { units }: Pick<KnownRecipes, "units">) =>
  lines.map(({ ingredient, quantity, removable }) => [
    ...[item, ingredient, units.get(ingredient) ?? "", quantity, removable ? "oui" : "non"],
  ]);

/**
 * What a file of recipes would change. A recipe that is named is all its rows, in their order; one that is not stays as it
 * is. Nothing is changed while a row is wrong.
 */
export function planRecipes(rows: readonly CsvRow[], known: KnownRecipes): RecipePlan {
  const before = new Map(known.recipes.map(({ item, lines }) => [item, lines]));
  const plan: RecipePlan = { rows: [], changes: [] };
  const read = new Map<string, Read[]>();
  for (const row of rows) {
    const what = `${row.cells.article ?? ""} ${row.cells.ingredient ?? ""}`.trim();
    try {
      const { item, line } = lineOf(row, before, known);
      const own = read.get(item) ?? [];
      if (own.some((one) => one.line.ingredient === line.ingredient))
        throw new WrongRow("twice", "ingredient");
      read.set(item, [...own, { row, line }]);
    } catch (error) {
      if (!(error instanceof WrongRow)) throw error;
      const why = { problem: error.problem, column: error.column };
      plan.rows.push({ line: row.line, what, status: "wrong", before: "", after: "", why });
    }
  }
  for (const [item, own] of read) {
    const planned = compared(item, before.get(item) ?? [], own, known);
    plan.rows.push(...planned);
    if (planned.some(({ status }) => status !== "same"))
      plan.changes.push({ item, lines: own.map(({ line }) => line) });
  }
  return plan;
}

function lineOf(row: CsvRow, before: ReadonlyMap<string, unknown>, { units }: KnownRecipes) {
  expectPlain(row);
  const item = cell(row, "article");
  if (!before.has(item)) throw new WrongRow("unknown_item", "article");
  const ingredient = cell(row, "ingredient");
  const unit = units.get(ingredient);
  if (!unit) throw new WrongRow("unknown_ingredient", "ingredient");
  if (cell(row, "unite") !== unit) throw new WrongRow("unit_changed", "unite");
  const quantity = wholeNumber(row, "quantite", most);
  const removable = cell(row, "retirable").toLowerCase();
  if (removable !== "oui" && removable !== "non") throw new WrongRow("unknown_word", "retirable");
  return { item, line: { ingredient, quantity, removable: removable === "oui" } };
}

/** A recipe's rows beside what it is: added, changed, moved, the same; then what is no longer in it. */
function compared(
  item: string,
  before: readonly RecipeLine[],
  own: readonly Read[],
  { units }: KnownRecipes,
): PlannedRow[] {
  const kept = before.filter(({ ingredient }) => own.some(({ line }) => line.ingredient === ingredient));
  const stays = own.filter(({ line }) => kept.some(({ ingredient }) => ingredient === line.ingredient));
  const words = (line: RecipeLine | undefined, place: number) =>
    line
      ? `${line.quantity} ${units.get(line.ingredient)}, ${line.removable ? "retirable" : "non retirable"}, n° ${place + 1}`
      : "";
  const rows = own.map(({ row, line }): PlannedRow => {
    const place = stays.findIndex((one) => one.line === line);
    const was = kept.findIndex(({ ingredient }) => ingredient === line.ingredient);
    const said = {
      before: words(kept[was], was),
      after: words(line, place < 0 ? own.findIndex((one) => one.line === line) : place),
    };
    const status = was < 0 ? "new" : said.before === said.after ? "same" : "changed";
    return { line: row.line, what: `${item} ${line.ingredient}`, status, ...said, why: null };
  });
  const first = own[0]?.row.line ?? 0;
  const gone = before.filter((line) => !kept.includes(line));
  return [
    ...rows,
    ...gone.map(
      (line): PlannedRow => ({
        ...{ line: first, what: `${item} ${line.ingredient}`, status: "changed", why: null },
        ...{ before: words(line, before.indexOf(line)), after: "–" },
      }),
    ),
  ];
}
