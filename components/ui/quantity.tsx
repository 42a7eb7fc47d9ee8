"use client";
import { Minus, Plus, Trash2 } from "lucide-react";

type QuantityProps = {
  value: number;
  most: number;
  least?: number;
  onChange: (value: number) => void;
  /** Takes the whole thing away: the place of "one less" once there is only one. */
  remove?: { label: string; do: () => void };
  /** Spoken: "Quantité de Reine", "Une de moins", "Une de plus". */
  labels: { name: string; less: string; more: string };
};

const knob =
  "grid size-10 place-items-center rounded-full text-ink hover:bg-ember-wash disabled:cursor-not-allowed disabled:opacity-35 disabled:hover:bg-transparent";

/** How many: two buttons and the number, read out as it changes. */
export function Quantity({ value, most, least = 1, onChange, remove, labels }: QuantityProps) {
  const last = value <= least && remove;
  return (
    <fieldset className="inline-flex items-center rounded-full border-2 border-line bg-card">
      <legend className="sr-only">{labels.name}</legend>
      <button
        type="button"
        className={knob}
        disabled={value <= least && !remove}
        aria-label={last ? remove.label : labels.less}
        onClick={() => (last ? remove.do() : onChange(value - 1))}
      >
        {last ? <Trash2 aria-hidden className="size-4" /> : <Minus aria-hidden className="size-4" />}
      </button>
      <output className="min-w-7 text-center font-bold tabular-nums">{value}</output>
      <button
        type="button"
        className={knob}
        disabled={value >= most}
        aria-label={labels.more}
        onClick={() => onChange(value + 1)}
      >
        <Plus aria-hidden className="size-4" />
      </button>
    </fieldset>
  );
}
