/** Money is integer cents, everywhere. */

const formats = new Map<string, Intl.NumberFormat>();

/**
 * `1250` → `12,50 €` (fr) or `€12.50` (en), as `Intl` writes it. Euros are written without it: a telephone takes longer to
 * load what it knows of numbers than to draw the prices of a whole card.
 */
export function formatCents(amountCents: number, locale: string, currency = "EUR"): string {
  if (currency === "EUR" && Number.isSafeInteger(amountCents)) return euros(amountCents, locale === "en");
  const key = `${locale}:${currency}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale === "en" ? "en-IE" : "fr-FR", { style: "currency", currency });
  formats.set(key, format);
  return format.format(amountCents / 100);
}

function euros(amountCents: number, english: boolean): string {
  const cents = Math.abs(amountCents);
  const sign = amountCents < 0 ? "-" : "";
  const whole = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, english ? "," : "\u202f");
  const rest = String(cents % 100).padStart(2, "0");
  return english ? `${sign}€${whole}.${rest}` : `${sign}${whole},${rest}\u00a0€`;
}

/** An amount as one types it: `1290` → `12,90` (fr) or `12.90` (en); none is empty. */
export const typedCents = (cents: number | null | undefined, locale: string): string =>
  cents === null || cents === undefined
    ? ""
    : (cents / 100).toFixed(2).replace(".", locale === "en" ? "." : ",");

/** What somebody typed as an amount (`12,5` · `12.50 €`) in cents; null when it is none. */
export function parseCents(typed: string): number | null {
  const plain = typed.replace(/[\s€]/gu, "").replace(",", ".");
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

/**
 * Splits an amount in proportion to weights so that the parts sum to it exactly.
 * What rounding leaves goes cent by cent to the largest remainders, earlier parts first.
 * With weights that are all zero the first part takes everything.
 */
export function splitProRata(amountCents: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length === 0) return [];
  if (sum === 0) return weights.map((_, index) => (index === 0 ? amountCents : 0));
  const exact = weights.map((weight) => (amountCents * weight) / sum);
  const floors = exact.map(Math.floor);
  let left = amountCents - floors.reduce((total, part) => total + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    left -= 1;
  }
  return floors;
}

/** The same, each part rounded by itself and what that leaves or lacks borne by the largest part. */
export function splitToLargest(amountCents: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return splitProRata(amountCents, weights);
  const parts = weights.map((weight) => Math.round((amountCents * weight) / sum));
  const largest = weights.indexOf(Math.max(...weights));
  const rest = amountCents - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, index) => (index === largest ? part + rest : part));
}
