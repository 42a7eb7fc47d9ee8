"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { AskSheet } from "../../ui/ask-sheet";
import { Button } from "../../ui/button";
import { RadioCard } from "../../ui/check";
import { Field, inputLook, TextInput } from "../../ui/field";
import type { Stop } from "./stock-actions";

export type Named = { code: string; name: string };
type StopSheetProps = {
  outlet: string;
  what: "ingredient" | "product";
  /** One: it is known what is stopped; several: one of them is chosen. */
  among: readonly Named[];
  stop: Stop;
  onClose: () => void;
};

/** "86": off sale, until when. */
export function StopSheet({ outlet, what, among, stop, onClose }: StopSheetProps) {
  const t = useTranslations("stock.stop");
  const router = useRouter();
  const only = among.length === 1 ? among[0] : undefined;
  const [code, choose] = useState(only?.code ?? "");
  const [until, wait] = useState<"service" | "back" | "hour">("service");
  const [hour, setHour] = useState("");
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const name = among.find((one) => one.code === code)?.name ?? "…";
  const submit = () =>
    start(async () => {
      refuse(null);
      const answer = await stop({ outlet, what, code, until: until === "hour" ? hour : until }).catch(
        () => null,
      );
      if (!answer?.ok) return refuse(answer?.message ?? t("notSaved"));
      toast.success(t("done", { name }));
      router.refresh();
      onClose();
    });
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={only ? t("title", { name: only.name }) : t("titleProduct")}
      closeLabel={t("close")}
      footer={
        <Button size="large" wide disabled={pending || !code || (until === "hour" && !hour)} onClick={submit}>
          {t("confirm")}
        </Button>
      }
    >
      <p className="text-ink-soft">{t(what === "ingredient" ? "leadIngredient" : "leadProduct")}</p>
      {!only && (
        <Field label={t("which")}>
          {(wiring) => (
            <select
              {...wiring}
              value={code}
              onChange={(event) => choose(event.target.value)}
              className={`${inputLook} min-h-12`}
            >
              <option value="">{t("choose")}</option>
              {among.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">{t("until")}</legend>
        {(["service", "back", "hour"] as const).map((one) => (
          <RadioCard
            key={one}
            name="until"
            checked={until === one}
            onChange={() => wait(one)}
            label={t(`choices.${one}`)}
            hint={one === "back" ? t(what === "ingredient" ? "backHint" : "backProductHint") : undefined}
          />
        ))}
        {until === "hour" && (
          <TextInput
            type="time"
            aria-label={t("choices.hour")}
            value={hour}
            onChange={(event) => setHour(event.target.value)}
          />
        )}
      </fieldset>
    </AskSheet>
  );
}
