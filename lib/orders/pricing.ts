import { perRate, type Taxed, taxedAccessory } from "../fiscal/vat";

/** What a basket comes to, in cents with VAT. The one engine for shop, counter, changes and refunds. */
export type Totals = { itemsCents: number; deliveryFeeCents: number; totalCents: number; vat: Taxed[] };

/** Sums lines and the delivery fee; VAT per rate sums to the total to the cent. */
export function totalsOf(lines: readonly { tax: Taxed }[], deliveryFeeCents: number): Totals {
  const sold = lines.map((line) => line.tax);
  const itemsCents = sold.reduce((sum, tax) => sum + tax.grossCents, 0);
  const fee = deliveryFeeCents > 0 ? taxedAccessory(deliveryFeeCents, sold) : [];
  return {
    itemsCents,
    deliveryFeeCents,
    totalCents: itemsCents + deliveryFeeCents,
    vat: perRate([...sold, ...fee]),
  };
}
