import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { Tracking, TrackingStep } from "@/lib/orders/tracking";
import { clockTime } from "@/lib/time";

/** The stages gone through with their times, the one under way, and those to come. */
export function Steps({ tracking }: { tracking: Tracking }) {
  const t = useTranslations("tracking.steps");
  return (
    <div>
      <h2 className="sr-only">{t("title")}</h2>
      <ol className="grid">
        {tracking.steps.map((step, index) => (
          <Step
            key={step.step}
            step={step}
            last={index === tracking.steps.length - 1}
            zone={tracking.outlet.timezone}
          />
        ))}
      </ol>
    </div>
  );
}

function Step({
  step: { step, at, current },
  last,
  zone,
}: {
  step: TrackingStep;
  last: boolean;
  zone: string;
}) {
  const t = useTranslations("tracking.steps");
  const reached = at !== null;
  const bad = step === "cancelled" || step === "failed";
  return (
    <li aria-current={current ? "step" : undefined} className="relative flex gap-4 pb-5 last:pb-0">
      {!last && (
        <span
          aria-hidden
          className={classes(
            "absolute top-7 bottom-0 left-[0.8rem] w-1 rounded-full",
            reached && !current ? "bg-basil" : "bg-line",
          )}
        />
      )}
      <span
        aria-hidden
        className={classes(
          "relative grid size-7 shrink-0 place-items-center rounded-full border-[3px]",
          bad && "border-tomato bg-tomato text-on-tomato",
          !bad && reached && "border-basil bg-basil text-card",
          !reached && "border-line bg-card",
          current && !last && "ring-4 ring-basil-wash",
        )}
      >
        {reached && !bad && <Check className="size-4" strokeWidth={3.5} />}
        {bad && <span className="font-bold text-sm leading-none">!</span>}
      </span>
      <span
        className={classes(
          "flex flex-1 flex-wrap items-baseline justify-between gap-x-3",
          !reached && "text-ink-soft",
          current && "font-bold",
        )}
      >
        <span>{t(step, { reached: reached ? "yes" : "no" })}</span>
        {at && (
          <time dateTime={at} className="tabular-nums">
            {clockTime(new Date(at), zone)}
          </time>
        )}
      </span>
    </li>
  );
}
