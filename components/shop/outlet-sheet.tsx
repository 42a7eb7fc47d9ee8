import { Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import type { ShopOutlet } from "@/lib/outlets/shop-outlet";
import { OpeningBadge } from "./opening-badge";
import { OutletLink } from "./outlet-link";
import { outletName } from "./outlet-name";
import { OvenMouth } from "./oven-mouth";
import { SpecialDays } from "./special-days";

/** `+33465710101` → `04 65 71 01 01` */
const shownPhone = (phone: string) => phone.replace(/^\+33/, "0").replace(/(\d{2})(?=\d)/g, "$1\u00a0");

/** Everything one wants to know of a pizzeria before going there. */
export function OutletSheet({ outlet }: { outlet: ShopOutlet }) {
  const t = useTranslations("shop.outlets");
  const { slug, name, street, postcode, city, phone } = outlet;
  return (
    <li className="flex flex-col gap-5 rounded-[1.75rem] border-2 border-line bg-card p-5 sm:p-6">
      <div className="flex items-center gap-4">
        <OvenMouth slug={slug} className="size-20 shrink-0" />
        <div className="grid justify-items-start gap-1">
          <h2 className="text-2xl">{outletName(name)}</h2>
          <OpeningBadge slug={slug} />
        </div>
      </div>
      <address className="not-italic">
        {street}
        <br />
        {postcode} {city}
      </address>
      <Hours outlet={outlet} />
      <SpecialDays slug={slug} />
      <div className="flex flex-wrap gap-x-5">
        {(["avis", "allergenes"] as const).map((page) => (
          <Link
            key={page}
            href={`/pizzeria/${slug}/${page}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
          >
            {t(page === "avis" ? "reviews" : "allergens")}
          </Link>
        ))}
      </div>
      <div className="mt-auto flex flex-wrap gap-3">
        <OutletLink slug={slug} name={name} className={buttonLook({ className: "flex-1 whitespace-nowrap" })}>
          {t("menu")}
        </OutletLink>
        <a
          href={`tel:${phone}`}
          className={buttonLook({ tone: "quiet" })}
          aria-label={t("call", { phone: shownPhone(phone) })}
        >
          <Phone aria-hidden className="size-4" />
          {shownPhone(phone)}
        </a>
      </div>
    </li>
  );
}

function Hours({ outlet: { hours } }: { outlet: ShopOutlet }) {
  const t = useTranslations("shop.outlets");
  const dates = useDates();
  const of = (weekday: number) =>
    hours
      .filter((service) => service.weekday === weekday)
      .toSorted((a, b) => a.opens.localeCompare(b.opens))
      .map(({ opens, closes }) => `${opens.slice(0, 5)}–${closes.slice(0, 5)}`)
      .join(", ");
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm tabular-nums">
      {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
        <div key={weekday} className="contents">
          {/* 1 January 2024 was a Monday. */}
          <dt className="text-ink-soft capitalize">
            {dates(new Date(Date.UTC(2024, 0, weekday, 12)), { weekday: "long" })}
          </dt>
          <dd>{of(weekday) || t("closedDay")}</dd>
        </div>
      ))}
    </dl>
  );
}
