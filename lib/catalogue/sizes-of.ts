import type { ProductKind, Size } from "@/db/enums";

/** Sizes in which something of a kind is sold: pizzas in three, the rest by the piece. */
export const sizesOf = (kind: ProductKind): readonly Size[] => (kind === "pizza" ? ["S", "M", "L"] : ["ONE"]);
