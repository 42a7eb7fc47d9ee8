import "server-only";
import type { Locale } from "@/db/enums";
import { type PaperWords, paperWords } from "../../printing/words";

/** The words papers are written with, in a language, at an outlet's hours. */
export async function wordsFor(locale: Locale, zone = "Europe/Paris"): Promise<PaperWords> {
  const [common, fiscal, paper] = await Promise.all([
    import(`../../../messages/${locale}/common.json`),
    import(`../../../messages/${locale}/fiscal.json`),
    import(`../../../messages/${locale}/paper.json`),
  ]);
  return paperWords(locale, { common: common.default, fiscal: fiscal.default, paper: paper.default }, zone);
}
