/** Texts for what a page shows only when it is asked for, or when something does not go through. */
export const laterTexts = {
  shop: (locale: string) => import(`../messages/${locale === "en" ? "en" : "fr"}/shop.json`),
  refusals: (locale: string) => import(`../messages/${locale === "en" ? "en" : "fr"}/refusals.json`),
} as const;

export type LaterRoom = keyof typeof laterTexts;
