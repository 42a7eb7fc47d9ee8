import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ReviewToAnswer } from "@/components/staff/reviews/review-to-answer";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listReviewsToAnswer, reviewStates } from "@/lib/reviews/queries/list-reviews";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { answerReviewAction, hideReviewAction, showReviewAction } from "../actions";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("avis") };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const tab =
  "flex min-h-11 items-center rounded-full border-2 border-line bg-card px-4 font-semibold text-sm hover:border-crust aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper";

/** What customers say of an outlet, and what it says to that. */
export default async function ReviewsToAnswerPage({ params, searchParams }: Props) {
  const { outlet } = await requireStaff("reviews.answer", (await params).outlet);
  const { etat, avant } = await searchParams;
  const state = reviewStates.find((known) => known === etat) ?? "a-repondre";
  const before = typeof avant === "string" && uuid.test(avant) ? avant : null;
  const locale = (await getLocale()) === "en" ? "en" : "fr";
  const [t, { reviews, next }] = await Promise.all([
    getTranslations("reviews.staff"),
    listReviewsToAnswer(outlet.id, state, locale, before),
  ]);
  const path = `/staff/avis/${outlet.slug}`;
  const actions = { answer: answerReviewAction, hide: hideReviewAction, show: showReviewAction };
  return (
    <Texts of={["reviews"]}>
      <div className="mx-auto grid w-full max-w-3xl content-start gap-4 p-3 md:p-6">
        <header>
          <h1 className="text-3xl">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </header>
        <nav aria-label={t("title")} className="flex flex-wrap gap-2">
          {reviewStates.map((one) => (
            <Link
              key={one}
              href={`${path}?etat=${one}`}
              aria-current={one === state ? "page" : undefined}
              className={tab}
            >
              {t(`states.${one}`)}
            </Link>
          ))}
        </nav>
        {reviews.length === 0 && <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>}
        {reviews.length > 0 && <h2 className="sr-only">{t(`states.${state}`)}</h2>}
        {reviews.map((review) => (
          <ReviewToAnswer
            key={review.id}
            review={review}
            outlet={placeName(outlet.name)}
            order={`/staff/commandes/${outlet.slug}/${review.id}`}
            actions={actions}
          />
        ))}
        {next && (
          <Link
            href={`${path}?etat=${state}&avant=${next}`}
            className={buttonLook({ tone: "quiet", className: "justify-self-start" })}
          >
            {t("older")}
          </Link>
        )}
      </div>
    </Texts>
  );
}
