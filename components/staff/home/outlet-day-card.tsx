import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import type { OutletDay } from "@/lib/orders/queries/get-day-at-outlets";
import type { Post } from "@/lib/staff/screens";
import { Badge } from "../../ui/badge";
import { classes } from "../../ui/classes";
import { ScreenTile } from "./screen-tile";

type OutletDayCardProps = { post: Post; day: OutletDay | undefined; alone: boolean; sold: boolean };

/** An outlet's day in a line, and its screens as large doors. */
export function OutletDayCard({ post, day, alone, sold }: OutletDayCardProps) {
  const t = useTranslations("staff.home");
  return (
    <section className="grid content-start gap-4 rounded-card border-2 border-line bg-card p-4 md:p-6">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-2xl">{post.name}</h2>
        {day && (
          <p className="flex flex-wrap items-baseline gap-x-3 text-ink-soft">
            <span>{t("orders", { count: day.orders })}</span>
            {sold && <Money cents={day.soldCents} className="font-bold text-ink" />}
            {day.late > 0 && <Badge tone="tomato">{t("late", { count: day.late })}</Badge>}
          </p>
        )}
      </header>
      <ul className={classes("grid gap-3", alone ? "sm:grid-cols-2 xl:grid-cols-4" : "grid-cols-2")}>
        {post.screens.map((screen) => (
          <ScreenTile key={screen} screen={screen} outlet={post.slug} day={day} large={alone} />
        ))}
      </ul>
    </section>
  );
}
