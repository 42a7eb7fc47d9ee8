"use client";
import { CloudOff, Check as Tick } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { parseCounted } from "@/lib/inventory/count";
import type { SheetLine } from "@/lib/inventory/count-lines";
import { languageTag } from "@/lib/language-tag";
import { quantityWords } from "@/lib/stock/quantity-words";
import { inputLook } from "../../ui/field";
import { quantitySteps } from "../stock/quantity-field";
import type { Entry } from "./kept-counts";

type CountLineProps = {
  line: Pick<SheetLine, "code" | "unit" | "category" | "counted"> & { name: string };
  entry: Entry | undefined;
  onCount: (quantity: number) => void;
};

/** One ingredient on the sheet: what was counted of it, and whether the house has that. */
export function CountLine({ line, entry, onCount }: CountLineProps) {
  const t = useTranslations("inventory.counts");
  const units = useTranslations("stock.move.units");
  const locale = useLocale();
  const steps = quantitySteps[line.unit];
  // Herbs are weighed by the gram, the rest by the kilogram.
  const [each, weigh] = useState((line.category === "herbe" ? steps[0] : steps.at(-1))?.each ?? 1);
  const [typed, type] = useState<string | null>(null);
  const known = entry?.quantity ?? line.counted;
  const shown = typed ?? (known === null ? "" : written(known / each, locale));
  const bad = typed !== null && typed !== "" && parseCounted(typed, each) === null;
  const take = (text: string, by: number) => {
    type(text);
    const quantity = parseCounted(text, by);
    if (quantity !== null) onCount(quantity);
  };
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 border-line border-b-2 px-4 py-3 last:border-b-0 sm:grid-cols-[1fr_10rem_16rem]">
      <span className="min-w-0 font-semibold text-lg [overflow-wrap:anywhere]">{line.name}</span>
      <span className="flex items-center justify-end gap-1 text-right text-sm tabular-nums">
        {known !== null && !bad && t("read", { quantity: quantityWords(known, line.unit, locale) })}
        {known !== null &&
          (entry && !entry.sent ? (
            <CloudOff role="img" aria-label={t("keptOne")} className="size-5 text-ember" />
          ) : (
            <Tick role="img" aria-label={t("sent")} className="size-5 text-basil" />
          ))}
      </span>
      <div className="col-span-2 flex gap-2 sm:col-span-1">
        <input
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="next"
          aria-label={t("quantityOf", { name: line.name })}
          aria-invalid={bad || undefined}
          value={shown}
          onChange={(event) => take(event.target.value, each)}
          className={`${inputLook} min-h-12 min-w-0 flex-1 font-bold text-xl tabular-nums`}
        />
        {steps.length > 1 && (
          <select
            aria-label={t("unitOf", { name: line.name })}
            value={each}
            onChange={(event) => {
              const by = Number(event.target.value);
              weigh(by);
              if (typed) take(typed, by);
            }}
            className={`${inputLook} !w-auto min-h-12 font-semibold`}
          >
            {steps.map((step) => (
              <option key={step.word} value={step.each}>
                {units(step.word)}
              </option>
            ))}
          </select>
        )}
      </div>
      {bad && <p className="col-span-full text-sm text-tomato">{t("bad")}</p>}
    </li>
  );
}

const written = (quantity: number, locale: string): string =>
  new Intl.NumberFormat(languageTag(locale), {
    ...{ maximumFractionDigits: 3, useGrouping: false },
  }).format(quantity);
