"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Rates } from "@/lib/catalogue/card-words";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";
import { ratesTyped, typedRates, VatFields } from "./vat-fields";

type VatFormProps = { product: string; rates: Rates; known: readonly Rates[]; into: Into };

/** VAT of every size of a product, from today on or from the draft's day. */
export function VatForm({ product, rates: before, known, into }: VatFormProps) {
  const t = useTranslations("catalogue.vat");
  const locale = useLocale();
  const [typed, type] = useState(() => typedRates(before, locale));
  const { refusal, pending, saveWord, send } = useChange(into);
  const rates = ratesTyped(typed);
  const same = (["delivery", "takeaway", "on_site"] as const).every((way) => rates?.[way] === before[way]);
  return (
    <div className="grid gap-4">
      <VatFields value={typed} known={known} onChange={type} />
      <p className="text-ink-soft text-sm">{t(into.draft ? "fromDay" : "fromToday")}</p>
      <SaveFoot
        refusal={refusal}
        word={saveWord}
        disabled={pending || rates === null || same}
        onSave={() => rates && send([{ kind: "vat", product, rates }])}
      />
    </div>
  );
}
