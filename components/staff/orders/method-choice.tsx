"use client";
import type { LucideIcon } from "lucide-react";
import { RadioGroup } from "radix-ui";

type MethodChoiceProps<Value extends string> = {
  label: string;
  value: Value | null;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; label: string; icon: LucideIcon }[];
};

/** Two or three large tiles of which one is chosen; the arrows move between them. */
export function MethodChoice<Value extends string>({
  label,
  value,
  onChange,
  choices,
}: MethodChoiceProps<Value>) {
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value ?? ""}
      onValueChange={(next) => {
        const chosen = choices.find((choice) => choice.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className="grid auto-cols-fr grid-flow-col gap-2"
    >
      {choices.map(({ value: word, label: name, icon: Icon }) => (
        <RadioGroup.Item
          key={word}
          value={word}
          className="grid min-h-20 place-items-center gap-1 rounded-2xl border-2 border-line bg-card p-3 font-semibold hover:border-crust data-[state=checked]:border-tomato data-[state=checked]:bg-tomato-wash"
        >
          <Icon aria-hidden className="size-7" />
          {name}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
