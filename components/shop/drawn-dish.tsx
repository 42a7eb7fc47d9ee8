"use client";
import { memo } from "react";
import { PizzaPicture } from "@/components/pizza-picture";
import { isDrawn } from "@/lib/catalogue/drawing/ingredients";
import type { OtherHalf } from "@/lib/catalogue/made";

/** Enough of an extra to be seen on the drawing; the kitchen weighs by the recipe. */
const extraGrams = 45;

type DrawnDishProps = OtherHalf & {
  half: OtherHalf | null;
  label: string;
  /** It takes the place of the pizza's picture as the card has it. */
  instead: boolean;
  className: string;
};

/** A pizza with what is on it; drawn again only when that changes. */
export const DrawnDish = memo(({ half, label, instead, className, ...whole }: DrawnDishProps) => {
  const { product } = whole;
  const asOnCard = { left: toppingsOf({ product, removed: [], added: [] }), folded: product.folded };
  return (
    <PizzaPicture
      pizza={{
        left: toppingsOf(whole),
        right: half ? toppingsOf(half) : undefined,
        folded: product.folded && !half,
      }}
      instead={instead ? asOnCard : undefined}
      seed={product.code}
      label={label}
      className={className}
    />
  );
});

const toppingsOf = ({ product, removed, added }: OtherHalf) => [
  ...product.recipe
    .filter(({ ingredient }) => !removed.includes(ingredient))
    .map(({ ingredient, quantity }) => ({ code: ingredient, grams: quantity })),
  ...added.filter(isDrawn).map((code) => ({ code, grams: extraGrams })),
];
