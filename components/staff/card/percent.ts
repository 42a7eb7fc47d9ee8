/** `0.812` → `81 %`; basis points of VAT are a share too. */
export const percent = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale === "en" ? "en-GB" : "fr-FR", {
    ...({ style: "percent", maximumFractionDigits: 1 } as const),
  }).format(share);
