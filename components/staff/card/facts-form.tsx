"use client";
import { useState } from "react";
import type { CardProduct } from "@/lib/catalogue/queries/list-card";
import type { Section } from "@/lib/catalogue/section";
import { type Facts, FactsFields } from "./facts-fields";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

type FactsFormProps = { product: CardProduct; sections: readonly Section[]; into: Into };

/** Where a product stands on the card; what it is does not change. */
export function FactsForm({ product, sections, into }: FactsFormProps) {
  const { section, folded, alcoholic, kind } = product;
  const before: Facts = { section, folded, alcoholic };
  const [facts, set] = useState(before);
  const { refusal, pending, saveWord, send } = useChange(into);
  const same = facts.section === before.section && facts.folded === folded && facts.alcoholic === alcoholic;
  return (
    <div className="grid gap-4">
      <FactsFields value={facts} among={sections.filter((one) => one.kind === kind)} onChange={set} />
      <SaveFoot
        refusal={refusal}
        word={saveWord}
        disabled={pending || same}
        onSave={() => send([{ kind: "facts", product: product.code, ...facts }])}
      />
    </div>
  );
}
