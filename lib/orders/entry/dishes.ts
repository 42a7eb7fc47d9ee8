import type { Size } from "@/db/enums";
import { groupsOf } from "@/lib/catalogue/choices";
import type { Menu, MenuProduct } from "@/lib/catalogue/menu";
import { mostOfALine } from "../basket";
import { type Reading, refused, sure } from "./reading";
import { named, sizeOf } from "./words";

/** A dish as its words have it: the size when one was said, and what is of the whole pizza, its dough say. */
export type Dish = { product: MenuProduct; size: Size | null; options: string[] };

/** How many, then the rest: a number in front may as well begin a name (`4 fromages`). */
export function countsOf(words: readonly string[]): { quantity: number; words: string[] }[] {
  const [first = "", ...rest] = words;
  const plainly = { quantity: 1, words: [...words] };
  return /^\d{1,3}$/.test(first) && rest.length > 0
    ? [{ quantity: Number(first), words: rest }, plainly]
    : [plainly];
}

export const inBounds = (quantity: number): Reading<number>[] =>
  quantity >= 1 && quantity <= mostOfALine ? sure(quantity) : refused("quantity", { most: mostOfALine });

/** Every dish these words may be: some of its name, then a size and a dough in any order. */
export function dishesOf(words: readonly string[], menu: Menu): Reading<Dish>[] {
  const readings = words.flatMap((_, index) =>
    menu.products.flatMap((product): Reading<Dish>[] => {
      const rank = named(words.slice(0, index + 1), product.name);
      return rank === null
        ? []
        : trailing(words.slice(index + 1), { product, size: null, options: [] }, menu).map((reading) => ({
            ...reading,
            rank: reading.rank + rank,
          }));
    }),
  );
  return readings.length > 0 ? readings : refused("unknown", { text: words.join(" ") });
}

function trailing(words: readonly string[], dish: Dish, menu: Menu): Reading<Dish>[] {
  const [first, ...rest] = words;
  if (first === undefined) return sure(dish);
  const size = sizeOf(first);
  const sized = size && !dish.size ? trailing(rest, { ...dish, size }, menu) : [];
  const doughs = groupsOf(menu, dish.product).flatMap(({ options }) => options);
  const optioned = doughs.flatMap(({ code, name }) =>
    words.flatMap((_, index): Reading<Dish>[] => {
      const rank = named(words.slice(0, index + 1), name);
      // A letter is a size, and no dough.
      if (rank === null || first.length < 2 || dish.options.includes(code)) return [];
      const next = trailing(words.slice(index + 1), { ...dish, options: [...dish.options, code] }, menu);
      return next.map((reading) => ({ ...reading, rank: reading.rank + rank }));
    }),
  );
  return [...sized, ...optioned];
}

/** The item of a dish in the size said, else the middle one, else the only one. */
export function itemOf({ product, size }: Pick<Dish, "product" | "size">): Reading<string>[] {
  const usual = product.items.find((item) => item.size === "M") ?? product.items[0];
  const item = size ? product.items.find((one) => one.size === size) : usual;
  return item ? sure(item.code) : refused("no_size", { name: product.name });
}
