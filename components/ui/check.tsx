import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

type CheckProps = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode };

const row = "flex min-h-11 items-start gap-3 py-2 has-disabled:cursor-not-allowed has-disabled:text-ink-soft";
const box = "mt-0.5 size-5 shrink-0 accent-tomato";

/** A checkbox with its words; the whole row is the target. */
export function Checkbox({ label, hint, className, ...rest }: CheckProps) {
  return (
    <label className={classes(row, className)}>
      <input type="checkbox" className={box} {...rest} />
      <Words label={label} hint={hint} />
    </label>
  );
}

/** A radio button drawn as a card, for a choice among a few that should be compared. */
export function RadioCard({ label, hint, className, ...rest }: CheckProps) {
  return (
    <label
      className={classes(
        row,
        "rounded-2xl border-2 border-line bg-card px-4 py-3 transition-colors hover:border-crust has-checked:border-tomato has-checked:bg-tomato-wash has-disabled:hover:border-line has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2",
        className,
      )}
    >
      <input type="radio" className={classes(box, "outline-none")} {...rest} />
      <Words label={label} hint={hint} />
    </label>
  );
}

function Words({ label, hint }: { label: ReactNode; hint: ReactNode }) {
  return (
    <span className="grid min-w-0 flex-1">
      <span className="font-medium">{label}</span>
      {hint && <span className="text-ink-soft text-sm">{hint}</span>}
    </span>
  );
}
