import type { ProductKind } from "@/db/enums";

/** Where on the card a product stands: by what it is and, of a pizza, by what it lies on. */
export const sections = ["tomato", "cream", "starter", "dessert", "drink"] as const;
export type Section = (typeof sections)[number];

/** Pizzas on tomato or barbecue sauce are the reds, on cream the whites. */
export const sectionOf = ({ kind, base }: { kind: ProductKind; base: string | null }): Section =>
  kind === "pizza" ? (base === "cream" ? "cream" : "tomato") : kind;

export const kindOf = (one: Section): ProductKind => (one === "tomato" || one === "cream" ? "pizza" : one);
