import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field, TextInput } from "@/components/ui/field";
import type { Place } from "@/lib/outlets/place";

type CoordinateFieldsProps = { point: Place; error: string | undefined; change: (point: Place) => void };

const shown = (degrees: number) => (Number.isNaN(degrees) ? "" : String(Number(degrees.toFixed(6))));
const read = (text: string) => (text.trim() ? Number(text.trim().replace(",", ".")) : Number.NaN);

/** A place in figures: what the pin says, or what is typed where no map knows the address. */
export function CoordinateFields({ point, error, change }: CoordinateFieldsProps) {
  const t = useTranslations("staff.opening.place");
  const [typed, setTyped] = useState<Partial<Record<keyof Place, string>>>({});
  return (
    <div className="grid grid-cols-2 items-start gap-4">
      {(["lat", "lng"] as const).map((key) => {
        const text = typed[key];
        // What is being typed stands as long as it is what the pin says.
        const own = text !== undefined && Object.is(read(text), point[key]);
        return (
          <Field key={key} label={t(key)} error={key === "lat" ? error : undefined}>
            {(wiring) => (
              <TextInput
                {...wiring}
                inputMode="decimal"
                autoComplete="off"
                value={own ? text : shown(point[key])}
                onChange={(event) => {
                  setTyped({ ...typed, [key]: event.target.value });
                  change({ ...point, [key]: read(event.target.value) });
                }}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}
