"use client";
import { Bike, ChevronDown, MapPin, Store } from "lucide-react";
import { useTranslations } from "next-intl";
import { useChoice } from "@/components/basket/choice";
import { Link } from "@/components/navigation";
import { useFirstTimes } from "./openings";
import { outletName } from "./outlet-name";

/** Where and how the order goes; leads to where that is chosen. */
export function ChoiceChip() {
  const t = useTranslations();
  const { outlet, mode, address } = useChoice();
  const times = useFirstTimes(outlet?.slug);
  const time = times?.[mode];
  const Icon = outlet ? (mode === "delivery" ? Bike : Store) : MapPin;
  const place = mode === "delivery" && address ? address.line || `${address.postcode} ${address.city}` : null;
  return (
    <Link
      href="/"
      prefetch={false}
      title={t("shop.header.change")}
      className="flex h-12 min-w-0 items-center gap-2 rounded-full border-2 border-line bg-card pr-3 pl-1.5 hover:border-crust max-sm:flex-1"
    >
      <span className="grid size-8 shrink-0 place-items-center rounded-full bg-ember-wash text-ember">
        <Icon aria-hidden className="size-4.5" />
      </span>
      {outlet ? (
        <span className="grid min-w-0 leading-tight">
          <span className="truncate text-ink-soft text-xs">
            {/* On a phone the drawing says the way. */}
            <span className={time ? "max-sm:sr-only" : undefined}>{t(`common.mode.${mode}`)}</span>
            {time &&
              ` ${t(mode === "delivery" && !times.sure ? "common.mode.notBefore" : "common.mode.around", { time })}`}
            {place && ` · ${outletName(outlet.name)}`}
          </span>
          <span className="truncate font-semibold text-sm">{place ?? outletName(outlet.name)}</span>
        </span>
      ) : (
        <span className="truncate font-semibold text-sm">
          {t("shop.header.choose")}
          <span className="max-sm:sr-only"> {t("shop.header.choosePlace")}</span>
        </span>
      )}
      <ChevronDown aria-hidden className="ml-auto size-4 shrink-0 text-ink-soft max-[22rem]:hidden" />
    </Link>
  );
}
