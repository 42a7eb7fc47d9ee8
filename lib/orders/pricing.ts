import { lessened, perRate, type Taxed, taxedAccessory } from "../fiscal/vat";
import type { Discount } from "../promotions/promotion";

/** What somebody took off an order by hand: of all items, or of those at one rate (in basis points). */
export type Reduction = { id: string; cents: number; of: "items" | { rateBp: number } };

/** What a basket comes to, in cents with VAT. The one engine for shop, counter, changes and refunds. */
export type Totals = {
  itemsCents: number;
  deliveryFeeCents: number;
  /** What came off both, by a promotion and by hand. */
  discountCents: number;
  /** What came off by hand, as far as there was something for it to come off. */
  reduced: { id: string; cents: number }[];
  totalCents: number;
  vat: Taxed[];
};

/**
 * Sums lines and the delivery fee, less what comes off; VAT per rate sums to the total to the cent. What was given by hand
 * comes off what the promotion left, and never more than that.
 */
export function totalsOf(
  lines: readonly { tax: Taxed }[],
  deliveryFeeCents: number,
  discount: Pick<Discount, "cents" | "of"> | null = null,
  reductions: readonly Reduction[] = [],
): Totals {
  const sold = lines.map((line) => line.tax);
  const itemsCents = sold.reduce((sum, tax) => sum + tax.grossCents, 0);
  const promotionCents = discount?.cents ?? 0;
  const { left, reduced } = reductions.reduce<{ left: readonly Taxed[]; reduced: Totals["reduced"] }>(
    (so, { id, cents, of }) => {
      const off = Math.min(cents, grossOf(so.left, of));
      return { left: leftOf(so.left, { cents: off, of }), reduced: [...so.reduced, { id, cents: off }] };
    },
    { left: discount ? leftOf(sold, discount) : sold, reduced: [] },
  );
  const discountCents = promotionCents + reduced.reduce((sum, { cents }) => sum + cents, 0);
  const feeCents = discount?.of === "delivery" ? deliveryFeeCents - promotionCents : deliveryFeeCents;
  // The fee follows what is paid for; where nothing is, what was sold.
  const principal = left.some((tax) => tax.netCents > 0) ? left : sold;
  const fee = feeCents > 0 ? taxedAccessory(feeCents, principal) : [];
  const vat = perRate([...left, ...fee]);
  const paid = vat.filter((tax) => tax.grossCents > 0);
  return {
    ...{ itemsCents, deliveryFeeCents, discountCents, reduced },
    totalCents: itemsCents + deliveryFeeCents - discountCents,
    // A rate of which all was given is not named, but for an order that costs nothing.
    vat: paid.length > 0 ? paid : vat,
  };
}

/** Of what came off the part that a promotion took. */
export const byPromotion = ({ discountCents, reduced }: Pick<Totals, "discountCents" | "reduced">): number =>
  reduced.reduce((left, { cents }) => left - cents, discountCents);

/** What there is of all items, or of those at a rate. */
const grossOf = (taxes: readonly Taxed[], of: Reduction["of"]): number =>
  taxes
    .filter(({ rateBp }) => of === "items" || rateBp === of.rateBp)
    .reduce((sum, { grossCents }) => sum + grossCents, 0);

function leftOf(sold: readonly Taxed[], { cents, of }: Pick<Discount, "cents" | "of">): readonly Taxed[] {
  if (of === "delivery") return sold;
  if (of === "items") return lessened(sold, cents);
  const concerned = sold.filter((tax) => tax.rateBp === of.rateBp);
  return [...sold.filter((tax) => tax.rateBp !== of.rateBp), ...lessened(concerned, cents)];
}
