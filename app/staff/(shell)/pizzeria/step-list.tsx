import { Check, CircleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { type Checklist, type OpeningStep, openingSteps, stepState } from "@/lib/outlets/opening";

type StepListProps = {
  here: OpeningStep;
  /** null: of an outlet that is not made yet; only its address can be given. */
  made: { outlet: string; checklist: Checklist } | null;
};

const look = "flex min-h-11 w-full items-center gap-2 rounded-xl border-2 px-3 font-semibold text-sm";
const tones = { done: "bg-basil text-card", needed: "bg-tomato text-on-tomato", lacking: "bg-line text-ink" };

/** How far the preparation is, and the way to each of its steps, in any order and for ever. */
export function StepList({ here, made }: StepListProps) {
  const t = useTranslations("staff.opening");
  const states = openingSteps.map(({ step, checks }) => ({
    step: step as OpeningStep,
    state: made ? stepState(checks, made.checklist) : ("lacking" as const),
  }));
  const done = states.filter(({ state }) => state === "done").length;
  return (
    <nav aria-label={t("steps.title")} className="grid gap-3 lg:sticky lg:top-4">
      <div>
        <p className="font-semibold">{t("steps.done", { done, count: states.length })}</p>
        <div aria-hidden className="mt-1 h-2 overflow-hidden rounded-full bg-line">
          <div className="h-full bg-basil" style={{ width: `${(100 * done) / states.length}%` }} />
        </div>
      </div>
      <ol className="grid grid-cols-2 gap-1.5 sm:grid-cols-4 lg:grid-cols-1">
        {[...states, { step: "bilan" as const, state: null }].map(({ step, state }, index) => {
          const inside = (
            <>
              <span
                aria-hidden
                className={classes(
                  "grid size-6 shrink-0 place-items-center rounded-full text-xs",
                  state ? tones[state] : "bg-line text-ink",
                )}
              >
                {state === "done" ? (
                  <Check className="size-4" />
                ) : state === "needed" ? (
                  <CircleAlert className="size-4" />
                ) : (
                  index + 1
                )}
              </span>
              <span className="min-w-0">{t(`steps.${step}`)}</span>
              {made && state && <span className="sr-only">{t(`steps.state.${state}`)}</span>}
            </>
          );
          return (
            <li key={step}>
              {made ? (
                <Link
                  href={`/staff/pizzeria/${made.outlet}?etape=${step}`}
                  aria-current={step === here ? "step" : undefined}
                  className={classes(
                    look,
                    "border-line bg-card hover:border-crust aria-[current]:border-tomato aria-[current]:bg-tomato-wash",
                  )}
                >
                  {inside}
                </Link>
              ) : (
                <span
                  aria-current={step === here ? "step" : undefined}
                  className={classes(
                    look,
                    step === here ? "border-tomato bg-tomato-wash" : "border-line text-ink-soft",
                  )}
                >
                  {inside}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
