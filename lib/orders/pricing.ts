import { lessened, perRate, type Taxed, taxedAccessory } from "../fiscal/vat";
import type { Discount } from "../promotions/promotion";

/** What a basket comes to, in cents with VAT. The one engine for shop, counter, changes and refunds. */
export type Totals = {
  itemsCents: number;
  deliveryFeeCents: number;
  /** What came off both. */
  discountCents: number;
  totalCents: number;
  vat: Taxed[];
};

/** Sums lines and the delivery fee, less what comes off; VAT per rate sums to the total to the cent. */
export function totalsOf(
  lines: readonly { tax: Taxed }[],
  deliveryFeeCents: number,
  discount: Pick<Discount, "cents" | "of"> | null = null,
): Totals {
  const sold = lines.map((line) => line.tax);
  const itemsCents = sold.reduce((sum, tax) => sum + tax.grossCents, 0);
  const discountCents = discount?.cents ?? 0;
  const left = discount ? leftOf(sold, discount) : sold;
  const feeCents = discount?.of === "delivery" ? deliveryFeeCents - discountCents : deliveryFeeCents;
  // The fee follows what is paid for; where nothing is, what was sold.
  const principal = left.some((tax) => tax.netCents > 0) ? left : sold;
  const fee = feeCents > 0 ? taxedAccessory(feeCents, principal) : [];
  const vat = perRate([...left, ...fee]);
  const paid = vat.filter((tax) => tax.grossCents > 0);
  return {
    ...{ itemsCents, deliveryFeeCents, discountCents },
    totalCents: itemsCents + deliveryFeeCents - discountCents,
    // A rate of which all was given is not named, but for an order that costs nothing.
    vat: paid.length > 0 ? paid : vat,
  };
}

function leftOf(sold: readonly Taxed[], { cents, of }: Pick<Discount, "cents" | "of">): readonly Taxed[] {
  if (of === "delivery") return sold;
  if (of === "items") return lessened(sold, cents);
  const concerned = sold.filter((tax) => tax.rateBp === of.rateBp);
  return [...sold.filter((tax) => tax.rateBp !== of.rateBp), ...lessened(concerned, cents)];
}
