import { useLocale, useTranslations } from "next-intl";
import { formatCents } from "@/lib/money";
import type { ListedPromotion } from "@/lib/promotions/queries/list-promotions";
import { percent } from "./percent";

/** What a promotion takes off, and whether it holds. `today`: the day it is. */
export function usePromotionWords(items: readonly { code: string; name: string }[], today: string) {
  const t = useTranslations("catalogue.promotions");
  const locale = useLocale();
  return {
    worthOf: ({ kind, amountCents, percentBp, item }: ListedPromotion) => {
      if (kind === "amount") return formatCents(amountCents ?? 0, locale);
      if (kind === "percent") return percent((percentBp ?? 0) / 10_000, locale);
      if (kind === "product") return items.find(({ code }) => code === item)?.name ?? item;
      return t(`kinds.${kind}`);
    },
    stateOf: ({ active, from, until }: ListedPromotion) =>
      !active ? "off" : until && until < today ? "over" : from && from > today ? "coming" : "on",
  } as const;
}

export const stateTones = { off: "plain", over: "plain", coming: "ember", on: "basil" } as const;
