import { defineRouting } from "next-intl/routing";

/** French at the root, English under /en. Kernel: names of the languages, nothing else. */
export const routing = defineRouting({
  locales: ["fr", "en"],
  defaultLocale: "fr",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
});

export const isLocale = (word: string | undefined): word is "fr" | "en" => word === "fr" || word === "en";
