"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import type { Outcome } from "@/lib/outcome";
import type { FilePlan } from "@/lib/purchasing/file-plan";
import { Button } from "../../ui/button";
import { Field, inputLook } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { PlannedRows } from "./planned-rows";

type Filed<Kind> = { outlet: string; kind: Kind; file: string };
type FileImportProps<Kind> = {
  outlet: string;
  kind: Kind;
  plan: (input: Filed<Kind>) => Promise<Outcome<FilePlan>>;
  apply: (input: Filed<Kind> & { seal: string }) => Promise<Outcome<{ changes: number }>>;
};

type FilePickerProps = {
  plan: (file: File) => Promise<Outcome<FilePlan>>;
  apply: (file: File, seal: string) => Promise<Outcome<{ changes: number }>>;
};

/** A file for an action, which takes text only. */
export function FileImport<Kind extends string>({ outlet, kind, plan, apply }: FileImportProps<Kind>) {
  const filed = async (file: File) => ({ outlet, kind, file: base64(await file.arrayBuffer()) });
  return (
    <FilePicker
      plan={async (file) => plan(await filed(file))}
      apply={async (file, seal) => apply({ ...(await filed(file)), seal })}
    />
  );
}

/** A file is chosen, what it would change is shown, and only then it is applied: all of it or nothing. */
export function FilePicker({ plan, apply }: FilePickerProps) {
  const t = useTranslations("purchasing.files");
  const common = useTranslations("purchasing");
  const [chosen, choose] = useState<{ file: File; plan: FilePlan } | null>(null);
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const look = (picked: File | undefined) =>
    start(async () => {
      choose(null);
      refuse(null);
      if (!picked) return;
      const answer = await plan(picked).catch(() => null);
      if (answer?.ok) choose({ file: picked, plan: answer.value });
      else refuse(answer?.message ?? common("notSaved"));
    });
  const send = () =>
    start(async () => {
      if (!chosen) return;
      const answer = await apply(chosen.file, chosen.plan.seal).catch(() => null);
      if (!answer?.ok) return refuse(answer?.message ?? common("notSaved"));
      choose(null);
      toast.success(t("applied", { count: answer.value.changes }));
    });
  return (
    <div className="grid gap-3">
      <Field label={t("choose")} hint={t("hint")}>
        {(wiring) => (
          <input
            {...wiring}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => look(event.target.files?.[0])}
            className={`${inputLook} py-2.5`}
          />
        )}
      </Field>
      {pending && (
        <p role="status" className="text-ink-soft">
          {t("reading")}
        </p>
      )}
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {chosen && (
        <>
          <Notice tone={chosen.plan.wrong > 0 ? "bad" : "info"} live>
            {chosen.plan.wrong > 0
              ? t("wrong", { count: chosen.plan.wrong })
              : t("changes", { count: chosen.plan.changes })}
          </Notice>
          <PlannedRows rows={chosen.plan.rows} />
          <Button
            className="w-fit"
            disabled={pending || chosen.plan.wrong > 0 || chosen.plan.changes === 0}
            onClick={send}
          >
            {t("apply")}
          </Button>
        </>
      )}
    </div>
  );
}

function base64(buffer: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
  return btoa(text);
}
