import { between, negated } from "./position";
import { perRate, type Taxed } from "./vat";

/** What a line says, for whoever writes it in another language; `item` is named by its label alone. */
const lineCodes = [
  "item",
  "delivery",
  "discount",
  "delivery_discounted",
  "tip",
  "part",
  "difference",
  "refund",
  "reversal",
  "unowed",
] as const;
type LineCode = (typeof lineCodes)[number];

export type DocumentLine = Taxed & { code: LineCode; label: string; quantity: number; unitCents: number };

/** What was sold, as it is named on paper. */
type SoldPart = Taxed & { label: string; quantity: number };

export type Sold = {
  parts: readonly SoldPart[];
  deliveryFeeCents: number;
  discountCents: number;
  discountCode: string | null;
  tipCents: number;
  vat: readonly Taxed[];
};

const names: Record<Exclude<LineCode, "item">, string> = {
  delivery: "Livraison",
  discount: "Remise",
  delivery_discounted: "Livraison, remise déduite",
  tip: "Pourboire",
  part: "Règlement partiel de la commande",
  difference: "Différence sur la commande",
  refund: "Remboursement",
  reversal: "Remboursement non abouti",
  unowed: "Encaissement sans contrepartie",
};

const summed = (code: Exclude<LineCode, "item">, tax: Taxed, label = names[code]): DocumentLine => ({
  ...{ rateBp: tax.rateBp, netCents: tax.netCents, vatCents: tax.vatCents, grossCents: tax.grossCents },
  ...{ code, label, quantity: 1, unitCents: tax.grossCents },
});

/** Everything that was sold, line by line; delivery and discount by rate, so that the lines of a rate sum to its VAT to the cent. */
function soldLines(sold: Sold): DocumentLine[] {
  const items = sold.parts.map(
    (part): DocumentLine => ({
      ...{
        rateBp: part.rateBp,
        netCents: part.netCents,
        vatCents: part.vatCents,
        grossCents: part.grossCents,
      },
      ...{ code: "item", label: part.label, quantity: part.quantity },
      unitCents: Math.round(part.grossCents / part.quantity),
    }),
  );
  const rest = between(perRate(sold.parts), sold.vat);
  const code =
    sold.discountCents === 0 ? "delivery" : sold.deliveryFeeCents === 0 ? "discount" : "delivery_discounted";
  const label = sold.discountCode ? `${names[code]} (${sold.discountCode})` : names[code];
  const tip = { rateBp: 0, netCents: sold.tipCents, vatCents: 0, grossCents: sold.tipCents };
  return [
    ...items,
    ...rest.map((tax) => summed(code, tax, label)),
    ...(sold.tipCents > 0 ? [summed("tip", tip)] : []),
  ];
}

/**
 * The lines of a document that moves these taxes: all that was sold where it comes to just that, the same with a minus where
 * all of it goes back, else one line a rate that says why.
 */
export function documentLines(
  moved: readonly Taxed[],
  sold: Sold,
  why: "part" | "difference" | "refund" | "reversal",
): DocumentLine[] {
  const whole = soldLines(sold);
  if (isSame(moved, perRate(whole))) return whole;
  if (isSame(moved, perRate(whole).map(negated))) return whole.map(takenBack);
  return moved.map((tax) => summed(tax.rateBp === 0 && why !== "refund" ? "unowed" : why, tax));
}

const takenBack = (line: DocumentLine): DocumentLine => ({
  ...line,
  ...negated(line),
  quantity: 0 - line.quantity,
});

const isSame = (a: readonly Taxed[], b: readonly Taxed[]): boolean => between(a, b).length === 0;
