"use client";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Skeleton } from "@/components/ui/skeleton";
import { openingText } from "./opening-text";
import { useOpenings } from "./openings";

/** Open until when, or closed and when it opens again; its place is kept until known. */
export function OpeningBadge({ slug }: { slug: string }) {
  const t = useTranslations("shop.opening");
  const locale = useLocale();
  const openings = useOpenings();
  const opening = openings?.outlets.find((outlet) => outlet.slug === slug);
  if (!openings || !opening) return <Skeleton className="h-6 w-36 rounded-full" />;
  const { key, time, reopens } = openingText(opening, openings.at, locale);
  const lit = key === "open" || key === "lastOrders";
  return (
    <Badge tone={lit ? "basil" : "ember"}>
      <span
        aria-hidden
        className={`size-1.5 shrink-0 rounded-full bg-current ${lit ? "motion-safe:animate-pulse" : ""}`}
      />
      <span>
        {t(key, { time })}
        {reopens && ` · ${t(`reopens.${reopens.key}`, reopens)}`}
      </span>
    </Badge>
  );
}
