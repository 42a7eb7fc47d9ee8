"use client";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CardDraft } from "@/lib/catalogue/draft";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useAsked } from "../use-asked";
import type { DropFromDraft } from "./card-actions";
import { useChangeWords } from "./use-change-words";

type DraftChangesProps = {
  draft: CardDraft;
  /** What codes of products and items are called, and slugs of outlets. */
  names: Record<string, string>;
  outlets: Record<string, string>;
  /** null: it can no longer be changed. */
  drop: DropFromDraft | null;
};

/** What a draft changes, each in a sentence, to be taken out one by one. */
export function DraftChanges({ draft, names, outlets, drop }: DraftChangesProps) {
  const t = useTranslations("catalogue.drafts");
  const say = useChangeWords(
    (code) => names[code] ?? code,
    (slug) => outlets[slug] ?? slug,
  );
  const { refusal, pending, ask } = useAsked();
  return (
    <>
      {draft.changes.length === 0 && <p className="text-ink-soft">{t("changesNone")}</p>}
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <ul>
        {draft.changes.map(({ target, change }) => (
          <li
            key={target}
            className="flex items-center justify-between gap-3 border-line border-b py-1 last:border-b-0"
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">{say(change)}</span>
            {drop && (
              <Button
                tone="ghost"
                size="icon"
                disabled={pending}
                aria-label={t("drop", { what: say(change) })}
                onClick={() => ask(() => drop({ draft: draft.id, target }), t("dropped"))}
              >
                <Trash2 aria-hidden className="size-5" />
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
