"use client";
import { useTranslations } from "next-intl";
import type { Unit } from "@/db/enums";
import { PizzaPicture } from "../pizza-picture";

type RecipePictureProps = {
  name: string;
  folded: boolean;
  lines: readonly { code: string; quantity: number; unit: Unit }[];
  /** Of half a pizza, the recipe is drawn whole. */
  share?: number;
  className?: string;
};

/** A pizza drawn from what goes on it. */
export function RecipePicture({ name, folded, lines, share = 1, className }: RecipePictureProps) {
  const t = useTranslations("kitchen.memo");
  const left = lines.map(({ code, quantity }) => ({ code, grams: quantity / share }));
  return (
    <PizzaPicture pizza={{ left, folded }} seed={name} label={t("picture", { name })} className={className} />
  );
}
