"use client";
import { useTranslations } from "next-intl";
import { clockTime } from "@/lib/time";
import { type SlotDay, services } from "./slot-days";

type SlotGridProps = {
  slots: SlotDay["slots"];
  chosen: string;
  choose: (startsAt: string) => void;
  zone: string;
};

/** The times of a day, midday apart from the evening; full ones stay in sight, struck, and cannot be chosen. */
export function SlotGrid({ slots, chosen, choose, zone }: SlotGridProps) {
  const t = useTranslations("checkout.when");
  return (
    <div className="grid gap-4">
      {services(slots).map((times) => (
        <fieldset key={times[0]?.startsAt}>
          <legend className="mb-2 font-semibold">
            {t(isMidday(times[0]?.startsAt) ? "midday" : "evening")}
          </legend>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(4.6rem,1fr))] gap-2">
            {times.map((slot) => (
              <label
                key={slot.startsAt}
                className="relative grid min-h-11 place-items-center rounded-xl border-2 border-line bg-card font-semibold tabular-nums transition-colors hover:border-crust has-checked:border-tomato has-checked:bg-tomato has-disabled:cursor-not-allowed has-disabled:border-dashed has-disabled:bg-transparent has-checked:text-on-tomato has-disabled:text-ink-soft has-disabled:line-through has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
              >
                <input
                  type="radio"
                  name="slot"
                  className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-not-allowed"
                  checked={slot.startsAt === chosen}
                  disabled={!slot.free}
                  onChange={() => choose(slot.startsAt)}
                />
                {time(slot.startsAt)}
                {!slot.free && <span className="sr-only"> {t("full")}</span>}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );

  function time(startsAt: string): string {
    return clockTime(new Date(startsAt), zone);
  }
  function isMidday(startsAt: string | undefined): boolean {
    return startsAt !== undefined && time(startsAt) < "16:00";
  }
}
