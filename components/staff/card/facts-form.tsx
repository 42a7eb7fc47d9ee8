"use client";
import { useState } from "react";
import type { CardProduct } from "@/lib/catalogue/queries/list-card";
import { kindOf, sectionOf, sections } from "@/lib/catalogue/section";
import { type Facts, FactsFields } from "./facts-fields";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

/** Where a product stands on the card; what it is does not change. */
export function FactsForm({ product, into }: { product: CardProduct; into: Into }) {
  const { folded, alcoholic, kind } = product;
  const before: Facts = { section: sectionOf(product), folded, alcoholic };
  const [facts, set] = useState(before);
  const { refusal, pending, saveWord, send } = useChange(into);
  const same = facts.section === before.section && facts.folded === folded && facts.alcoholic === alcoholic;
  return (
    <div className="grid gap-4">
      <FactsFields value={facts} among={sections.filter((one) => kindOf(one) === kind)} onChange={set} />
      <SaveFoot
        refusal={refusal}
        word={saveWord}
        disabled={pending || same}
        onSave={() => send([{ kind: "facts", product: product.code, ...facts }])}
      />
    </div>
  );
}
