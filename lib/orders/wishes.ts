import type { MissingWish, ProductKind } from "@/db/enums";
import { missingWishes } from "@/db/enums";
import { closestTo } from "../catalogue/closest";
import type { MenuProduct } from "../catalogue/menu";
import { wishOf } from "./if-missing";

/** What may be wished for a line, and what was: the words of the choice, and the dishes that could be made instead. */
export type Wishes = {
  /** A piece is nothing without itself, a menu is of several. */
  of: "dish" | "piece" | "menu";
  wishes: MissingWish[];
  /** Most alike first. */
  others: { code: string; name: string }[];
  chosen: MissingWish;
  /** Of `others` the one that was chosen; empty when none is. */
  instead: { code: string; name: string };
};

/** What is left off is left off a recipe; a menu's choice has no other in its place. null: the dish left the card. */
export function wishesOf(
  line: { item: string; menu?: string; ifMissing?: string },
  products: readonly MenuProduct[],
): Wishes | null {
  const product = products.find(({ items }) => items.some(({ code }) => code === line.item));
  const size = product?.items.find(({ code }) => code === line.item)?.size;
  if (!product || !size) return null;
  const of = line.menu ? "menu" : ofKind[product.kind];
  const others = line.menu ? [] : closestTo(product, products, size);
  const { wish, instead } = wishOf(line.ifMissing);
  const wishes = missingWishes.filter(
    (one) => (one !== "without" || of !== "piece") && (one !== "replace" || others.length > 0),
  );
  return {
    ...{ of, wishes, others, chosen: wishes.includes(wish) ? wish : "call" },
    instead: others.find(({ code }) => code === instead) ?? { code: "", name: "" },
  };
}

const ofKind: Record<ProductKind, "dish" | "piece"> = {
  ...{ pizza: "dish", starter: "piece", dessert: "piece", drink: "piece" },
};
