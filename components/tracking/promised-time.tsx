import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { Tracking } from "@/lib/orders/tracking";
import { promiseWindow } from "@/lib/promise-window";
import { businessDayOf, clockTime } from "@/lib/time";

/** The promised time, big; its day when that is not today; that we are late, said by us first. */
export function PromisedTime({ tracking, knownAt }: { tracking: Tracking; knownAt: string }) {
  const t = useTranslations("tracking.promise");
  const dates = useDates();
  const zone = tracking.outlet.timezone;
  const promised = new Date(tracking.promisedAt);
  const { from, to } = promiseWindow(promised);
  const known = new Date(knownAt);
  const today = businessDayOf(promised, zone) === businessDayOf(known, zone);
  const late = known.getTime() > to.getTime() && tracking.status !== "ready";
  const times = { from: clockTime(from, zone), to: clockTime(to, zone) };
  return (
    <div className="mb-2 grid gap-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold text-ink-soft">{t(tracking.mode)}</span>
        {!today && (
          <span className="font-semibold">
            {dates(promised, { weekday: "long", day: "numeric", month: "long", timeZone: zone })}
          </span>
        )}
        {tracking.mode === "takeaway" ? (
          <span className="font-display font-extrabold text-4xl text-tomato tabular-nums sm:text-5xl">
            {clockTime(promised, zone)}
          </span>
        ) : (
          <>
            <span
              aria-hidden
              className="whitespace-nowrap font-display font-extrabold text-4xl text-tomato tabular-nums sm:text-5xl"
            >
              {t("window", times)}
            </span>
            <span className="sr-only">{t("spoken", times)}</span>
          </>
        )}
      </p>
      {late && <p className="rounded-2xl bg-tomato-wash px-4 py-3 font-semibold">{t("late")}</p>}
    </div>
  );
}
