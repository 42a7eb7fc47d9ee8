import { TextInput } from "../../ui/field";

type PriceInputProps = {
  label: string;
  value: string;
  wrong: boolean;
  placeholder?: string;
  onChange: (typed: string) => void;
};

/** A price in a table: its words are for who does not see the table's head. */
export const PriceInput = ({ label, value, wrong, placeholder, onChange }: PriceInputProps) => (
  <TextInput
    aria-label={label}
    aria-invalid={wrong || undefined}
    inputMode="decimal"
    autoComplete="off"
    placeholder={placeholder}
    value={value}
    onChange={({ target }) => onChange(target.value)}
    className="min-h-11 min-w-22 max-w-28 px-3 text-right tabular-nums"
  />
);
