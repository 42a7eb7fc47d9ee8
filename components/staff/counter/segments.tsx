"use client";
import type { LucideIcon } from "lucide-react";
import { ToggleGroup } from "radix-ui";
import { KeyHint } from "./key-hint";

type SegmentsProps<Value extends string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; label: string; icon?: LucideIcon }[];
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
  // The key goes on to the next one; three side by side leave no room for drawings on a narrow ticket.
  const next = (choices.findIndex((choice) => choice.value === value) + 1) % choices.length;
  const many = choices.length > 2;
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(picked) => {
        const chosen = choices.find((choice) => choice.value === picked);
        if (chosen) onChange(chosen.value);
      }}
      className={`flex rounded-2xl border-2 border-line bg-card p-1 ${wide ? "w-full" : "w-full sm:w-auto"}`}
    >
      {choices.map(({ value: word, label: name, icon: Icon }, index) => (
        <ToggleGroup.Item
          key={word}
          value={word}
          className="flex min-h-10 flex-1 items-center justify-center gap-2 whitespace-nowrap rounded-xl px-2 font-semibold text-ink-soft text-sm hover:text-ink data-[state=on]:bg-ink data-[state=on]:text-paper"
        >
          {Icon && <Icon aria-hidden className={many ? "hidden size-4 xl:block" : "size-4"} />}
          {name}
          {keyHint && index === next && <KeyHint>{keyHint}</KeyHint>}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
