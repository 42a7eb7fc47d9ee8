"use client";
import { useLocale } from "next-intl";
import { type ReactNode, useState } from "react";
import { Field, TextInput } from "@/components/ui/field";
import { formatCents, parseCents } from "@/lib/money";

type AmountFieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** What it is when nothing is typed. */
  otherwiseCents: number;
  onChange: (cents: number | null) => void;
};

/** Euros typed in either spelling; empty or unreadable is null. */
export function AmountField({ label, hint, error, otherwiseCents, onChange }: AmountFieldProps) {
  const locale = useLocale();
  const [typed, setTyped] = useState("");
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <TextInput
          {...wiring}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          placeholder={formatCents(otherwiseCents, locale)}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(parseCents(target.value));
          }}
        />
      )}
    </Field>
  );
}
