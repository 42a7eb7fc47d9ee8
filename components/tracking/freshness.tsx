import { useTranslations } from "next-intl";
import type { LiveState } from "@/components/live-source";
import { classes } from "@/components/ui/classes";
import { clockTime } from "@/lib/time";

/** How true the screen is: live, or since when it no longer is. Nothing to say once an order has ended. */
export function Freshness({
  link,
  at,
  zone,
  ended,
}: {
  link: LiveState["link"];
  at: string;
  zone: string;
  ended: boolean;
}) {
  const t = useTranslations("tracking.live");
  if (ended) return null;
  return (
    <p
      role={link === "cut" ? "alert" : undefined}
      className={classes(
        "flex items-center gap-2 border-line border-t-2 pt-4 text-sm",
        link === "cut" ? "font-semibold text-tomato" : "text-ink-soft",
      )}
    >
      <span
        aria-hidden
        className={classes(
          "size-2.5 shrink-0 rounded-full",
          link === "live" ? "bg-basil" : "animate-pulse bg-ember",
        )}
      />
      {t(link, { time: clockTime(new Date(at), zone) })}
    </p>
  );
}
