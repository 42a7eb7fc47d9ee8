"use client";
import { useTranslations } from "next-intl";
import { PizzaPicture } from "@/components/pizza-picture";
import { isDrawn } from "@/lib/catalogue/drawing/ingredients";
import type { OtherHalf } from "@/lib/catalogue/made";
import { isPhotograph, largeOf } from "@/lib/catalogue/picture";

/** Enough of an extra to be seen on the drawing; the kitchen weighs by the recipe. */
const extraGrams = 45;

type DishPictureProps = OtherHalf & {
  /** The right half, when it is made of two. */
  half?: OtherHalf | null;
  /** File name of its drawing, for what is not drawn anew with every change. */
  art: string;
  className?: string;
};

/** A dish as it was made up: a pizza is drawn with what is on it, anything else has its picture. */
export function DishPicture({ half, art, className, ...whole }: DishPictureProps) {
  const t = useTranslations("shop.product");
  const { product } = whole;
  // A photograph is of the dish as the card has it: made one's own, a pizza is drawn.
  const own = half || whole.removed.length > 0 || whole.added.length > 0;
  if (product.kind !== "pizza" || (isPhotograph(art) && !own)) {
    const round = isPhotograph(art) ? `${className ?? ""} rounded-full object-cover` : className;
    return <img src={`/art/${largeOf(art)}`} alt="" width={400} height={400} className={round} />;
  }
  const name = half ? `${product.name} / ${half.product.name}` : product.name;
  return (
    <PizzaPicture
      pizza={{
        left: toppingsOf(whole),
        right: half ? toppingsOf(half) : undefined,
        folded: product.folded && !half,
      }}
      seed={product.code}
      label={t("picture", { name })}
      className={className}
    />
  );
}

const toppingsOf = ({ product, removed, added }: OtherHalf) => [
  ...product.recipe
    .filter(({ ingredient }) => !removed.includes(ingredient))
    .map(({ ingredient, quantity }) => ({ code: ingredient, grams: quantity })),
  ...added.filter(isDrawn).map((code) => ({ code, grams: extraGrams })),
];
