"use client";
import { Wifi, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDuration } from "./use-duration";

/** A screen that stopped refreshing says so, and how old it is. */
export function FreshnessBadge({
  link,
  ageSeconds,
  stale,
}: {
  link: "connecting" | "live" | "cut";
  ageSeconds: number;
  stale: boolean;
}) {
  const t = useTranslations("kitchen");
  const duration = useDuration();
  const age = ageSeconds < 60 ? `${ageSeconds} s` : duration(ageSeconds / 60);
  if (stale) {
    return (
      <p className="inline-flex min-h-9 items-center gap-2 rounded-full bg-tomato px-3 font-bold text-on-tomato">
        <WifiOff aria-hidden className="size-5" />
        <span className="hidden sm:inline">{t("live.stale", { duration: age })}</span>
        <span className="sm:hidden">{t("live.staleShort", { duration: age })}</span>
      </p>
    );
  }
  return (
    <p role="status" className="inline-flex items-center gap-1.5 px-1.5 font-semibold text-basil text-sm">
      <Wifi aria-hidden className={link === "live" ? "size-4" : "size-4 animate-pulse"} />
      <span className="sr-only md:not-sr-only">{t(link === "live" ? "live.on" : "live.connecting")}</span>
      <span aria-hidden className="hidden tabular-nums xl:inline">
        {age}
      </span>
    </p>
  );
}
