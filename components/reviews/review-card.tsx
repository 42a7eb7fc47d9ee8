import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDates } from "@/components/ui/dates";
import type { ShownReview } from "@/lib/reviews/review";
import { Stars } from "./stars";

type ReviewCardProps = { review: ShownReview; outlet: string; aside?: ReactNode; children?: ReactNode };

/** A review with its dates, and what the house answered. */
export function ReviewCard({ review, outlet, aside, children }: ReviewCardProps) {
  const t = useTranslations("reviews");
  const dates = useDates();
  const day = (at: string) => dates(new Date(at), { dateStyle: "long" });
  const { author, stars, text, dishes, experiencedAt, writtenAt, changedAt, answer, answeredAt } = review;
  return (
    <article className="grid gap-3 rounded-card border-2 border-line bg-card p-4 sm:p-6">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="flex flex-wrap items-center gap-3 text-lg">
          <Stars stars={stars} /> {author || t("nobody")}
        </h3>
        {aside}
      </header>
      {text && <p className="text-pretty break-words">{text}</p>}
      {dishes.length > 0 && (
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {dishes.map((dish) => (
            <li key={dish.code} className="flex items-center gap-2">
              {dish.name} <Stars stars={dish.stars} />
            </li>
          ))}
        </ul>
      )}
      <p className="text-ink-soft text-sm">
        {t("dates", { written: day(writtenAt), experienced: day(experiencedAt) })}
        {changedAt && ` ${t("changed", { day: day(changedAt) })}`}
      </p>
      {answer && answeredAt && (
        <div className="rounded-2xl bg-basil-wash px-4 py-3">
          <p className="font-bold">{t("answer", { outlet, day: day(answeredAt) })}</p>
          <p className="text-pretty break-words">{answer}</p>
        </div>
      )}
      {children}
    </article>
  );
}
