"use client";
import { useLocale } from "next-intl";
import { languageTag } from "@/lib/language-tag";
import { addDays } from "@/lib/time";

type WeekdayPickerProps = { label: string; value: number[]; onChange: (weekdays: number[]) => void };

/** Some days of the week. */
export function WeekdayPicker({ label, value, onChange }: WeekdayPickerProps) {
  const locale = useLocale();
  const words = new Intl.DateTimeFormat(languageTag(locale), {
    weekday: "long",
    timeZone: "UTC",
  });
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <label
            key={day}
            className="flex min-h-11 items-center gap-2 rounded-full border-2 border-line bg-card px-4 has-checked:border-tomato has-checked:bg-tomato-wash"
          >
            <input
              type="checkbox"
              className="size-4 accent-tomato"
              checked={value.includes(day)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...value, day].toSorted() : value.filter((one) => one !== day),
                )
              }
            />
            {words.format(new Date(`${addDays("2024-01-01", day - 1)}T12:00:00Z`))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
