"use client";
import { useLocale } from "next-intl";
import { dayName } from "@/lib/time";
import { Field, inputLook } from "../../ui/field";

type DaySelectProps = { label: string; days: string[]; value: string; onChange: (day: string) => void };

/** One of the days a supplier delivers on. */
export function DaySelect({ label, days, value, onChange }: DaySelectProps) {
  const locale = useLocale();
  return (
    <Field label={label}>
      {(wiring) => (
        <select
          {...wiring}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={`${inputLook} min-h-12`}
        >
          {days.map((day) => (
            <option key={day} value={day}>
              {dayName(day, locale)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
