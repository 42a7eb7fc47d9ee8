import { Check, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Checklist, openingChecks, openingSteps } from "@/lib/outlets/opening";

/** What the outlet has and what it lacks, each leading to the step in which one sees to it. */
export function CheckList({ outlet, checklist }: { outlet: string; checklist: Checklist }) {
  const t = useTranslations("staff.opening");
  return (
    <section className="rounded-card border-2 border-line bg-card p-4">
      <h3 className="mb-2 text-lg">{t("checklist")}</h3>
      <ul className="grid gap-0.5">
        {openingChecks.map(({ name, needed }) => {
          const step = openingSteps.find(({ checks }) => checks.some((one) => one === name))?.step;
          return (
            <li key={name} className="flex min-h-9 items-center gap-2">
              {checklist[name] ? (
                <Check aria-hidden className="size-5 shrink-0 text-basil" />
              ) : (
                <X aria-hidden className="size-5 shrink-0 text-tomato" />
              )}
              <Link href={`/staff/pizzeria/${outlet}?etape=${step}`} className="underline underline-offset-4">
                {t(`checks.${name}`)}
              </Link>
              <span className="text-ink-soft text-sm">
                {t(checklist[name] ? "there" : needed ? "needed" : "lacking")}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
