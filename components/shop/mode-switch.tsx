"use client";
import { Bike, Store } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { chooseMode, useChoice } from "@/components/basket/choice";
import type { Mode } from "@/db/enums";

const modes = [
  { mode: "delivery", Icon: Bike },
  { mode: "takeaway", Icon: Store },
] as const;

/** How the customer of this browser wants to eat. */
export const ModeSwitch = ({ className }: { className?: string }) => (
  <ModeChoice mode={useChoice().mode} onChange={chooseMode} className={className} />
);

type ModeChoiceProps = {
  mode: Mode;
  onChange: (mode: Mode) => void;
  /** A word under each half. */
  notes?: Record<Mode, string | null> | null;
  className?: string;
};

/** Livraison or À emporter, as two halves of one switch. */
export function ModeChoice({ mode: chosen, onChange, notes, className = "" }: ModeChoiceProps) {
  const t = useTranslations("common.mode");
  const name = useId();
  return (
    <fieldset className={`grid grid-cols-2 rounded-full border-2 border-line bg-card p-1 ${className}`}>
      <legend className="sr-only">{t("label")}</legend>
      {modes.map(({ mode, Icon }) => (
        <label
          key={mode}
          className="flex min-h-10 items-center justify-center gap-2 whitespace-nowrap rounded-full px-4 font-semibold text-ink-soft text-sm transition-colors hover:text-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={chosen === mode}
            onChange={() => onChange(mode)}
          />
          <Icon aria-hidden className="size-4.5" />
          <span className="grid leading-tight">
            {t(mode)}{" "}
            {notes?.[mode] && <span className="font-normal text-xs tabular-nums">{notes[mode]}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
