import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { inputLook } from "@/components/ui/field";
import { isDayReason } from "@/lib/outlets/day-reasons";
import type { Opening } from "@/lib/outlets/opening";

type Days = Opening["exceptions"];
const input = `${inputLook} !w-auto min-h-11 min-w-0 px-2`;

/** Coming days unlike the others: closed, or open at other hours; a row a service. */
export function ExceptionRows({
  days,
  today,
  change,
}: {
  days: Days;
  today: string;
  change: (days: Days) => void;
}) {
  const t = useTranslations("staff.opening");
  const set = (at: number, value: Partial<Days[number]>) =>
    change(days.map((one, index) => (index === at ? { ...one, ...value } : one)));
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-2">
      <legend className="mb-2 font-display font-semibold text-lg">{t("exceptions")}</legend>
      {days.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
        <div key={index} className="flex flex-wrap items-center gap-2 border-line border-b pb-2">
          <input
            type="date"
            min={today}
            aria-label={t("exceptionDay")}
            value={one.day}
            onChange={(event) => set(index, { day: event.target.value })}
            className={input}
          />
          <label className="inline-flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              className="size-5"
              checked={one.opens === null}
              onChange={(event) =>
                set(
                  index,
                  event.target.checked ? { opens: null, closes: null } : { opens: "18:00", closes: "22:30" },
                )
              }
            />
            {t("closed")}
          </label>
          {one.opens !== null &&
            (["opens", "closes"] as const).map((key) => (
              <input
                key={key}
                type="time"
                aria-label={t(key, { day: one.day })}
                value={one[key] ?? ""}
                onChange={(event) => set(index, { [key]: event.target.value })}
                className={input}
              />
            ))}
          {isDayReason(one.reason) ? (
            <span className="text-ink-soft">{t(`reasons.${one.reason}`)}</span>
          ) : (
            <input
              type="text"
              maxLength={80}
              aria-label={t("reason")}
              placeholder={t("reason")}
              value={one.reason}
              onChange={(event) => set(index, { reason: event.target.value })}
              className={`${input} flex-1 basis-40`}
            />
          )}
          <button
            type="button"
            aria-label={t("removeDay", { day: one.day })}
            onClick={() => change(days.filter((_, other) => other !== index))}
            className="grid size-11 place-items-center rounded-full hover:bg-ember-wash"
          >
            <X aria-hidden className="size-4" />
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() => change([...days, { day: today, opens: null, closes: null, reason: "" }])}
        className="inline-flex min-h-11 items-center gap-1 justify-self-start rounded-full px-3 font-semibold text-ink-soft hover:bg-ember-wash"
      >
        <Plus aria-hidden className="size-4" />
        {t("addDay")}
      </button>
    </fieldset>
  );
}
