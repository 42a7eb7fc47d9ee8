"use client";
import type { LucideIcon } from "lucide-react";
import { ToggleGroup } from "radix-ui";
import { KeyHint } from "./key-hint";

type SegmentsProps<Value extends string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; label: string; icon: LucideIcon }[];
  wide?: boolean;
  /** The key that goes on to the next of them. */
  keyHint?: string;
};

/** One of two or three, always in sight; the arrows move between them. */
export function Segments<Value extends string>({
  label,
  value,
  onChange,
  choices,
  wide = false,
  keyHint,
}: SegmentsProps<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const chosen = choices.find((choice) => choice.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className={`flex rounded-2xl border-2 border-line bg-card p-1 ${wide ? "w-full" : "w-full sm:w-auto"}`}
    >
      {choices.map(({ value: word, label: name, icon: Icon }) => (
        <ToggleGroup.Item
          key={word}
          value={word}
          className="flex min-h-10 flex-1 items-center justify-center gap-2 whitespace-nowrap rounded-xl px-3 font-semibold text-ink-soft text-sm hover:text-ink data-[state=on]:bg-ink data-[state=on]:text-paper"
        >
          <Icon aria-hidden className="size-4" />
          {name}
          {keyHint && word !== value && <KeyHint>{keyHint}</KeyHint>}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
