import { splitProRata } from "../money";

/** Money with VAT, split: `grossCents = netCents + vatCents`. Rates are basis points, 1000 is 10 %. */
export type Taxed = { rateBp: number; netCents: number; vatCents: number; grossCents: number };

/** Takes the VAT out of a price that contains it. The net is rounded to the cent, VAT is what remains. */
export function taxed(grossCents: number, rateBp: number): Taxed {
  const netCents = Math.round((grossCents * 10_000) / (10_000 + rateBp));
  return { rateBp, netCents, vatCents: grossCents - netCents, grossCents };
}

/**
 * Splits what belongs to the whole order (a delivery fee) over the rates of what was sold, pro rata of net value:
 * an accessory follows its principal (CGI art. 267 I-2°).
 */
export function taxedAccessory(amountCents: number, sold: readonly Taxed[]): Taxed[] {
  const rates = perRate(sold);
  const shares = splitProRata(
    amountCents,
    rates.map((at) => at.netCents),
  );
  return rates.map((at, index) => taxed(shares[index] ?? 0, at.rateBp));
}

/**
 * What was sold, per rate, once an amount came off it: spread over the rates pro rata of the prices with VAT, and the VAT of
 * each taken anew out of what is left.
 */
export function lessened(sold: readonly Taxed[], amountCents: number): Taxed[] {
  const rates = perRate(sold);
  const shares = splitProRata(
    amountCents,
    rates.map((at) => at.grossCents),
  );
  return rates.map((at, index) => taxed(at.grossCents - (shares[index] ?? 0), at.rateBp));
}

/** Totals per rate, lowest rate first. */
export function perRate(amounts: readonly Taxed[]): Taxed[] {
  const totals = new Map<number, Taxed>();
  for (const amount of amounts) {
    const sum = totals.get(amount.rateBp) ?? {
      rateBp: amount.rateBp,
      netCents: 0,
      vatCents: 0,
      grossCents: 0,
    };
    totals.set(amount.rateBp, {
      rateBp: amount.rateBp,
      netCents: sum.netCents + amount.netCents,
      vatCents: sum.vatCents + amount.vatCents,
      grossCents: sum.grossCents + amount.grossCents,
    });
  }
  return [...totals.values()].toSorted((a, b) => a.rateBp - b.rateBp);
}
