import { Field, TextInput } from "@/components/ui/field";

type CodeFieldProps = { label: string; hint?: string; error?: string; focus?: boolean };

/** Six figures of a phone, or a recovery code; filled in by devices that know it. */
export const CodeField = ({ focus, ...field }: CodeFieldProps) => (
  <Field {...field}>
    {(wiring) => (
      <TextInput
        {...wiring}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={focus}
        required
        maxLength={40}
      />
    )}
  </Field>
);
