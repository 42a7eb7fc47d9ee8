"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CardProduct } from "@/lib/catalogue/queries/list-card";
import { Field, TextArea, TextInput } from "../../ui/field";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

type TextsFormProps = { product: CardProduct; into: Into };

/** What a product is called and said to be, in both languages. */
export function TextsForm({ product, into }: TextsFormProps) {
  const t = useTranslations("catalogue.product");
  const { nameFr, nameEn, descriptionFr, descriptionEn } = product;
  const [form, set] = useState({ nameFr, nameEn, descriptionFr, descriptionEn });
  const { refusal, pending, saveWord, send } = useChange(into);
  const field = (key: keyof typeof form, lang: string, hint?: string) => (
    <Field label={t(key)} hint={hint}>
      {(wiring) => {
        const typed = { ...wiring, lang, value: form[key] };
        return key.startsWith("name") ? (
          <TextInput
            {...typed}
            maxLength={80}
            autoComplete="off"
            onChange={({ target }) => set({ ...form, [key]: target.value })}
          />
        ) : (
          <TextArea
            {...typed}
            maxLength={400}
            onChange={({ target }) => set({ ...form, [key]: target.value })}
          />
        );
      }}
    </Field>
  );
  const missing = form.descriptionFr.trim() !== "" && form.descriptionEn.trim() === "";
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        {field("nameFr", "fr")}
        {field("nameEn", "en")}
        {field("descriptionFr", "fr")}
        {field("descriptionEn", "en", missing ? t("englishMissing") : undefined)}
      </div>
      <SaveFoot
        refusal={refusal}
        word={saveWord}
        disabled={pending}
        onSave={() => send([{ kind: "texts", product: product.code, ...form }])}
      />
    </div>
  );
}
