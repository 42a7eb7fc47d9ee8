"use client";
import { useTranslations } from "next-intl";
import { PizzaPicture } from "@/components/pizza-picture";
import type { MenuProduct } from "@/lib/catalogue/menu";

/** Enough of an extra to be seen on the drawing; the kitchen weighs by the recipe. */
const extraGrams = 45;

type DishPictureProps = {
  product: MenuProduct;
  removed: readonly string[];
  added: readonly string[];
  /** File name of its drawing, for what is not drawn anew with every change. */
  art: string;
  className?: string;
};

/** A dish as it was made up: a pizza is drawn with what is on it, anything else has its picture. */
export function DishPicture({ product, removed, added, art, className }: DishPictureProps) {
  const t = useTranslations("shop.product");
  if (product.kind !== "pizza")
    return <img src={`/art/${art}`} alt="" width={400} height={400} className={className} />;
  const kept = product.recipe.filter(({ ingredient }) => !removed.includes(ingredient));
  const toppings = [
    ...kept.map(({ ingredient, quantity }) => ({ code: ingredient, grams: quantity })),
    ...added.map((code) => ({ code, grams: extraGrams })),
  ];
  return (
    <PizzaPicture
      pizza={{ left: toppings, folded: product.folded }}
      seed={product.code}
      label={t("picture", { name: product.name })}
      className={className}
    />
  );
}
