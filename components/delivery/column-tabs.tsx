"use client";
import { useTranslations } from "next-intl";
import type { Columns } from "@/lib/dispatch/handover";

type ColumnTabsProps = {
  names: readonly (keyof Columns)[];
  columns: Columns;
  value: keyof Columns;
  onChange: (name: keyof Columns) => void;
};

/** On a narrow screen one column at a time, with how many wait in the others. */
export function ColumnTabs({ names, columns, value, onChange }: ColumnTabsProps) {
  const t = useTranslations("delivery");
  return (
    <div className="sticky top-14 z-10 -mx-3 flex gap-1 overflow-x-auto bg-paper px-3 py-2 md:-mx-5 md:px-5 lg:hidden">
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={value === name}
          onClick={() => onChange(name)}
          className="flex min-h-12 flex-1 flex-col items-center justify-center rounded-2xl border-2 border-line bg-card px-2 font-semibold text-sm leading-tight aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
        >
          <span className="font-bold text-lg tabular-nums leading-none">{columns[name].length}</span>
          <span className="whitespace-nowrap">{t(`columns.${name}`)}</span>
        </button>
      ))}
    </div>
  );
}
