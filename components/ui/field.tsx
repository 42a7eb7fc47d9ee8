import { type ComponentProps, type ReactNode, useId } from "react";
import { classes } from "./classes";

type Wiring = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };
type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** A sentence saying what to do; its presence marks the field invalid. */
  error?: ReactNode;
  /** Said beside the label: "facultatif". */
  aside?: ReactNode;
  className?: string;
  children: (wiring: Wiring) => ReactNode;
};

/** A labelled control: `<Field label="Nom">{(wiring) => <TextInput {...wiring} name="name" />}</Field>`. */
export function Field({ label, hint, error, aside, className, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={classes("grid gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {aside && <span className="text-ink-soft text-sm">{aside}</span>}
      </div>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="font-semibold text-sm text-tomato">
          {error}
        </p>
      )}
    </div>
  );
}

export const inputLook =
  "w-full rounded-2xl border-2 border-line bg-card px-4 text-base text-ink placeholder:text-ink-soft hover:border-crust aria-invalid:border-tomato disabled:opacity-60";

export function TextInput({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} className={classes(inputLook, "min-h-12", className)} {...rest} />;
}

export function TextArea({ className, rows = 3, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={rows} className={classes(inputLook, "py-3", className)} {...rest} />;
}
