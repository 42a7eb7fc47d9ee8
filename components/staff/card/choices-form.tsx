"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "../../ui/check";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

type ChoicesFormProps = {
  product: string;
  /** Codes of the groups it offers. */
  before: readonly string[];
  groups: readonly { code: string; name: string }[];
  into: Into;
};

/** Which groups of options a product offers: what it does not offer nobody can order with it. */
export function ChoicesForm({ product, before, groups, into }: ChoicesFormProps) {
  const t = useTranslations("catalogue.choices");
  const [offered, set] = useState(before);
  const { refusal, pending, saveWord, send } = useChange(into);
  const chosen = groups.flatMap(({ code }) => (offered.includes(code) ? [code] : []));
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft text-sm">
        {t("lead")}{" "}
        <Link
          href={`/staff/catalogue/options${into.draft ? `?brouillon=${into.draft}` : ""}`}
          className="font-semibold underline underline-offset-2"
        >
          {t("keep")}
        </Link>
      </p>
      <div className="flex flex-wrap gap-x-6">
        {groups.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name}
            checked={offered.includes(code)}
            onChange={({ target }) =>
              set(target.checked ? [...offered, code] : offered.filter((one) => one !== code))
            }
          />
        ))}
      </div>
      <SaveFoot
        refusal={refusal}
        word={saveWord}
        disabled={pending || [...chosen].sort().join() === [...before].sort().join()}
        onSave={() => send([{ kind: "choices", product, groups: chosen }])}
      />
    </div>
  );
}
