import { X } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { useDates } from "@/components/ui/dates";
import type { OrderFilter } from "@/lib/orders/order-filter";
import type { FigureCount } from "@/lib/orders/queries/count-figure";
import { dayName } from "@/lib/time";
import { type Asked, addressWith } from "./address";

const figureGone = { compte: null, livreur: null, raison: null };

/** What a report's figure narrowed the list to, said in words, and how to be rid of it. */
export function OrderNarrowing({
  filter,
  asked,
  count,
}: {
  filter: OrderFilter;
  asked: Asked;
  count: FigureCount | null;
}) {
  const t = useTranslations("staff.orders.narrowed");
  const dates = useDates();
  const locale = useLocale();
  const { until, hour, weekday, item, promotion, figure, reason } = filter.narrowed;
  // Any week's Monday and the days after it.
  const nameOf = (day: number) =>
    dates(new Date(Date.UTC(2024, 0, day, 12)), { weekday: "long", timeZone: "UTC" });
  const said = [
    figure && t(`figures.${figure}`),
    count?.courier,
    reason !== null && (reason || t("noReason")),
    until && filter.day && t("days", { from: dayName(filter.day, locale), to: dayName(until, locale) }),
    weekday && nameOf(weekday),
    hour !== null && t("hour", { hour }),
    item && t("item", { item }),
    promotion && t("promotion", { code: promotion }),
  ].filter((one) => one !== false && one !== null && one !== undefined && one !== "" && one !== 0);
  if (said.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-2xl bg-ember-wash px-4 py-2">
      <span className="text-ink-soft">{t("title")}</span>
      <strong>{said.join(" · ")}</strong>
      {count && (
        <span className="tabular-nums">
          {count.times === count.orders
            ? t("count", { orders: count.orders })
            : t("times", { times: count.times, orders: count.orders })}{" "}
          {count.halves !== null && `· ${t("quantity", { quantity: count.halves / 2 })} `}·{" "}
          <Money cents={count.cents} />
        </span>
      )}
      <Link
        href={addressWith(asked, {
          au: null,
          heure: null,
          semaine: null,
          produit: null,
          promo: null,
          ...figureGone,
        })}
        className="inline-flex min-h-9 items-center gap-1 font-semibold underline underline-offset-4"
      >
        <X aria-hidden className="size-4" />
        {t("clear")}
      </Link>
    </p>
  );
}
