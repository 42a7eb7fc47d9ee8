import type { ReactNode } from "react";
import { Field, TextArea, TextInput } from "./field";

type NoteFieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** Said beside the label: "facultatif". */
  aside?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  most?: number;
  /** More than a line is expected. */
  rows?: number;
};

/** A few words of one's own about what one does: a note, a reason, what explains a difference. */
export function NoteField({ label, hint, aside, value, onChange, most = 200, rows }: NoteFieldProps) {
  return (
    <Field label={label} hint={hint} aside={aside}>
      {(wiring) => {
        const typed = { ...wiring, value, maxLength: most };
        return rows ? (
          <TextArea {...typed} rows={rows} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <TextInput {...typed} onChange={({ target }) => onChange(target.value)} />
        );
      }}
    </Field>
  );
}
