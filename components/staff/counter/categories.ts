import type { MenuProduct } from "@/lib/catalogue/menu";

/** How a card is spoken of at a counter: red pizzas, white ones and the rest, then what goes with them, and menus at one price. */
export const categories = ["tomato", "cream", "starter", "dessert", "drink", "menu"] as const;
export type Category = (typeof categories)[number];

export const categoryOf = ({ kind, base }: MenuProduct): Category => {
  if (kind !== "pizza") return kind;
  return base === "tomato" ? "tomato" : "cream";
};
