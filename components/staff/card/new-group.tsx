"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { productCodes } from "@/lib/catalogue/product-code";
import { Field, TextInput } from "../../ui/field";
import { NameFields } from "./name-fields";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

/** One more group of choices; what is in it and which products offer it is said next. */
export function NewGroup({ codes, into }: { codes: readonly string[]; into: Into }) {
  const t = useTranslations("catalogue.options");
  const words = useTranslations("catalogue.choices");
  const [form, set] = useState({ nameFr: "", nameEn: "", most: 1 });
  const { refusal, pending, saveWord, send } = useChange(into);
  const group = productCodes(form.nameFr).find((code) => !codes.includes(code));
  const short = form.nameFr.trim().length < 2 || form.nameEn.trim().length < 2;
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-3">
        <NameFields names={form} label={t} onChange={(names) => set({ ...form, ...names })} />
        <Field label={t("most")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="number"
              min={1}
              max={20}
              value={Number.isNaN(form.most) ? "" : form.most}
              onChange={({ target }) => set({ ...form, most: target.valueAsNumber })}
            />
          )}
        </Field>
      </div>
      <SaveFoot
        refusal={refusal}
        word={into.draft ? saveWord : words("makeGroup")}
        disabled={pending || short || Number.isNaN(form.most)}
        onSave={() => group && send([{ kind: "group_new", group, ...form }])}
      />
    </div>
  );
}
