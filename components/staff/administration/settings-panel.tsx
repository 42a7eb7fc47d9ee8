"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { SettingName } from "@/db/enums";
import { type Setting, settingRanges } from "@/lib/administration/settings";
import type { Outcome } from "@/lib/outcome";
import { Button } from "../../ui/button";
import { useDates } from "../../ui/dates";
import { Field, inputLook, TextInput } from "../../ui/field";
import { Panel } from "../panel";

type Change = (input: { name: SettingName; value: number }) => Promise<Outcome<void>>;

/** Whole numbers of the whole group, each kept by itself. */
export function SettingsPanel({ settings, change }: { settings: readonly Setting[]; change: Change }) {
  const t = useTranslations("administration.settings");
  return (
    <Panel title={t("title")}>
      <ul className="divide-y-2 divide-line">
        {settings.map((setting) => (
          <li key={`${setting.name} ${setting.value}`} className="py-4">
            <SettingForm setting={setting} change={change} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function SettingForm({ setting, change }: { setting: Setting; change: Change }) {
  const t = useTranslations("administration.settings");
  const dates = useDates();
  const router = useRouter();
  const { name, value, changedAt, changedBy } = setting;
  const { least, most } = settingRanges[name];
  // Who is sent a paper is one of three, and no number.
  const isChoice = name === "day_sheet_readers";
  const [typed, setTyped] = useState(String(value));
  const [refusal, setRefusal] = useState<string>();
  const [busy, begin] = useTransition();
  const submit = () =>
    begin(async () => {
      const answer = await answered(change({ name, value: Number(typed) }));
      if (!answer.ok) return setRefusal(answer.message);
      setRefusal(undefined);
      toast.success(t("saved"));
      router.refresh();
    });
  const since = changedAt && {
    date: dates(new Date(changedAt), { dateStyle: "medium", timeStyle: "short" }),
    who: changedBy ?? "–",
  };
  return (
    <form
      noValidate
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t(`names.${name}`)}
        hint={
          <>
            {!isChoice && t("range", { least, most })} {since && t("since", since)}
          </>
        }
        error={refusal}
        className="min-w-0 flex-1 basis-72"
      >
        {(wiring) =>
          isChoice ? (
            <select
              {...wiring}
              value={typed}
              className={`${inputLook} min-h-12 max-w-72`}
              onChange={(event) => setTyped(event.target.value)}
            >
              {([0, 1, 2] as const).map((choice) => (
                <option key={choice} value={choice}>
                  {t(`readers.${choice}`)}
                </option>
              ))}
            </select>
          ) : (
            <TextInput
              {...wiring}
              type="number"
              inputMode="numeric"
              min={least}
              max={most}
              className="max-w-32"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )
        }
      </Field>
      <Button
        type="submit"
        tone="quiet"
        disabled={busy || typed === String(value)}
        aria-label={t("keep", { name: t(`names.${name}`) })}
      >
        {t("save")}
      </Button>
    </form>
  );
}
