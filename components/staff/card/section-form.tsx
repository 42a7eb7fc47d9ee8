"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ProductKind, productKinds } from "@/db/enums";
import { productCodes } from "@/lib/catalogue/product-code";
import type { CardSection } from "@/lib/catalogue/queries/list-sections";
import { Field, inputLook, TextInput } from "../../ui/field";
import { SaveFoot } from "./save-foot";
import { SectionEnd } from "./section-end";
import { type Into, useChange } from "./use-change";

type SectionFormProps = {
  /** null: a new one. */
  section: CardSection | null;
  /** Of those there are. */
  codes: readonly string[];
  into: Into;
};

/** What a section is called, and the line under it; of a new one, what stands in it. */
export function SectionForm({ section, codes, into }: SectionFormProps) {
  const t = useTranslations("catalogue.sections");
  const kinds = useTranslations("catalogue.kinds");
  const before = {
    ...{ nameFr: section?.nameFr ?? "", nameEn: section?.nameEn ?? "" },
    ...{ leadFr: section?.leadFr ?? "", leadEn: section?.leadEn ?? "" },
  };
  const [texts, set] = useState(before);
  const [of, choose] = useState<ProductKind>("pizza");
  const { refusal, pending, saveWord, send } = useChange(into);
  const keys = Object.keys(before) as (keyof typeof before)[];
  const same = keys.every((key) => texts[key] === before[key]);
  const short = texts.nameFr.trim().length < 2 || texts.nameEn.trim().length < 2;
  const save = () => {
    if (section) return send([{ kind: "section", section: section.code, ...texts }]);
    const free = productCodes(texts.nameFr).find((code) => !codes.includes(code));
    if (free) send([{ kind: "section_new", section: free, of, ...texts }]);
  };
  return (
    <div className="grid gap-4">
      {section && (
        <p className="text-ink-soft text-sm">
          {t("holds", { kind: kinds(section.kind), count: section.products })}{" "}
          {section.products > 0 && (
            <Link
              href={`/staff/catalogue?rayon=${section.code}${into.draft ? `&brouillon=${into.draft}` : ""}`}
              className="font-semibold underline underline-offset-2"
            >
              {t("see")}
            </Link>
          )}
        </p>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        {keys.map((key) => (
          <Field key={key} label={t(key)}>
            {(wiring) => (
              <TextInput
                {...wiring}
                lang={key.endsWith("Fr") ? "fr" : "en"}
                maxLength={key.startsWith("name") ? 80 : 200}
                autoComplete="off"
                value={texts[key]}
                onChange={({ target }) => set({ ...texts, [key]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      {!section && (
        <Field label={t("kind")} hint={t("kindHint")} className="max-w-xl">
          {(wiring) => (
            <select
              {...wiring}
              value={of}
              onChange={({ target }) => choose(productKinds.find((kind) => kind === target.value) ?? of)}
              className={`${inputLook} min-h-12`}
            >
              {productKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kinds(kind)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <SaveFoot
        refusal={refusal}
        word={section || into.draft ? saveWord : t("make")}
        disabled={pending || same || short}
        onSave={save}
      />
      {section && <SectionEnd section={section} into={into} />}
    </div>
  );
}
