"use client";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CardChange } from "@/lib/catalogue/card-change";
import type { SaleHour } from "@/lib/catalogue/within-hours";
import { Button } from "../../ui/button";
import { Field, inputLook, TextInput } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { WeekdayPicker } from "../purchasing/weekday-picker";
import { hoursOf, type Span, spansOf } from "./spans";
import { type Into, useChange } from "./use-change";

type HoursFormProps = {
  hours: readonly (SaleHour & { outlet: string })[];
  outlets: { slug: string; name: string }[];
  into: Into;
  /** What is to be changed at an outlet, or at all of them. */
  changes: (outlet: string | null, hours: SaleHour[]) => CardChange[];
};

/** When something is sold at an outlet, or at all of them: periods of chosen days. */
export function HoursForm({ hours, outlets, into, changes }: HoursFormProps) {
  const t = useTranslations("catalogue.hours");
  const of = (outlet: string) => spansOf(hours.filter((hour) => hour.outlet === outlet));
  const first = hours[0]?.outlet ?? "";
  const [outlet, choose] = useState(first);
  const [spans, set] = useState<Span[]>(() => of(first));
  const { refusal, pending, send } = useChange(into);
  const put = (index: number, change: Partial<Span>) =>
    set(spans.map((span, at) => (at === index ? { ...span, ...change } : span)));
  const time = (index: number, key: "opens" | "closes", label: string) => (
    <Field label={label}>
      {(wiring) => (
        <TextInput
          {...wiring}
          type="time"
          value={spans[index]?.[key] ?? ""}
          onChange={({ target }) => put(index, { [key]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="grid gap-4">
      <Field label={t("at")} className="max-w-sm">
        {(wiring) => (
          <select
            {...wiring}
            value={outlet}
            onChange={({ target }) => {
              choose(target.value);
              set(of(target.value));
            }}
            className={`${inputLook} min-h-12`}
          >
            <option value="">{t("everywhere")}</option>
            {outlets.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {spans.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      {spans.map((span, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a period has no name of its own, and none moves
        <div key={index} className="grid gap-3 rounded-2xl border-2 border-line p-3">
          <WeekdayPicker label={t("days")} value={span.days} onChange={(days) => put(index, { days })} />
          <div className="flex flex-wrap items-end gap-3">
            {time(index, "opens", t("from"))}
            {time(index, "closes", t("to"))}
            <Button
              tone="ghost"
              size="icon"
              aria-label={t("drop")}
              onClick={() => set(spans.filter((_, at) => at !== index))}
            >
              <Trash2 aria-hidden className="size-5" />
            </Button>
          </div>
        </div>
      ))}
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button
          tone="quiet"
          onClick={() => set([...spans, { days: [1, 2, 3, 4, 5], opens: "11:30", closes: "14:00" }])}
        >
          <Plus aria-hidden className="size-5" />
          {t("add")}
        </Button>
        <Button disabled={pending} onClick={() => send(changes(outlet || null, hoursOf(spans)))}>
          {t("save")}
        </Button>
      </div>
    </div>
  );
}
