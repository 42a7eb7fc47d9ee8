import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { starsOf } from "@/lib/reviews/review";
import { classes } from "../ui/classes";

/** So many stars of five, said in words to who does not see them. */
export function Stars({ stars, className }: { stars: number; className?: string }) {
  const t = useTranslations("reviews");
  return (
    <span
      className={classes("inline-flex shrink-0 gap-0.5", className)}
      role="img"
      aria-label={t("stars", { stars })}
    >
      {starsOf.map((nth) => (
        <Star
          key={nth}
          aria-hidden
          className={classes("size-5 text-ember", nth <= Math.round(stars) ? "fill-current" : "opacity-40")}
        />
      ))}
    </span>
  );
}
