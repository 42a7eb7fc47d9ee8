"use client";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Skeleton } from "@/components/ui/skeleton";
import { openingText } from "./opening-text";
import { useOpenings } from "./openings";

/** Open until when, or closed until when; its place is kept until known. */
export function OpeningBadge({ slug }: { slug: string }) {
  const t = useTranslations("shop.opening");
  const locale = useLocale();
  const openings = useOpenings();
  const opening = openings?.outlets.find((outlet) => outlet.slug === slug);
  if (!openings || !opening) return <Skeleton className="h-6 w-36 rounded-full" />;
  const { key, time, day } = openingText(opening, openings.at, locale);
  return (
    <Badge tone={key === "open" ? "basil" : "ember"}>
      <span
        aria-hidden
        className={`size-1.5 rounded-full bg-current ${key === "open" ? "motion-safe:animate-pulse" : ""}`}
      />
      {t(key, { time, day })}
    </Badge>
  );
}
