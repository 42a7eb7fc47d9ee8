import { type Packaging, packagings } from "@/db/enums";
import { addDays, type BusinessDay } from "../time";
import {
  type CsvRow,
  cell,
  dayCell,
  expectPlain,
  type PlannedRow,
  priceCell,
  type RowProblem,
  WrongRow,
  wholeNumber,
} from "./csv";

export const priceColumns = [
  ...["fournisseur", "reference", "ingredient", "conditionnement", "contenance", "prix_ht"],
  ...["valable_du", "valable_au"],
] as const;

/** What is known of an article, by `supplier code` and `reference`. */
export type KnownArticle = {
  id: string;
  supplier: string;
  reference: string;
  ingredient: string;
  packaging: Packaging;
  quantity: number;
  /** Every price there was, the latest first. */
  prices: readonly KnownPrice[];
};
export type KnownPrice = { cents: number; from: BusinessDay; until: BusinessDay | null };

/** What an article costs on a day, with the days it does: the latest valid one, or the last known. */
export function priceOn(prices: readonly KnownPrice[], day: BusinessDay): KnownPrice | null {
  const begun = prices.filter(({ from }) => from <= day);
  return begun.find(({ until }) => until === null || until >= day) ?? begun[0] ?? null;
}

export type Known = {
  suppliers: ReadonlySet<string>;
  ingredients: ReadonlySet<string>;
  articles: readonly KnownArticle[];
  today: BusinessDay;
};

/** A price that is to be set, of an article that is known or of a new one. */
export type PriceChange = {
  article: string | null;
  supplier: string;
  reference: string;
  ingredient: string;
  packaging: Packaging;
  quantity: number;
  cents: number;
  from: BusinessDay;
  until: BusinessDay | null;
};
export type PricePlan = { rows: PlannedRow[]; changes: PriceChange[] };

const keyOf = (supplier: string, reference: string) => `${supplier} ${reference}`;

/** What a file of prices would change, row by row. Nothing is changed while a row is wrong. */
export function planPrices(rows: readonly CsvRow[], known: Known): PricePlan {
  const articles = new Map(known.articles.map((one) => [keyOf(one.supplier, one.reference), one]));
  const seen = new Set<string>();
  const plan: PricePlan = { rows: [], changes: [] };
  for (const row of rows) {
    const what = `${row.cells.fournisseur ?? ""} ${row.cells.reference ?? ""}`.trim();
    try {
      const change = changeOf(row, known, articles, seen);
      const prices = articles.get(keyOf(change.supplier, change.reference))?.prices ?? [];
      const before = priceOn(prices, known.today);
      const said = prices.find(({ from }) => from === change.from);
      const same = said?.cents === change.cents && said.until === change.until;
      const status = change.article === null ? "new" : same ? "same" : "changed";
      if (status !== "same") plan.changes.push(change);
      const words = (price: KnownPrice | null) =>
        price
          ? `${(price.cents / 100).toFixed(2)} (${price.from}${price.until ? ` – ${price.until}` : ""})`
          : "";
      plan.rows.push({
        line: row.line,
        what,
        status,
        before: words(before),
        after: words(change),
        why: null,
      });
    } catch (error) {
      if (!(error instanceof WrongRow)) throw error;
      const why: { problem: RowProblem; column: string } = { problem: error.problem, column: error.column };
      plan.rows.push({ line: row.line, what, status: "wrong", before: "", after: "", why });
    }
  }
  return plan;
}

function changeOf(
  row: CsvRow,
  known: Known,
  articles: ReadonlyMap<string, KnownArticle>,
  seen: Set<string>,
): PriceChange {
  expectPlain(row);
  const supplier = cell(row, "fournisseur");
  const reference = cell(row, "reference", 40);
  if (!known.suppliers.has(supplier)) throw new WrongRow("unknown_supplier", "fournisseur");
  const key = keyOf(supplier, reference);
  if (seen.has(key)) throw new WrongRow("twice", "reference");
  seen.add(key);
  const ingredient = cell(row, "ingredient");
  if (!known.ingredients.has(ingredient)) throw new WrongRow("unknown_ingredient", "ingredient");
  const packaging = packagings.find((one) => one === cell(row, "conditionnement"));
  if (!packaging) throw new WrongRow("unknown_word", "conditionnement");
  const quantity = wholeNumber(row, "contenance", 1_000_000);
  const cents = priceCell(row, "prix_ht");
  const from = dayCell(row, "valable_du");
  const until = row.cells.valable_au ? dayCell(row, "valable_au") : null;
  const article = articles.get(key) ?? null;
  const unchanged = article?.prices.some((price) => price.from === from);
  if (!unchanged && (from < addDays(known.today, -31) || from > addDays(known.today, 366)))
    throw new WrongRow("bad_day", "valable_du");
  if (until !== null && until < from) throw new WrongRow("bad_day", "valable_au");
  if (
    article &&
    (article.ingredient !== ingredient || article.packaging !== packaging || article.quantity !== quantity)
  )
    throw new WrongRow("pack_changed", "contenance");
  return {
    article: article?.id ?? null,
    supplier,
    reference,
    ingredient,
    packaging,
    quantity,
    cents,
    from,
    until,
  };
}
