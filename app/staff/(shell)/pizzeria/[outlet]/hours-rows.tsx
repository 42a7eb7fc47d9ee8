import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import { inputLook } from "@/components/ui/field";
import type { Opening } from "@/lib/outlets/opening";

type Hours = Opening["hours"];
const weekdays = [1, 2, 3, 4, 5, 6, 7];
const small =
  "inline-flex min-h-11 items-center gap-1 rounded-full px-3 font-semibold text-ink-soft hover:bg-ember-wash";

/** An ordinary week: each day its services, midday and evening. */
export function HoursRows({ hours, change }: { hours: Hours; change: (hours: Hours) => void }) {
  const t = useTranslations("staff.opening");
  const dates = useDates();
  const name = (weekday: number) =>
    dates(new Date(Date.UTC(2024, 0, weekday, 12)), { weekday: "long", timeZone: "UTC" });
  const set = (at: number, value: Partial<Hours[number]>) =>
    change(hours.map((one, index) => (index === at ? { ...one, ...value } : one)));
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-2">
      <legend className="mb-2 font-display font-semibold text-lg">{t("week")}</legend>
      {weekdays.map((weekday) => (
        <div
          key={weekday}
          className="grid grid-cols-1 items-center gap-x-3 gap-y-1 border-line border-b pb-2 sm:grid-cols-[7rem_minmax(0,1fr)_auto]"
        >
          <span className="font-semibold first-letter:uppercase">{name(weekday)}</span>
          <div className="flex min-w-0 flex-wrap gap-3">
            {hours.every((one) => one.weekday !== weekday) && (
              <span className="text-ink-soft">{t("closed")}</span>
            )}
            {hours.map((one, index) => {
              if (one.weekday !== weekday) return null;
              const label = (key: "opens" | "closes") => t(key, { day: name(weekday) });
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: services have no name but their place
                <span key={index} className="flex min-w-0 max-w-full items-center gap-1">
                  {(["opens", "closes"] as const).map((key) => (
                    <input
                      key={key}
                      type="time"
                      aria-label={label(key)}
                      value={one[key]}
                      onChange={(event) => set(index, { [key]: event.target.value })}
                      className={`${inputLook} !w-auto min-h-11 min-w-0 px-2`}
                    />
                  ))}
                  <button
                    type="button"
                    aria-label={t("remove", { day: name(weekday), opens: one.opens })}
                    onClick={() => change(hours.filter((_, other) => other !== index))}
                    className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-ember-wash"
                  >
                    <X aria-hidden className="size-4" />
                  </button>
                </span>
              );
            })}
          </div>
          <button
            type="button"
            aria-label={t("addTo", { day: name(weekday) })}
            onClick={() => change([...hours, { weekday, opens: "18:00", closes: "22:30" }])}
            className={`${small} justify-self-start`}
          >
            <Plus aria-hidden className="size-4" />
            {t("add")}
          </button>
        </div>
      ))}
    </fieldset>
  );
}
