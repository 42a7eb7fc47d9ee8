import type { OutletDay } from "@/lib/orders/queries/get-day-at-outlets";
import type { Post } from "@/lib/staff/screens";
import { DayFigures } from "./day-figures";
import { ScreenTile } from "./screen-tile";

type OutletDayCardProps = { post: Post; day: OutletDay | undefined; sold: boolean };

/** An outlet's day in a line, and its screens as large doors. */
export function OutletDayCard({ post, day, sold }: OutletDayCardProps) {
  return (
    <section className="grid content-start gap-4 rounded-card border-2 border-line bg-card p-4 md:p-6">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-2xl">{post.name}</h2>
        {day && <DayFigures day={day} sold={sold} />}
      </header>
      <ul className="grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">
        {post.screens.map((screen) => (
          <ScreenTile key={screen} screen={screen} outlet={post.slug} day={day} />
        ))}
      </ul>
    </section>
  );
}
