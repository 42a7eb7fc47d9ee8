"use client";
import { useTranslations } from "next-intl";
import type { CardChange } from "@/lib/catalogue/card-change";
import { useAsked } from "../use-asked";
import type { ChangeCard } from "./card-actions";

/** Where what one changes goes: the card itself, or a draft of it. */
export type Into = { change: ChangeCard; draft: string | null };

/** Sends changes to where one is preparing them, and says so on the button and afterwards. */
export function useChange({ change, draft }: Into) {
  const t = useTranslations("catalogue.product");
  const { refusal, pending, ask } = useAsked();
  return {
    ...{ refusal, pending },
    saveWord: t(draft ? "into" : "save"),
    send: (changes: CardChange[]) => ask(() => change({ draft, changes }), t(draft ? "intoDone" : "saved")),
  };
}
