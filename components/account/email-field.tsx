"use client";
import { Field, TextInput } from "@/components/ui/field";

/** The address an account is known by. */
export function EmailField({ label, error }: { label: string; error?: string }) {
  return (
    <Field label={label} error={error}>
      {(wiring) => (
        <TextInput {...wiring} type="email" name="email" autoComplete="username" required maxLength={120} />
      )}
    </Field>
  );
}
