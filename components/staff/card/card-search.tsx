import { useLocale, useTranslations } from "next-intl";
import { productStates } from "@/db/enums";
import type { CardFilter } from "@/lib/catalogue/card-filter";
import { nameOf } from "@/lib/catalogue/catalogue";
import type { Section } from "@/lib/catalogue/section";
import { Button } from "../../ui/button";
import { Checkbox } from "../../ui/check";
import { inputLook } from "../../ui/field";

const field = `${inputLook} min-h-12`;

type CardSearchProps = {
  filter: CardFilter;
  sections: readonly Section[];
  action: string;
  /** What is chosen is changed in this draft. */
  draft: string | null;
};

/** What is looked for goes into the address. */
export function CardSearch({ filter, sections, action, draft }: CardSearchProps) {
  const t = useTranslations("catalogue");
  const locale = useLocale();
  return (
    <form
      action={action}
      className="grid gap-3 rounded-card border-2 border-line bg-card p-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto_auto] lg:items-end"
    >
      {draft && <input type="hidden" name="brouillon" value={draft} />}
      <label className="grid gap-1 font-semibold sm:col-span-2 lg:col-span-1">
        {t("search.label")}
        <input
          name="q"
          type="search"
          defaultValue={filter.search}
          maxLength={60}
          placeholder={t("search.hint")}
          className={field}
        />
      </label>
      <label className="grid gap-1 font-semibold">
        {t("search.section")}
        <select name="rayon" defaultValue={filter.section ?? ""} className={field}>
          <option value="">{t("search.every")}</option>
          {sections.map((section) => (
            <option key={section.code} value={section.code}>
              {nameOf(section, locale)}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1 font-semibold">
        {t("search.state")}
        <select name="etat" defaultValue={filter.state ?? ""} className={field}>
          <option value="">{t("search.every")}</option>
          {productStates.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <Checkbox
        name="traduire"
        value="1"
        defaultChecked={filter.missing}
        label={t("search.missing")}
        className="self-end"
      />
      <Button type="submit" className="min-h-12">
        {t("search.submit")}
      </Button>
    </form>
  );
}
