import type { SaidAllergy } from "../orders/allergy";
import type { Paper } from "../printing/paper";
import type { PaperWords } from "../printing/words";

/** What its customer must not eat, on ticket and boxes alike: white on black, so that no eye passes over it. */
export function allergyLines(allergy: SaidAllergy | null, words: PaperWords): Paper {
  if (!allergy) return [];
  const list = [
    ...allergy.allergens.map((code) => words.say(`common.allergens.${code}`)),
    ...(allergy.words ? [`« ${allergy.words} »`] : []),
  ].join(", ");
  const text = words.say("paper.dish.allergy", { list });
  return [{ kind: "text", text, strong: true, inverted: true }];
}
