/** The language tag of our texts: English as it is written in Britain, days before months and twenty-four hours. */
export const languageTag = (locale: string): "en-GB" | "fr-FR" => (locale === "en" ? "en-GB" : "fr-FR");
