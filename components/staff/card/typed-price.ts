/** An amount as one types it: `1290` → `12,90`; none is empty. */
export const typedPrice = (cents: number | null, locale: string): string =>
  cents === null ? "" : (cents / 100).toFixed(2).replace(".", locale === "en" ? "." : ",");
