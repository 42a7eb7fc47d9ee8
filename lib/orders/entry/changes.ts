import { extrasOf, groupsOf } from "@/lib/catalogue/choices";
import type { Menu, MenuProduct } from "@/lib/catalogue/menu";
import type { Portion } from "../basket";
import type { Clause } from "./clauses";
import { type EntryLine, followed, inTurn, type Reading, refused, sure } from "./reading";
import { named } from "./words";

/** An item of the card with its product. */
export function itemNamed(menu: Menu, code: string) {
  for (const product of menu.products) {
    const item = product.items.find((one) => one.code === code);
    if (item) return { product, item };
  }
  return null;
}

/** What of the whole pizza stands in `added` beside the extras. */
export const optionsIn = (menu: Menu) => menu.groups.flatMap(({ options }) => options);

/** The portion with what clauses of `-` and `+` take off and put on, one after the other. */
export const changed = (portion: Portion, clauses: readonly Clause[], menu: Menu): Reading<Portion>[] =>
  inTurn(clauses, sure(portion), (so, { sign, words }) =>
    sign === "-" ? without(so, words, menu) : withMore(so, words, menu),
  );

/** Takes an ingredient off, or an extra that was put on. */
function without(portion: Portion, words: readonly string[], menu: Menu): Reading<Portion>[] {
  const found = itemNamed(menu, portion.item);
  if (!found) return refused("unknown", { text: words.join(" ") });
  const { product } = found;
  const removable = product.recipe.filter((line) => line.removable).map(({ ingredient }) => ingredient);
  const off = those(removable, words, menu).map(({ code, rank }) => ({
    ...{ rank, is: { ...portion, removed: [...new Set([...portion.removed, code])] } },
  }));
  const undone = those(portion.added, words, menu).map(({ code, rank }) => ({
    ...{ rank, is: { ...portion, added: portion.added.filter((other) => other !== code) } },
  }));
  return [...undone, ...off].length > 0 ? [...undone, ...off] : notThere(product, words, menu);
}

/** Puts an extra or an option on, or back what was taken off. */
function withMore(portion: Portion, words: readonly string[], menu: Menu): Reading<Portion>[] {
  const found = itemNamed(menu, portion.item);
  if (!found) return refused("no_extra", { text: words.join(" ") });
  const { size } = found.item;
  const back = those(portion.removed, words, menu).map(({ code, rank }) => ({
    ...{ rank, is: { ...portion, removed: portion.removed.filter((other) => other !== code) } },
  }));
  if (back.length > 0) return back;
  const offered = [
    ...extrasOf(menu, found.product),
    ...groupsOf(menu, found.product).flatMap(({ options }) => options),
  ]
    .filter(({ prices }) => prices[size] !== undefined)
    .map(({ code }) => code);
  const on = those(offered, words, menu).flatMap(({ code, rank }) =>
    followed([{ rank, is: code }], () => withOption(portion, code, menu)),
  );
  return on.length > 0 ? on : refused("no_extra", { text: words.join(" ") });
}

/** The portion with an option: of each group of the whole pizza one at most, of the extras as many as the house allows. */
export function withOption(portion: Portion, code: string, menu: Menu): Reading<Portion>[] {
  if (portion.added.includes(code)) return sure(portion);
  const group = menu.groups.find(({ options }) => options.some((option) => option.code === code));
  const inGroup = portion.added.filter((other) => group?.options.some((option) => option.code === other));
  if (group && inGroup.length >= group.most)
    return refused("too_many_options", { name: group.name, most: group.most });
  const extras = portion.added.filter((other) => menu.extras.some((extra) => extra.code === other));
  if (!group && extras.length >= menu.extrasMost)
    return refused("too_many_extras", { most: menu.extrasMost });
  return sure({ ...portion, added: [...portion.added, code] });
}

export const nameIn = (menu: Menu, code: string): string =>
  optionsIn(menu).find((option) => option.code === code)?.name ?? menu.ingredients[code]?.name ?? code;

const those = (codes: readonly string[], words: readonly string[], menu: Menu) =>
  codes.flatMap((code) => {
    const rank = named(words, nameIn(menu, code));
    return rank === null ? [] : [{ code, rank }];
  });

function notThere(product: MenuProduct, words: readonly string[], menu: Menu) {
  const text = words.join(" ");
  const known = Object.values(menu.ingredients).some(({ name }) => named(words, name) !== null);
  return known ? refused("not_in_recipe", { text, name: product.name }) : refused("unknown", { text });
}

/** Two halves have together no more extras than a whole pizza. */
export function withinExtras(line: EntryLine, menu: Menu): Reading<EntryLine>[] {
  const added = [line, ...(line.menu ? [] : (line.others ?? []))].flatMap((portion) => portion.added);
  const count = added.filter((code) => menu.extras.some((extra) => extra.code === code)).length;
  return count > menu.extrasMost ? refused("too_many_extras", { most: menu.extrasMost }) : sure(line);
}
