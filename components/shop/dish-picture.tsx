"use client";
import { useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import type { OtherHalf } from "@/lib/catalogue/made";
import { isPhotograph, largeOf } from "@/lib/catalogue/picture";
import { useDrawing } from "./drawing";

type DishPictureProps = OtherHalf & {
  /** The right half, when it is made of two. */
  half?: OtherHalf | null;
  /** File name of its picture as the card has it. */
  art: string;
  /** It is being made up: drawn as soon as that can be, so that what comes and goes is seen to. */
  live?: boolean;
  className?: string;
};

/** A dish as it was made up: a pizza is drawn with what is on it, anything else has its picture. */
export function DishPicture({ product, art, live = false, className = "", ...made }: DishPictureProps) {
  const t = useTranslations("shop.product");
  // What was touched answers first, the picture a moment later.
  const half = useDeferredValue(made.half ?? null);
  const removed = useDeferredValue(made.removed);
  const added = useDeferredValue(made.added);
  const pizza = product.kind === "pizza";
  const photograph = isPhotograph(art);
  const own = pizza && (half !== null || removed.length + added.length > 0);
  const Drawing = useDrawing(own);
  const name = half ? `${product.name} / ${half.product.name}` : product.name;
  const label = pizza ? t("picture", { name }) : "";
  // A photograph is of the dish as the card has it: made one's own, a pizza is drawn.
  if (Drawing && (own || (live && pizza && !photograph)))
    return <Drawing {...{ product, removed, added, half, label, className }} instead={live && !photograph} />;
  return (
    <img
      src={`/art/${largeOf(art)}`}
      alt={label}
      width={400}
      height={400}
      fetchPriority={live ? "high" : undefined}
      className={photograph ? `${className} rounded-full object-cover` : className}
    />
  );
}
