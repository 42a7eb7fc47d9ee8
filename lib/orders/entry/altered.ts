import type { Menu } from "@/lib/catalogue/menu";
import type { Portion } from "../basket";
import { changed, optionsIn, withinExtras } from "./changes";
import type { Clause } from "./clauses";
import { type EntryLine, followed, inTurn, type Reading, refused, sure } from "./reading";

/**
 * A line with the changes said after it. Of two halves those that can be changed are; of a menu's choices it must be clear
 * which one is meant.
 */
export const altered = (line: EntryLine, clauses: readonly Clause[], menu: Menu): Reading<EntryLine>[] =>
  followed(
    inTurn(clauses, sure(line), (so, clause) => alteredOnce(so, clause, menu)),
    (changedLine) => withinExtras(changedLine, menu),
  );

function alteredOnce(line: EntryLine, clause: Clause, menu: Menu): Reading<EntryLine>[] {
  const { others = [], item, removed, added } = line;
  const portions: Portion[] = [{ item, removed, added }, ...others];
  // What is of the whole pizza stands with its first half.
  const ofWhole = (code: string) => optionsIn(menu).some((option) => option.code === code);
  const tried = portions.map((portion, index) =>
    changed(portion, [clause], menu).filter(
      (one) => index === 0 || line.menu || !("is" in one) || !one.is.added.some(ofWhole),
    ),
  );
  const able = tried.flatMap((readings, index) => (readings.some((one) => "is" in one) ? [index] : []));
  if (able.length === 0) return tried.flat().flatMap((one) => ("problem" in one ? [one] : []));
  if (line.menu && able.length > 1) return refused("which_choice", { text: clause.words.join(" ") });
  return inTurn(able, sure(line), (so, index) =>
    (tried[index] ?? []).map((one) => ("problem" in one ? one : { ...one, is: put(so, index, one.is) })),
  );
}

function put(line: EntryLine, index: number, portion: Portion): EntryLine {
  if (index === 0) return { ...line, ...portion };
  return { ...line, others: (line.others ?? []).with(index - 1, portion) };
}
