"use client";
import { useTranslations } from "next-intl";
import { PizzaPicture } from "@/components/pizza-picture";
import type { Builder } from "./use-builder";

/** Enough of an extra to be seen on the drawing; the kitchen weighs by the recipe. */
const extraGrams = 45;

/** The dish as it stands now: a pizza is drawn anew with every change, anything else has its picture. */
export function BuilderPicture({
  builder,
  art,
  className,
}: {
  builder: Builder;
  art: string;
  className?: string;
}) {
  const t = useTranslations("shop.product");
  const { product, removed, added } = builder;
  if (product.kind !== "pizza")
    return <img src={`/art/${art}`} alt="" width={400} height={400} className={className} />;
  const kept = product.recipe
    .filter(({ ingredient }) => !removed.includes(ingredient))
    .map(({ ingredient, quantity }) => ({ code: ingredient, grams: quantity }));
  const toppings = [...kept, ...added.map((code) => ({ code, grams: extraGrams }))];
  return (
    <PizzaPicture
      pizza={{ left: toppings, folded: product.folded }}
      seed={product.code}
      label={t("picture", { name: product.name })}
      className={className}
    />
  );
}
