import type { InvoiceKind, Way } from "@/db/enums";
import { type DocumentLine, documentLines, type Sold } from "./document-lines";
import { grossOf, negated } from "./position";
import { perRate, type Taxed } from "./vat";

export type Party = { name: string; address: string; siret?: string; vatNumber?: string };
export type Seller = {
  name: string;
  legalForm: string;
  siret: string;
  vatNumber: string;
  register: string;
  outlet: string;
  street: string;
  postcode: string;
  city: string;
  timezone: string;
};

/** All an invoice or credit note says. Amounts are cents and, of a credit note too, not less than 0 in sum. */
export type Invoice = {
  number: string;
  kind: InvoiceKind;
  at: string;
  /** When what it is for was paid or given back. */
  soldAt: string;
  locale: "fr" | "en";
  order: { number: number; day: string };
  mode: Way;
  /** The invoice a credit note takes from. */
  corrects: string | null;
  /** Numbers of the tills' documents it restates. */
  receipts: string[];
  seller: Seller;
  buyer: Party;
  lines: DocumentLine[];
  vat: Taxed[];
  totalCents: number;
  payments: { method: string; amountCents: number }[];
};

/** A till's document, as far as an invoice restates it. */
export type Restated = {
  hash: string;
  number: string;
  kind: "sale" | "refund" | "reversal" | "correction";
  at: string;
  vat: Taxed[];
  tenders: { method: string; amountCents: number }[];
};

export type Draft = Pick<
  Invoice,
  "kind" | "soldAt" | "receipts" | "lines" | "vat" | "totalCents" | "payments"
> & {
  hashes: string[];
};

/**
 * What is still to be invoiced of an order: all that was sold as one invoice, and a credit note for each time money went back.
 * They sum to the documents they restate, to the cent and per rate.
 */
export function draftInvoices(documents: readonly Restated[], sold: Sold): Draft[] {
  const given = documents.filter(({ kind }) => kind !== "refund");
  const back = documents.filter(({ kind }) => kind === "refund");
  return [
    ...(given.length > 0 ? [draftOf("invoice", given, sold)] : []),
    ...back.map((document) => draftOf("credit_note", [document], sold)),
  ];
}

function draftOf(kind: InvoiceKind, documents: readonly Restated[], sold: Sold): Draft {
  const moved = perRate(documents.flatMap(({ vat }) => vat)).filter(({ grossCents }) => grossCents !== 0);
  const lines = documentLines(moved, sold, kind === "invoice" ? "part" : "refund");
  const turn = kind === "invoice" ? <Of>(same: Of) => same : null;
  const vat = turn ? moved : moved.map(negated);
  const payments = new Map<string, number>();
  for (const { method, amountCents } of documents.flatMap(({ tenders }) => tenders))
    payments.set(method, (payments.get(method) ?? 0) + (turn ? amountCents : 0 - amountCents));
  return {
    ...{ kind, vat, lines: turn ? lines : lines.map(turned), totalCents: grossOf(vat) },
    hashes: documents.map(({ hash }) => hash),
    receipts: documents.map(({ number }) => number),
    soldAt: documents.at(-1)?.at ?? "",
    payments: [...payments].map(([method, amountCents]) => ({ method, amountCents })),
  };
}

/** A line that takes back, as a credit note says it: what is given back is more than 0. */
const turned = (line: DocumentLine): DocumentLine => ({
  ...line,
  ...negated(line),
  quantity: Math.abs(line.quantity),
  unitCents: line.quantity < 0 ? line.unitCents : 0 - line.unitCents,
});

export const netOf = (taxes: readonly Taxed[]): number =>
  taxes.reduce((sum, { netCents }) => sum + netCents, 0);
export const vatOf = (taxes: readonly Taxed[]): number =>
  taxes.reduce((sum, { vatCents }) => sum + vatCents, 0);

/** `PDI-F1-000042`: outlet, series, number. */
export const invoiceNumber = (outlet: string, series: number, seq: number): string =>
  `${outlet.toUpperCase()}-F${series}-${String(seq).padStart(6, "0")}`;
