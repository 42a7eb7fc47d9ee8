"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CardDraft } from "@/lib/catalogue/draft";
import { Button } from "../../ui/button";
import { Confirm } from "../../ui/confirm";
import { Field, TextInput } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { useAsked } from "../use-asked";
import type { CancelDraft, ScheduleDraft } from "./card-actions";

type DraftDayProps = { draft: CardDraft; first: string; schedule: ScheduleDraft; cancel: CancelDraft };

/** The day it takes effect, and calling it off before. `first`: the first day one may choose. */
export function DraftDay({ draft, first, schedule, cancel }: DraftDayProps) {
  const t = useTranslations("catalogue.drafts");
  const [day, choose] = useState(draft.effectiveOn ?? first);
  const [asking, askFirst] = useState(false);
  const { refusal, pending, ask } = useAsked();
  return (
    <div className="grid gap-4">
      <Field label={t("day")} className="max-w-xs">
        {(wiring) => (
          <TextInput
            {...wiring}
            type="date"
            min={first}
            value={day}
            onChange={({ target }) => choose(target.value)}
          />
        )}
      </Field>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button
          disabled={pending || !day || draft.changes.length === 0}
          onClick={() => ask(() => schedule({ id: draft.id, day }), t("scheduled"))}
        >
          {t(draft.state === "scheduled" ? "reschedule" : "schedule")}
        </Button>
        <Button tone="danger" disabled={pending} onClick={() => askFirst(true)}>
          {t("cancel")}
        </Button>
      </div>
      <Confirm
        open={asking}
        onOpenChange={askFirst}
        title={t("cancelTitle", { name: draft.name })}
        yes={t("cancel")}
        no={t("cancelNo")}
        onYes={() => ask(() => cancel({ id: draft.id }), t("cancelled"))}
      >
        {t("cancelText")}
      </Confirm>
    </div>
  );
}
