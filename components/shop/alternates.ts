import type { Metadata } from "next";

/** The same page in both languages, for search engines; `path` is the French one, beginning with a slash. */
export function alternates(path: string, locale: string): Metadata["alternates"] {
  const english = path === "/" ? "/en" : `/en${path}`;
  return {
    canonical: locale === "en" ? english : path,
    languages: { fr: path, en: english, "x-default": path },
  };
}
