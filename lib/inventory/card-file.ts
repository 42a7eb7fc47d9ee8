import type { ProductState } from "@/db/enums";
import type { CardChange } from "../catalogue/card-change";
import type { CardItem, CardProduct } from "../catalogue/queries/list-card";
import type { Section } from "../catalogue/section";
import { type CsvRow, cell, expectPlain, type PlannedRow, priceCell, WrongRow } from "../purchasing/csv";

export const cardColumns = [
  ...(["article", "nom_fr", "nom_en", "description_fr", "description_en", "etat", "rayon", "prix"] as const),
];

const states: Readonly<Record<ProductState, string>> = {
  draft: "brouillon",
  on_sale: "en vente",
  retired: "retiré",
};
/** The dearest thing on a card. */
const mostCents = 100_000;

type Texts = Pick<CardProduct, "nameFr" | "nameEn" | "descriptionFr" | "descriptionEn" | "state" | "section">;
type Known = { product: CardProduct; item: CardItem };

const euros = (cents: number): string => (cents / 100).toFixed(2).replace(".", ",");

/** The card as a file: a row an item, what is of its product on each. */
export const cardCells = (card: readonly CardProduct[]): (string | number)[][] =>
  card.flatMap((product) =>
    product.items.map(({ code, priceCents }) => [
      ...[code, product.nameFr, product.nameEn, product.descriptionFr, product.descriptionEn],
      ...[states[product.state], product.section, euros(priceCents)],
    ]),
  );

/**
 * What a file of the card would change of the group's names, states, sections and prices. An item that is not named stays as it is; rows of
 * one product must say the same of it. Nothing is changed while a row is wrong.
 */
export function planCard(
  rows: readonly CsvRow[],
  card: readonly CardProduct[],
  sections: readonly Section[],
): { rows: PlannedRow[]; changes: CardChange[] } {
  const known = new Map(
    card.flatMap((product) => product.items.map((item) => [item.code, { product, item }] as const)),
  );
  const plan: { rows: PlannedRow[]; changes: CardChange[] } = { rows: [], changes: [] };
  const seen = new Set<string>();
  const said = new Map<string, Texts>();
  for (const row of rows) {
    const what = row.cells.article ?? "";
    try {
      const { of, texts, priceCents } = rowOf(row, known, sections);
      if (seen.has(what)) throw new WrongRow("twice", "article");
      seen.add(what);
      const before = said.get(of.product.code);
      if (before && differences(before, texts).length > 0) throw new WrongRow("twice", "nom_fr");
      const changes = [
        ...(before ? [] : textChanges(of.product, texts)),
        ...(priceCents === of.item.priceCents ? [] : [priced(what, priceCents)]),
      ];
      said.set(of.product.code, texts);
      plan.changes.push(...changes);
      plan.rows.push(
        changes.length > 0 ? changedRow(row.line, what, of, texts, priceCents) : sameRow(row, what),
      );
    } catch (error) {
      if (!(error instanceof WrongRow)) throw error;
      const why = { problem: error.problem, column: error.column };
      plan.rows.push({ line: row.line, what, status: "wrong", before: "", after: "", why });
    }
  }
  return plan;
}

function rowOf(row: CsvRow, known: ReadonlyMap<string, Known>, sections: readonly Section[]) {
  expectPlain(row);
  const of = known.get(cell(row, "article"));
  if (!of) throw new WrongRow("unknown_item", "article");
  const word = cell(row, "etat").toLowerCase();
  const state = (Object.keys(states) as ProductState[]).find((one) => states[one] === word);
  if (!state) throw new WrongRow("unknown_word", "etat");
  // What a product is does not change: a section of another kind is none of its.
  const section = sections.find(
    ({ code, kind }) => code === cell(row, "rayon") && kind === of.product.kind,
  )?.code;
  if (!section) throw new WrongRow("unknown_word", "rayon");
  const free = (column: string) => (row.cells[column] ? cell(row, column, 400) : "");
  const texts: Texts = {
    ...{ nameFr: named(row, "nom_fr"), nameEn: named(row, "nom_en"), state, section },
    ...{ descriptionFr: free("description_fr"), descriptionEn: free("description_en") },
  };
  return { of, texts, priceCents: priceCell(row, "prix", mostCents) };
}

function named(row: CsvRow, column: string): string {
  const name = cell(row, column, 80);
  if (name.length < 2) throw new WrongRow("missing", column);
  return name;
}

const differences = (before: Texts, after: Texts): string[] =>
  (["nameFr", "nameEn", "descriptionFr", "descriptionEn", "state", "section"] as const).filter(
    (key) => before[key] !== after[key],
  );

function textChanges(product: CardProduct, { state, section, ...texts }: Texts): CardChange[] {
  const changed = differences(product, { ...texts, state, section });
  const { code, folded, alcoholic } = product;
  return [
    ...(changed.some((key) => key !== "state" && key !== "section")
      ? [{ kind: "texts" as const, product: product.code, ...texts }]
      : []),
    ...(changed.includes("section")
      ? [{ kind: "facts" as const, product: code, section, folded, alcoholic }]
      : []),
    ...(changed.includes("state") ? [{ kind: "state" as const, product: product.code, state }] : []),
  ];
}

const priced = (item: string, priceCents: number): CardChange => ({
  ...{ kind: "price", item, outlet: null, priceCents },
});

const words = (
  { nameFr, state, section }: Pick<Texts, "nameFr" | "state" | "section">,
  cents: number,
): string => `${nameFr}, ${section}, ${states[state]}, ${euros(cents)} €`;

const changedRow = (line: number, what: string, of: Known, texts: Texts, cents: number): PlannedRow => ({
  ...{ line, what, status: "changed", why: null },
  ...{ before: words(of.product, of.item.priceCents), after: words(texts, cents) },
});

const sameRow = ({ line }: CsvRow, what: string): PlannedRow => ({
  ...{ line, what, status: "same", before: "", after: "", why: null },
});
