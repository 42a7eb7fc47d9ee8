import { Field, TextInput } from "../../ui/field";

type Names = { nameFr: string; nameEn: string };
type NameFieldsProps = {
  names: Names;
  label: (key: keyof Names) => string;
  onChange: (names: Names) => void;
};

/** What something of the card is called, in both languages. */
export const NameFields = ({ names: { nameFr, nameEn }, label, onChange }: NameFieldsProps) =>
  (["nameFr", "nameEn"] as const).map((key) => (
    <Field key={key} label={label(key)}>
      {(wiring) => (
        <TextInput
          {...wiring}
          lang={key === "nameFr" ? "fr" : "en"}
          maxLength={80}
          autoComplete="off"
          value={{ nameFr, nameEn }[key]}
          onChange={({ target }) => onChange({ nameFr, nameEn, [key]: target.value })}
        />
      )}
    </Field>
  ));
