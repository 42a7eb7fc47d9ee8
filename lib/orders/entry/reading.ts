import type { MenuOffer } from "@/lib/catalogue/menu";
import type { BasketLine, Portion } from "../basket";

/** A line without the key it gets on the ticket. */
export type EntryLine = Omit<BasketLine, "key">;

/** A menu of which choices are still to be said. */
export type OpenMenu = { quantity: number; offer: MenuOffer; chosen: Portion[] };

/** Why what was typed is no line: said, and nothing changes. `text` is what was typed, `name` what the card calls it. */
export type EntryProblem = { code: EntryProblemCode; text?: string; name?: string; most?: number };
export type EntryProblemCode =
  | "unknown"
  | "quantity"
  | "no_size"
  | "not_in_recipe"
  | "no_extra"
  | "too_many_extras"
  | "too_many_options"
  | "half"
  | "half_sizes"
  | "no_line"
  | "which_choice";

/** One way to understand it, the better the lower its rank; or one that leads to nothing, and why. */
export type Reading<Of> = { rank: number; is: Of } | { rank: number; problem: EntryProblem };

export const sure = <Of>(is: Of, rank = 0): Reading<Of>[] => [{ rank, is }];
export const refused = (code: EntryProblemCode, more: Omit<EntryProblem, "code"> = {}): Reading<never>[] => [
  { rank: 0, problem: { code, ...more } },
];

/** Every way to go on from every reading so far. */
export const followed = <A, B>(
  readings: readonly Reading<A>[],
  next: (is: A) => readonly Reading<B>[],
): Reading<B>[] =>
  readings.flatMap((one) =>
    "problem" in one ? [one] : next(one.is).map((two) => ({ ...two, rank: one.rank + two.rank })),
  );

/** On from some readings, one thing after the other. */
export const inTurn = <A, B>(
  of: readonly A[],
  from: Reading<B>[],
  next: (so: B, one: A) => readonly Reading<B>[],
): Reading<B>[] => of.reduce((so, one) => followed(so, (is) => next(is, one)), from);
