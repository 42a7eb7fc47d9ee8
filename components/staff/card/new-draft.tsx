"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/lib/ids";
import { AskFooter, AskSheet } from "../../ui/ask-sheet";
import { Button } from "../../ui/button";
import { NoteField } from "../../ui/note-field";
import { useAsked } from "../use-asked";
import type { SaveDraft } from "./card-actions";

/** Begins a draft: it gets a name, and what it changes is added from the card. */
export function NewDraft({ save }: { save: SaveDraft }) {
  const t = useTranslations("catalogue.drafts");
  const common = useTranslations("catalogue");
  const [open, show] = useState(false);
  const [id] = useState(newId);
  const [name, call] = useState("");
  const { refusal, pending, ask } = useAsked();
  const close = () => show(false);
  return (
    <>
      <Button onClick={() => show(true)}>{t("new")}</Button>
      <AskSheet
        open={open}
        title={t("new")}
        closeLabel={common("close")}
        refusal={refusal}
        onClose={close}
        footer={
          <AskFooter
            no={common("close")}
            yes={t("create")}
            disabled={pending || name.trim().length < 2}
            onNo={close}
            onYes={() =>
              ask(
                () => save({ id, name, everywhere: true, outlets: [] }),
                t("created"),
                `/staff/catalogue/brouillons/${id}`,
              )
            }
          />
        }
      >
        <NoteField label={t("name")} hint={t("nameHint")} value={name} onChange={call} most={80} />
      </AskSheet>
    </>
  );
}
