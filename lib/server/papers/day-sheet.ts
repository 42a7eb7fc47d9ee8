import "server-only";
import { createTranslator } from "next-intl";
import type { Locale } from "@/db/enums";
import { type SheetPart, sheetParts } from "../../reports/day-sheet";
import { getDaySheet } from "../../reports/queries/get-day-sheet";
import { type BusinessDay, dayWithYear } from "../../time";
import { now } from "../clock";
import { daySheetFile } from "./day-sheet-file";
import type { PaperFile } from "./receipt-file";

type Written = { outlet: string; slug: string; dayText: string; parts: SheetPart[]; file: PaperFile };

/** A day of an outlet in its reader's language, in parts and as a PDF; null where there is no such outlet. */
export async function writeSheet(
  outletId: string,
  day: BusinessDay,
  locale: Locale,
): Promise<Written | null> {
  const sheet = await getDaySheet(outletId, day);
  if (!sheet) return null;
  const { default: messages } = await import(`../../../messages/${locale}/reports.json`);
  const t = createTranslator({ locale, messages }) as {
    (key: string, values?: Record<string, string | number>): string;
    has(key: string): boolean;
  };
  const word = (column: string, value: string) =>
    value !== "" && t.has(`words.${column}.${value}`) ? t(`words.${column}.${value}`) : value;
  const parts = sheetParts(sheet, { locale, say: t, word });
  const dayText = dayWithYear(day, locale);
  const title = t("sheet.title", { day: dayText });
  const name = `${t("sheet.file")}-${sheet.slug}-${day}.pdf`;
  const file = await daySheetFile({ title, outlet: sheet.name, parts, name, locale, at: now() });
  return { outlet: sheet.name, slug: sheet.slug, dayText, parts, file };
}
