"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type ChosenPlace, choose, useChoice } from "@/components/basket/choice";
import { moveBasket } from "@/components/basket/store";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import { clockTime } from "@/lib/time";
import { OpeningBadge } from "./opening-badge";
import { outletName } from "./outlet-name";
import type { Delivering, SearchResult } from "./outlet-search";

type Offer = Pick<Delivering, "slug" | "name" | "street" | "city"> & Partial<Delivering>;

/** What the search found: who delivers there, or plainly that nobody does and where to fetch it. */
export function FinderResult({ result, typed }: { result: SearchResult; typed: string }) {
  const t = useTranslations("shop.finder");
  const { mode } = useChoice();
  const { place, delivering, nearest } = result;
  const address: ChosenPlace | null = place && {
    line: place.line,
    postcode: place.postcode,
    city: place.city,
    extra: "",
  };
  if (!place) {
    return (
      <Notice tone="bad" title={t("unknown")}>
        {t("unknownLead")}
      </Notice>
    );
  }
  const delivers = mode === "delivery" && delivering.length > 0;
  const offers: Offer[] = delivers
    ? delivering
    : nearest.map(({ km, ...outlet }) => ({ ...outlet, km: km ?? undefined }));
  const [best, ...others] = offers;
  return (
    <div className="grid gap-4">
      {place.precision === "postcode" && delivers && place.line !== "" && (
        <Notice>{t("approximate", { postcode: place.postcode })}</Notice>
      )}
      {mode === "delivery" && !delivers && (
        <Notice tone="bad" title={t("nobody", { place: place.city || typed })}>
          {t("nobodyLead")}
        </Notice>
      )}
      {best && (
        <section className="grid gap-4 rounded-[1.75rem] border-2 border-basil bg-basil-wash p-5 sm:p-6">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h2 className="text-2xl">
              {t(delivers ? "delivers" : "takeaway", { outlet: outletName(best.name) })}
            </h2>
            <OpeningBadge slug={best.slug} />
          </div>
          <Terms offer={best} />
          <Choose offer={best} address={address} delivers={delivers} tone="primary" />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h3 className="mb-2 font-semibold text-ink-soft text-sm tracking-normal">
            {t(delivers ? "others" : "takeawayOther")}
          </h3>
          <ul className="divide-y-2 divide-line rounded-card border-2 border-line bg-card px-4">
            {others.slice(0, 3).map((offer) => (
              <li
                key={offer.slug}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
              >
                <div className="min-w-0">
                  <p className="font-semibold">{outletName(offer.name)}</p>
                  <Terms offer={offer} />
                </div>
                <Choose offer={offer} address={address} delivers={delivers} tone="quiet" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Terms({ offer }: { offer: Offer }) {
  const t = useTranslations("shop.finder");
  const locale = useLocale();
  const format = useFormatter();
  const { feeCents, minimumCents, rideMinutes, km, promisedAt, timezone, street, city } = offer;
  const terms = [
    promisedAt && timezone && t("promised", { time: clockTime(new Date(promisedAt), timezone) }),
    feeCents !== undefined &&
      t("fee", { free: feeCents === 0 ? "yes" : "no", fee: formatCents(feeCents, locale) }),
    minimumCents !== undefined && t("minimum", { minimum: formatCents(minimumCents, locale) }),
    rideMinutes !== undefined && !promisedAt && t("ride", { minutes: rideMinutes }),
    feeCents === undefined && `${street}, ${city}`,
    feeCents === undefined &&
      km !== undefined &&
      t("distance", { km: format.number(km, { maximumFractionDigits: 1 }) }),
  ].filter(Boolean);
  return <p className="text-ink-soft text-sm">{terms.join(" · ")}</p>;
}

type ChooseProps = {
  offer: Offer;
  address: ChosenPlace | null;
  delivers: boolean;
  tone: "primary" | "quiet";
};

function Choose({ offer, address, delivers, tone }: ChooseProps) {
  const t = useTranslations("shop.finder");
  const keep = () => {
    const { slug, name, feeCents = null, minimumCents = null, rideMinutes = null } = offer;
    choose({
      outlet: { slug, name },
      mode: delivers ? "delivery" : "takeaway",
      address,
      ...{ feeCents, minimumCents, rideMinutes },
    });
    moveBasket(slug);
  };
  return (
    <Link
      href={`/pizzeria/${offer.slug}`}
      prefetch={false}
      onClick={keep}
      className={buttonLook({ tone, size: tone === "primary" ? "large" : "small", wide: tone === "primary" })}
    >
      {t(tone === "quiet" ? "orderHere" : delivers ? "order" : "pickUp")}
    </Link>
  );
}
