"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { type CountKind, countKinds } from "@/db/enums";
import { newId } from "@/lib/ids";
import { Button } from "../../ui/button";
import { RadioCard } from "../../ui/check";
import { Field, inputLook } from "../../ui/field";
import { Notice } from "../../ui/notice";
import type { Open } from "./count-actions";
import { shelfWords } from "./shelf-words";

/** Everything, one shelf or the dearest ten; then straight to the sheet. */
export function StartCount({ outlet, shelves, open }: { outlet: string; shelves: string[]; open: Open }) {
  const t = useTranslations("inventory.counts");
  const named = shelfWords(t);
  const router = useRouter();
  const [requestId] = useState(newId);
  const [kind, choose] = useState<CountKind>("flash");
  const [shelf, setShelf] = useState(shelves[0] ?? "");
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const begin = () =>
    start(async () => {
      refuse(null);
      const asked = { outlet, kind, shelf: kind === "shelf" ? shelf : null, requestId };
      const answer = await open(asked).catch(() => null);
      if (!answer?.ok) return refuse(answer?.message ?? t("notSaved"));
      router.push(`/staff/stock/${outlet}/comptages/${answer.value.count}`);
    });
  return (
    <div className="grid gap-3">
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <fieldset className="grid gap-2 md:grid-cols-3">
        <legend className="sr-only">{t("start")}</legend>
        {countKinds.toReversed().map((one) => (
          <RadioCard
            key={one}
            name="kind"
            checked={kind === one}
            onChange={() => choose(one)}
            label={t(`kinds.${one}`)}
            hint={t(`kindHints.${one}`)}
          />
        ))}
      </fieldset>
      {kind === "shelf" && (
        <Field label={t("whichShelf")} className="max-w-sm">
          {(wiring) => (
            <select
              {...wiring}
              value={shelf}
              onChange={(event) => setShelf(event.target.value)}
              className={`${inputLook} min-h-12`}
            >
              {shelves.map((one) => (
                <option key={one} value={one}>
                  {named(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Button className="justify-self-start" disabled={pending} onClick={begin}>
        {t("open")}
      </Button>
    </div>
  );
}
