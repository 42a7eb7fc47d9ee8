"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { OwnReview as Own } from "@/lib/reviews/review";
import { mostChars } from "@/lib/reviews/review";
import type { Ask } from "../account/use-submit";
import { useSubmit } from "../account/use-submit";
import { useRouter } from "../navigation";
import { Button } from "../ui/button";
import { Confirm } from "../ui/confirm";
import { NoteField } from "../ui/note-field";
import { Notice } from "../ui/notice";
import { StarPicker } from "./star-picker";

type OwnReviewProps = { own: Own; actions: { save: Ask<null>; remove: Ask<null> } };

/** Where one says how an order was, says it otherwise or takes it back. */
export function OwnReview({ own, actions }: OwnReviewProps) {
  const t = useTranslations("reviews.own");
  const router = useRouter();
  const [stars, pick] = useState(own.review?.stars ?? null);
  const [text, type] = useState(own.review?.text ?? "");
  const [dishes, pickDish] = useState<Record<string, number>>(() =>
    Object.fromEntries(own.dishes.flatMap(({ code, stars: said }) => (said ? [[code, said]] : []))),
  );
  const [missing, miss] = useState(false);
  const [asking, ask] = useState(false);
  const saving = useSubmit(actions.save);
  const removing = useSubmit(actions.remove);
  const open = own.turn === "new" || own.turn === "change";
  const refusal = saving.refusal ?? removing.refusal;
  const save = async () => {
    miss(stars === null);
    if (stars === null) return;
    const outcome = await saving.submit({ token: own.token, stars, text, dishes });
    if (outcome?.ok) router.refresh();
  };
  const remove = async () => {
    const outcome = await removing.submit({ token: own.token });
    if (outcome?.ok) router.refresh();
  };
  return (
    <div className="grid gap-5">
      {refusal && (
        <Notice tone="bad" live>
          {refusal.message}
        </Notice>
      )}
      {saving.done && open && (
        <Notice tone="good" live>
          {t("saved")}
        </Notice>
      )}
      {open && (
        <form
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <StarPicker
            name="stars"
            legend={t("stars")}
            value={stars}
            onPick={pick}
            error={missing && stars === null ? t("starsMissing") : undefined}
          />
          <NoteField
            label={t("text")}
            aside={t("optional")}
            hint={t("textHint")}
            value={text}
            onChange={type}
            most={mostChars}
            rows={5}
          />
          <details
            className="rounded-2xl border-2 border-line px-4 py-2"
            open={Object.keys(dishes).length > 0}
          >
            <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("dishes")}</summary>
            <div className="grid gap-1 pb-2">
              {own.dishes.map(({ code, name }) => (
                <StarPicker
                  key={code}
                  name={`dish-${code}`}
                  legend={name}
                  small
                  value={dishes[code] ?? null}
                  onPick={(said) => pickDish({ ...dishes, [code]: said })}
                />
              ))}
            </div>
          </details>
          <p className="text-pretty text-ink-soft text-sm">{t("signed")}</p>
          <Button type="submit" className="justify-self-start" disabled={saving.pending}>
            {t(saving.pending ? "pending" : own.turn === "new" ? "submit" : "change")}
          </Button>
        </form>
      )}
      {own.mayRemove && (
        <Button
          tone="danger"
          className="justify-self-start"
          disabled={removing.pending}
          onClick={() => ask(true)}
        >
          {t("remove.button")}
        </Button>
      )}
      <Confirm
        open={asking}
        onOpenChange={ask}
        title={t("remove.title")}
        yes={t("remove.yes")}
        no={t("remove.no")}
        onYes={() => void remove()}
      >
        {t("remove.text")}
      </Confirm>
    </div>
  );
}
