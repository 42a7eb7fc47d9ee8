import type { Unit } from "@/db/enums";
import { formatCents } from "../money";
import { quantityWords } from "../stock/quantity-words";
import { dayName } from "../time";
import type { StockAlarm, StockRule } from "./stock-rules";

type Words = Record<string, string | number>;
export type SayStock = (rule: StockRule, words: Words) => string;

/** An alarm of the stock in a sentence, of its detail as a language says names, quantities, days and money. */
export function stockWords(
  { rule, detail }: Pick<StockAlarm, "rule" | "detail">,
  locale: string,
  say: SayStock,
): string {
  const english = locale === "en";
  const named = {
    name: detail[english ? "nameEn" : "nameFr"] ?? "",
    dishName: detail[english ? "dishEn" : "dishFr"] ?? "",
  };
  const words: Words = { ...detail, ...named };
  if (rule === "use_by_near")
    Object.assign(words, {
      quantity: quantityWords(Number(detail.left), detail.unit as Unit, locale),
      day: dayName(String(detail.useBy), locale),
    });
  if (rule === "price_jump")
    Object.assign(words, {
      day: dayName(String(detail.from), locale),
      now: formatCents(Number(detail.cents), locale),
      earlier: formatCents(Number(detail.before), locale),
    });
  if (rule === "losses_grow") words.money = formatCents(Number(detail.cents), locale);
  return say(rule, words);
}
