import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import { getMenu } from "./shop-menu";

/** The whole card of an outlet; null until it is there, or has failed to come. */
export function useCard(slug: string): { menu: DrawnMenu | null; failed: boolean } {
  const locale = useLocale();
  const [card, setCard] = useState<DrawnMenu | "failed" | null>(null);
  useEffect(() => {
    let here = true;
    getMenu(slug, locale).then(
      (found) => here && setCard(found),
      () => here && setCard("failed"),
    );
    return () => {
      here = false;
    };
  }, [slug, locale]);
  return card === "failed" ? { menu: null, failed: true } : { menu: card, failed: false };
}
