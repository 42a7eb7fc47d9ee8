import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Link } from "@/components/navigation";
import { OwnReview } from "@/components/reviews/own-review";
import { outletName } from "@/components/shop/outlet-name";
import { Texts } from "@/components/texts";
import { Notice } from "@/components/ui/notice";
import { isLocale } from "@/lib/i18n";
import { getOwnReview } from "@/lib/reviews/queries/get-own-review";
import { removeReviewAction, saveReviewAction } from "./actions";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "fr", namespace: "reviews.own" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** The holder of an order's link says how it was, once it was handed over. */
export default async function OwnReviewPage({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const own = /^[\w-]{22}$/.test(token) ? await getOwnReview(token, locale) : null;
  if (!own) notFound();
  const t = await getTranslations("reviews.own");
  const { number, outlet, turn, hiddenFor, review } = own;
  return (
    <Texts of={["reviews.own", "reviews.stars", "account.network"]}>
      <div className="mx-auto grid max-w-2xl gap-5 px-4 py-8 sm:px-6">
        <Link
          href={`/suivi/${token}`}
          prefetch={false}
          className="inline-flex min-h-11 w-fit items-center gap-1.5 font-semibold underline-offset-4 hover:underline"
        >
          <span aria-hidden>←</span> {t("back")}
        </Link>
        <div>
          <p className="font-semibold text-ink-soft">
            {t("order", { number, outlet: outletName(outlet.name) })}
          </p>
          <h1 className="text-4xl sm:text-5xl">{t("title")}</h1>
        </div>
        {hiddenFor && <Notice title={t("hidden.title")}>{t(`hidden.${hiddenFor}`)}</Notice>}
        {turn !== "new" && turn !== "change" && !hiddenFor && <Notice>{t(`turn.${turn}`)}</Notice>}
        {turn === "review_over" && review?.text && (
          <blockquote className="break-words">{review.text}</blockquote>
        )}
        {review?.answer && (
          <Notice tone="good" title={t("answer")}>
            {review.answer}
          </Notice>
        )}
        <OwnReview own={own} actions={{ save: saveReviewAction, remove: removeReviewAction }} />
        <Link
          href={`/pizzeria/${outlet.slug}/avis`}
          prefetch={false}
          className="inline-flex min-h-11 w-fit items-center font-semibold underline underline-offset-4"
        >
          {t("all", { outlet: outletName(outlet.name) })}
        </Link>
      </div>
    </Texts>
  );
}
