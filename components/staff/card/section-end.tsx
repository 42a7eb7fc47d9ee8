"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { nameOf } from "@/lib/catalogue/catalogue";
import type { CardSection } from "@/lib/catalogue/queries/list-sections";
import { Button } from "../../ui/button";
import { Confirm } from "../../ui/confirm";
import { Notice } from "../../ui/notice";
import { type Into, useChange } from "./use-change";

/** A section goes once nothing stands in it; why it cannot is said before one tries. */
export function SectionEnd({ section, into }: { section: CardSection; into: Into }) {
  const t = useTranslations("catalogue.sections");
  const locale = useLocale();
  const [leaving, ask] = useState(false);
  const { refusal, pending, send } = useChange(into);
  const name = nameOf(section, locale);
  return (
    <div className="grid gap-2 border-line border-t pt-3">
      {section.products > 0 && (
        <p id={`${section.code}-full`} className="text-ink-soft text-sm">
          {t("full", { count: section.products })}
        </p>
      )}
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Button
        tone="quiet"
        size="small"
        className="w-fit"
        disabled={pending || section.products > 0}
        aria-describedby={section.products > 0 ? `${section.code}-full` : undefined}
        onClick={() => ask(true)}
      >
        {t("remove")}
      </Button>
      <Confirm
        open={leaving}
        onOpenChange={ask}
        title={t("removeTitle", { name })}
        yes={t("remove")}
        no={t("removeNo")}
        onYes={() => send([{ kind: "section_gone", section: section.code }])}
      >
        {t("removeText")}
      </Confirm>
    </div>
  );
}
