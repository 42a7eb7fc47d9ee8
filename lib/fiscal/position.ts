import { lessened, perRate, type Taxed } from "./vat";

/** What an order is worth, as far as tax goes. Cents with VAT. */
export type Worth = {
  /** Cancelled or expired: only its fee is owed. */
  over: boolean;
  totalCents: number;
  /** What is kept of a cancelled order. */
  feeCents: number;
  /** Left freely and passed on: bears no VAT. */
  tipCents: number;
  /** Of what was sold, delivery included. */
  vat: readonly Taxed[];
};

/** No VAT: tips, and money nothing was given for. */
const untaxed = (cents: number): Taxed => ({
  rateBp: 0,
  netCents: cents,
  vatCents: 0,
  grossCents: cents,
});

/**
 * What the journal must say of an order of which so much money is kept, per rate. All paid: its own VAT, to the cent. In part,
 * or a fee of a cancelled order: that part, over the rates pro rata. More than it is worth: the rest bears no VAT until it
 * goes back.
 */
export function taxesOf(worth: Worth, keptCents: number): Taxed[] {
  const ours = Math.max(0, worth.over ? Math.min(worth.feeCents, worth.totalCents) : worth.totalCents);
  const share = Math.max(0, Math.min(keptCents, ours));
  const sold = [...worth.vat, untaxed(worth.tipCents)];
  const left = share === worth.totalCents ? sold : lessened(sold, worth.totalCents - share);
  return perRate([...left, untaxed(keptCents - share)]).filter(isSomething);
}

/** What must be written so that what is said already comes to what must be said. */
export const between = (said: readonly Taxed[], wanted: readonly Taxed[]): Taxed[] =>
  perRate([...wanted, ...said.map(negated)]).filter(isSomething);

export const negated = (tax: Taxed): Taxed => ({
  rateBp: tax.rateBp,
  // Never a -0, which JSON would not keep.
  netCents: 0 - tax.netCents,
  vatCents: 0 - tax.vatCents,
  grossCents: 0 - tax.grossCents,
});

const isSomething = (tax: Taxed): boolean => tax.netCents !== 0 || tax.vatCents !== 0;

export const grossOf = (taxes: readonly Taxed[]): number =>
  taxes.reduce((sum, tax) => sum + tax.grossCents, 0);
