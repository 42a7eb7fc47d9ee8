import type { Menu } from "@/lib/catalogue/menu";
import type { Portion } from "../basket";
import { changed, itemNamed } from "./changes";
import type { Clause } from "./clauses";
import { followed, inTurn, type OpenMenu, type Reading, sure } from "./reading";
import { named, sizeOf, wordsOf } from "./words";

const ofNoName = new Set(["menu", "menus"]);

/** Every menu at one price these words may begin, with the choices that follow; the last ones may still be missing. */
export function menusOf(
  quantity: number,
  words: readonly string[],
  rest: readonly Clause[],
  menu: Menu,
): Reading<OpenMenu>[] {
  const telling = words.filter((word) => !ofNoName.has(word));
  // `menu` alone may be any of them, worse than whatever is named.
  if (telling.length === 0 && words.length > 0)
    return menu.offers.map((offer) => ({ rank: 3, is: { quantity, offer, chosen: [] } }));
  return menu.offers.flatMap((offer) =>
    telling.flatMap((_, index) => {
      const name = wordsOf(offer.name).filter((word) => !ofNoName.has(word));
      const rank = named(telling.slice(0, index + 1), name.join(" "));
      if (rank === null) return [];
      const begun = choicesOf(telling.slice(index + 1), { quantity, offer, chosen: [] }, menu);
      return inTurn(rest, begun, (open, clause) => after(open, clause, menu)).map((reading) => ({
        ...reading,
        rank: reading.rank + rank,
      }));
    }),
  );
}

/** One more choice, or a change of the last. */
function after(open: OpenMenu, { sign, words }: Clause, menu: Menu): Reading<OpenMenu>[] {
  if (sign === "," || sign === "") return choicesOf(words, open, menu);
  const last = open.chosen.at(-1);
  if (!last || sign === "half") return [];
  return followed(changed(last, [{ sign, words }], menu), (portion) =>
    sure({ ...open, chosen: [...open.chosen.slice(0, -1), portion] }),
  );
}

/** Words that choose for one slot after the other; a slot with but one choice may go unsaid. */
function choicesOf(words: readonly string[], open: OpenMenu, menu: Menu): Reading<OpenMenu>[] {
  if (words.length === 0) return sure(open);
  const slot = open.offer.slots[open.chosen.length];
  if (!slot) return [];
  return words.flatMap((_, index) =>
    slot.choices.flatMap(({ item }) => {
      const rank = chosenBy(words.slice(0, index + 1), item, menu);
      if (rank === null) return [];
      const next = { ...open, chosen: [...open.chosen, asCarded(item)] };
      return choicesOf(words.slice(index + 1), next, menu).map((one) => ({ ...one, rank: one.rank + rank }));
    }),
  );
}

/** How well words name a choice; its own size may be said with it. */
function chosenBy(words: readonly string[], item: string, menu: Menu): number | null {
  const found = itemNamed(menu, item);
  if (!found) return null;
  const whole = named(words, found.product.name);
  const last = words.at(-1) ?? "";
  return whole ?? (sizeOf(last) === found.item.size ? named(words.slice(0, -1), found.product.name) : null);
}

export const asCarded = (item: string): Portion => ({ item, removed: [], added: [] });

/** The choices with those that go without saying: where there is only one. */
export function completed({ offer, chosen }: OpenMenu): Portion[] {
  const missing = offer.slots.slice(chosen.length);
  const only = missing.map(({ choices }) => (choices.length === 1 ? choices[0] : undefined));
  const given = only.slice(0, only.includes(undefined) ? only.indexOf(undefined) : only.length);
  return [...chosen, ...given.flatMap((choice) => (choice ? [asCarded(choice.item)] : []))];
}
