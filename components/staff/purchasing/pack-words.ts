import { useLocale, useTranslations } from "next-intl";
import type { Packaging, Unit } from "@/db/enums";
import { quantityWords } from "@/lib/stock/quantity-words";

type Packed = { packaging: Packaging; packQuantity: number; unit: Unit };

/** Packs in words: `3 cartons`, and what one holds: `carton de 15 kg`. */
export function usePackWords() {
  const t = useTranslations("purchasing");
  const locale = useLocale();
  return {
    packs: (count: number, { packaging }: Pick<Packed, "packaging">) =>
      t("packs", { count, word: t(`packaging.${packaging}`, { count }) }),
    pack: ({ packaging, packQuantity, unit }: Packed) =>
      t("pack", {
        word: t(`packaging.${packaging}`, { count: 1 }),
        holds:
          unit === "piece" ? t("pieces", { count: packQuantity }) : quantityWords(packQuantity, unit, locale),
      }),
  };
}
