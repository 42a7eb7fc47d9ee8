import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations, setRequestLocale } from "next-intl/server";
import { Link } from "@/components/navigation";
import { HowChecked } from "@/components/reviews/how-checked";
import { ReviewCard } from "@/components/reviews/review-card";
import { Stars } from "@/components/reviews/stars";
import { alternates } from "@/components/shop/alternates";
import { JsonLd } from "@/components/shop/json-ld";
import { outletName } from "@/components/shop/outlet-name";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { isLocale } from "@/lib/i18n";
import { outletSchema } from "@/lib/outlets/schema-org";
import { listReviews } from "@/lib/reviews/queries/list-reviews";
import { ratingSchema } from "@/lib/reviews/schema-org";
import { env } from "@/lib/server/env";
import { getShopOutlet, getShopRating } from "@/lib/server/shop-cache";

// The latest comes first, whenever somebody looks.
export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ locale: string; outlet: string }>;
  searchParams: Promise<{ avant?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { locale, outlet: slug } = await params;
  const outlet = await getShopOutlet(slug);
  if (!outlet || !isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "reviews" });
  return {
    title: t("meta", { outlet: outlet.name }),
    description: t("description", { outlet: outlet.name }),
    alternates: alternates(`/pizzeria/${slug}/avis`, locale),
  };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What customers say of an outlet, the latest first, and how it is made sure that they were there. */
export default async function ReviewsPage({ params, searchParams }: Props) {
  const [{ locale, outlet: slug }, { avant }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const outlet = await getShopOutlet(slug);
  if (outlet?.status !== "open") notFound();
  const before = typeof avant === "string" && uuid.test(avant) ? avant : null;
  const [t, format, rating, { reviews, next }] = await Promise.all([
    getTranslations("reviews"),
    getFormatter(),
    getShopRating(outlet.id),
    listReviews(outlet.id, locale, before),
  ]);
  const name = outletName(outlet.name);
  const menu = `${env.PUBLIC_URL}${locale === "en" ? "/en" : ""}/pizzeria/${slug}`;
  return (
    <div className="mx-auto grid max-w-3xl grid-cols-1 gap-6 px-4 py-8 sm:px-6">
      {rating && <JsonLd data={{ ...outletSchema(outlet, menu), ...ratingSchema(rating) }} />}
      <div>
        <Link
          href={`/pizzeria/${slug}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center gap-1.5 font-semibold underline-offset-4 hover:underline"
        >
          <span aria-hidden>←</span> {t("back", { outlet: name })}
        </Link>
        <h1 className="text-4xl sm:text-5xl">{t("title", { outlet: name })}</h1>
        {rating && (
          <p className="mt-3 flex flex-wrap items-center gap-3 text-lg">
            <Stars stars={rating.average} />
            {t("rating", {
              average: format.number(rating.average, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
              count: rating.count,
            })}
          </p>
        )}
      </div>
      <p className="text-pretty text-ink-soft">{t("lead")}</p>
      {reviews.length === 0 && <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>}
      {reviews.length > 0 && (
        <section className="grid gap-4" aria-label={t("list")}>
          <h2 className="sr-only">{t("list")}</h2>
          {reviews.map((review) => (
            <ReviewCard key={review.id} review={review} outlet={name} />
          ))}
        </section>
      )}
      {next && (
        <Link
          href={`/pizzeria/${slug}/avis?avant=${next}`}
          prefetch={false}
          className={buttonLook({ tone: "quiet", className: "justify-self-start" })}
        >
          {t("older")}
        </Link>
      )}
      <HowChecked />
    </div>
  );
}
