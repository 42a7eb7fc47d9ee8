"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CardDraft } from "@/lib/catalogue/draft";
import { Button } from "../../ui/button";
import { Checkbox, RadioCard } from "../../ui/check";
import { Notice } from "../../ui/notice";
import { useAsked } from "../use-asked";
import type { SaveDraft } from "./card-actions";

type DraftWhereProps = { draft: CardDraft; outlets: { slug: string; name: string }[]; save: SaveDraft };

/** Which outlets a draft is for. */
export function DraftWhere({ draft, outlets, save }: DraftWhereProps) {
  const t = useTranslations("catalogue.drafts");
  const [everywhere, setEverywhere] = useState(draft.everywhere);
  const [chosen, choose] = useState(draft.outlets);
  const { refusal, pending, ask } = useAsked();
  return (
    <div className="grid gap-3">
      <RadioCard
        name="where"
        label={t("everywhere")}
        checked={everywhere}
        onChange={() => setEverywhere(true)}
      />
      <RadioCard
        name="where"
        label={t("chosen")}
        hint={t("chosenHint")}
        checked={!everywhere}
        onChange={() => setEverywhere(false)}
      />
      {!everywhere && (
        <div className="grid gap-x-4 sm:grid-cols-2">
          {outlets.map(({ slug, name }) => (
            <Checkbox
              key={slug}
              label={name}
              checked={chosen.includes(slug)}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, slug] : chosen.filter((one) => one !== slug))
              }
            />
          ))}
        </div>
      )}
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Button
        tone="quiet"
        className="w-fit"
        disabled={pending || (!everywhere && chosen.length === 0)}
        onClick={() =>
          ask(
            () => save({ id: draft.id, name: draft.name, everywhere, outlets: everywhere ? [] : chosen }),
            t("saved"),
          )
        }
      >
        {t("saveWhere")}
      </Button>
    </div>
  );
}
