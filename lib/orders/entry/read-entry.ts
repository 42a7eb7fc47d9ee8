import { halvable } from "@/lib/catalogue/halves";
import type { Menu } from "@/lib/catalogue/menu";
import type { BasketLine, Portion } from "../basket";
import { altered } from "./altered";
import { changed, optionsIn, withinExtras, withOption } from "./changes";
import { type Clause, clausesOf } from "./clauses";
import { countsOf, type Dish, dishesOf, inBounds, itemOf } from "./dishes";
import { asCarded, completed, menusOf } from "./menus";
import {
  type EntryLine,
  type EntryProblem,
  followed,
  inTurn,
  type OpenMenu,
  type Reading,
  refused,
  sure,
} from "./reading";

/** What was typed comes to: a line, a change of the line typed last, a menu to be completed; or nothing, and why. */
type Entry =
  | { kind: "empty" }
  | { kind: "line" | "alter"; line: EntryLine }
  | { kind: "open"; open: OpenMenu }
  | { kind: "ambiguous" }
  | { kind: "refused"; problem: EntryProblem };

export type Meant = { kind: "line" | "alter"; line: EntryLine } | { kind: "open"; open: OpenMenu };

/** As it is understood, and everything it might be, the likeliest first. */
export type Understood = { entry: Entry; meant: Meant[] };

/**
 * `2 reg m`, `1/2 4fro 1/2 dia l`, `menu duo reine diavola`, `-oignon +chèvre`: what a trained hand types for a line.
 * @param last the line typed before, which a change by itself is of.
 */
export function readEntry(text: string, menu: Menu, last: BasketLine | null): Understood {
  const clauses = clausesOf(text, menu);
  if (clauses.length === 0) return { entry: { kind: "empty" }, meant: [] };
  const readings = readingsOf(clauses, menu, last).toSorted((a, b) => a.rank - b.rank);
  const good = readings.flatMap((one) => ("problem" in one ? [] : [{ rank: one.rank, is: one.is }]));
  const [best] = good;
  if (!best) return { entry: { kind: "refused", problem: worstOf(readings, text) }, meant: [] };
  const meant = distinct(good.map(({ is }) => is));
  const alike = distinct(good.filter(({ rank }) => rank === best.rank).map(({ is }) => is));
  return { entry: alike.length === 1 ? best.is : { kind: "ambiguous" }, meant };
}

function readingsOf(clauses: readonly Clause[], menu: Menu, last: BasketLine | null): Reading<Meant>[] {
  const [first, ...rest] = clauses;
  if (!first) return [];
  if (first.sign === "-" || first.sign === "+")
    return last
      ? followed(altered(withoutKey(last), clauses, menu), (line) => sure({ kind: "alter" as const, line }))
      : refused("no_line");
  if (clauses.some(({ sign }) => sign === "half"))
    return followed(halvesOf(clauses, menu), (line) => sure({ kind: "line" as const, line }));
  const lines = rest.some(({ sign }) => sign === ",") ? [] : wholesOf(first.words, rest, menu);
  const menus = countsOf(first.words).flatMap(({ quantity, words }) =>
    followed(inBounds(quantity), () => menusOf(quantity, words, rest, menu)),
  );
  return [
    ...followed(lines, (line) => sure({ kind: "line" as const, line })),
    ...followed(menus, (open) => sure(menuMeant(open))),
  ];
}

const withoutKey = ({ key: _, ...line }: BasketLine): EntryLine => line;

function menuMeant(open: OpenMenu): Meant {
  const [first, ...others] = completed(open);
  const { quantity, offer } = open;
  return first && others.length + 1 === offer.slots.length
    ? { kind: "line", line: { ...first, quantity, others, menu: offer.code } }
    : { kind: "open", open };
}

/** A dish, how many of it, and its changes. */
function wholesOf(words: readonly string[], changes: readonly Clause[], menu: Menu): Reading<EntryLine>[] {
  return countsOf(words).flatMap((counted) =>
    followed(dishesOf(counted.words, menu), (dish) =>
      followed(inBounds(counted.quantity), (quantity) =>
        followed(portionOf(dish, changes, menu), (portion) => sure({ ...portion, quantity })),
      ),
    ),
  );
}

const portionOf = (dish: Dish, changes: readonly Clause[], menu: Menu): Reading<Portion>[] =>
  followed(itemOf(dish), (item) =>
    followed(
      inTurn(dish.options, sure(asCarded(item)), (so, code) => withOption(so, code, menu)),
      (portion) => changed(portion, changes, menu),
    ),
  );

type Side = { words: string[]; changes: Clause[] };

/** Two halves in one size, each with its own changes; `4fro/dia l` says the same. */
function halvesOf(clauses: readonly Clause[], menu: Menu): Reading<EntryLine>[] {
  const [front, ...others] = clauses;
  const counted = front?.sign === "" && others[0]?.sign === "half" && countsOf(front.words);
  const onlyCount = front?.sign === "" && /^\d{1,3}$/.test(front.words.join(" "));
  if (counted && !onlyCount)
    return counted.flatMap(({ quantity, words }) =>
      followed(inBounds(quantity), () => twoSides(quantity, [{ sign: "half", words }, ...others], menu)),
    );
  return followed(inBounds(onlyCount ? Number(front.words[0]) : 1), (quantity) =>
    twoSides(quantity, onlyCount ? others : clauses, menu),
  );
}

function twoSides(quantity: number, clauses: readonly Clause[], menu: Menu): Reading<EntryLine>[] {
  const sides: Side[] = [];
  for (const { sign, words } of clauses) {
    const last = sides.at(-1);
    if (sign === "half") sides.push({ words, changes: [] });
    else if (last) last.changes.push({ sign, words });
  }
  const [left, right, third] = sides;
  if (!left || !right || third || left.words.length + right.words.length < 2) return refused("half");
  return followed(dishesOf(left.words, menu), (one) =>
    followed(dishesOf(right.words, menu), (two) => {
      const size = one.size ?? two.size ?? "M";
      if (two.size && two.size !== size) return refused("half_sizes");
      if (![one, two].every(({ product }) => halvable(product, size))) return refused("half");
      const shared = { ...one, size, options: [...one.options, ...two.options] };
      return followed(portionOf(shared, left.changes, menu), (portion) =>
        followed(portionOf({ ...two, size, options: [] }, right.changes, menu), (other) =>
          other.added.some((code) => optionsIn(menu).some((option) => option.code === code))
            ? refused("half")
            : withinExtras({ ...portion, quantity, others: [other] }, menu),
        ),
      );
    }),
  );
}

/** Of several reasons the one that got furthest: a word nobody knows says least. */
function worstOf(readings: readonly Reading<Meant>[], text: string): EntryProblem {
  const problems = readings.flatMap((one) => ("problem" in one ? [one.problem] : []));
  return (
    problems.find(({ code }) => code !== "unknown") ?? problems[0] ?? { code: "unknown", text: text.trim() }
  );
}

function distinct(meant: readonly Meant[]): Meant[] {
  const seen = new Map(meant.map((one) => [JSON.stringify(one), one] as const).toReversed());
  return [...seen.values()].toReversed();
}
