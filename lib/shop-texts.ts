/** The shop's texts, for what a page shows only when it is asked for. */
export const loadShopTexts = (locale: string) =>
  import(`../messages/${locale === "en" ? "en" : "fr"}/shop.json`).then((file) => file.default);
