"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { Unit } from "@/db/enums";

/** Base units as a cook reads them: `120 g`, `2 pièces`. */
export function useQuantity() {
  const t = useTranslations("kitchen");
  const format = useFormatter();
  return (quantity: number, { unit }: { unit: Unit }): string => {
    if (unit === "piece") return t("memo.pieces", { count: quantity });
    return `${format.number(quantity)} ${unit}`;
  };
}
