import { useTranslations } from "next-intl";
import { changeDays, keptMonths, reviewDays } from "@/lib/reviews/review";

const points = ["checked", "order", "pay", "time", "author", "refused"] as const;

/** What the law wants said beside reviews (Code de la consommation, L111-7-2 and D111-16 to D111-19). */
export function HowChecked() {
  const t = useTranslations("reviews.how");
  return (
    <section className="rounded-card bg-ember-wash p-5 sm:p-6" aria-labelledby="how-checked">
      <h2 id="how-checked" className="text-2xl">
        {t("title")}
      </h2>
      <dl className="mt-3 grid gap-3">
        {points.map((point) => (
          <div key={point}>
            <dt className="font-semibold">{t(`${point}.title`)}</dt>
            <dd className="text-pretty">
              {t(`${point}.text`, { reviewDays, changeDays, keptYears: keptMonths / 12 })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
