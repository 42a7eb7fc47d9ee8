import { X } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { OrderFilter } from "@/lib/orders/order-filter";
import { dayName } from "@/lib/time";
import { type Asked, addressWith } from "./address";

/** What a report's figure narrowed the list to, said in words, and how to be rid of it. */
export function OrderNarrowing({ filter, asked }: { filter: OrderFilter; asked: Asked }) {
  const t = useTranslations("staff.orders.narrowed");
  const dates = useDates();
  const locale = useLocale();
  const { until, hour, weekday, item, promotion } = filter.narrowed;
  // Any week's Monday and the days after it.
  const nameOf = (day: number) =>
    dates(new Date(Date.UTC(2024, 0, day, 12)), { weekday: "long", timeZone: "UTC" });
  const said = [
    until && filter.day && t("days", { from: dayName(filter.day, locale), to: dayName(until, locale) }),
    weekday && nameOf(weekday),
    hour !== null && t("hour", { hour }),
    item && t("item", { item }),
    promotion && t("promotion", { code: promotion }),
  ].filter((one) => one !== false && one !== null && one !== "" && one !== 0);
  if (said.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-2xl bg-ember-wash px-4 py-2">
      <span className="text-ink-soft">{t("title")}</span>
      <strong>{said.join(" · ")}</strong>
      <Link
        href={addressWith(asked, { au: null, heure: null, semaine: null, produit: null, promo: null })}
        className="inline-flex min-h-9 items-center gap-1 font-semibold underline underline-offset-4"
      >
        <X aria-hidden className="size-4" />
        {t("clear")}
      </Link>
    </p>
  );
}
