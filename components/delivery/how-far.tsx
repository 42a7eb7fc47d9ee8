"use client";
import { Navigation2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { bearingBetween, windOf } from "@/lib/dispatch/bearing";
import { kilometresBetween, type Place } from "@/lib/outlets/place";

/** How far a door is and which way, as the crow flies: reckoned on the telephone, without a network too. */
export function HowFar({ here, door }: { here: Place | null; door: Place | null }) {
  const t = useTranslations("delivery.run");
  const format = useFormatter();
  if (!here || !door) return null;
  const degrees = bearingBetween(here, door);
  const kilometres = format.number(kilometresBetween(here, door), { maximumFractionDigits: 1 });
  return (
    <p className="flex items-center gap-2 font-semibold text-ink-soft">
      <Navigation2 aria-hidden className="size-5 shrink-0" style={{ rotate: `${degrees}deg` }} />
      {t("crow", { kilometres, wind: t(`wind.${windOf(degrees)}`) })}
    </p>
  );
}
