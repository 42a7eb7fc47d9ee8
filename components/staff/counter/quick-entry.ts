import type { Size } from "@/db/enums";
import type { MenuProduct } from "@/lib/catalogue/menu";
import { searchText } from "@/lib/outlets/search-text";

/** What was typed, as the card understands it: `2 rein l` is two Maxi of whatever begins like that. */
export type Entry = { quantity: number; size: Size | null; products: MenuProduct[] };

const sizes: Record<string, Size> = {
  s: "S",
  solo: "S",
  m: "M",
  classique: "M",
  classic: "M",
  l: "L",
  maxi: "L",
};

export function entryOf(text: string, products: readonly MenuProduct[]): Entry {
  const words = searchText(text).split(" ").filter(Boolean);
  const quantity = /^\d{1,2}$/.test(words[0] ?? "") && words.length > 1 ? Number(words.shift()) : 1;
  const size = words.length > 1 ? (sizes[words.at(-1) ?? ""] ?? null) : null;
  if (size) words.pop();
  return {
    quantity: Math.min(20, Math.max(1, quantity)),
    size,
    products: products
      .filter((product) => matches(product, words))
      .toSorted((a, b) => rank(a, words) - rank(b, words)),
  };
}

/** Whether what was typed is the beginning of a menu's name. */
export const isNamed = (name: string, text: string): boolean =>
  matches({ name }, searchText(text).split(" ").filter(Boolean));

/** Every word begins a word of the name. */
function matches(product: { name: string }, words: readonly string[]): boolean {
  const named = searchText(product.name).split(" ");
  return words.every((word) => named.some((part) => part.startsWith(word)));
}

const rank = (product: MenuProduct, words: readonly string[]): number =>
  searchText(product.name).startsWith(words.join(" ")) ? 0 : 1;

/** The item Enter adds: the size asked for, else the middle one, else the only one. */
export const itemOf = (product: MenuProduct, size: Size | null) =>
  product.items.find((item) => item.size === size) ??
  product.items.find((item) => item.size === "M") ??
  product.items[0];
