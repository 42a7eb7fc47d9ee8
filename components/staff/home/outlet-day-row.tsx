import Link from "next/link";
import { useTranslations } from "next-intl";
import type { OutletDay } from "@/lib/orders/queries/get-day-at-outlets";
import type { Post } from "@/lib/staff/screens";
import { Badge } from "../../ui/badge";
import { screenIcons } from "../screen-icons";
import { DayFigures } from "./day-figures";
import { waitingAt } from "./screen-tile";

type OutletDayRowProps = { post: Post; day: OutletDay | undefined; sold: boolean; open: boolean };

/** One of several outlets: its day, and its screens with how much waits at each. */
export function OutletDayRow({ post, day, sold, open }: OutletDayRowProps) {
  const t = useTranslations("staff");
  return (
    <li className="grid gap-3 border-line border-b-2 p-4 last:border-b-0 md:px-6 lg:grid-cols-[1fr_auto] lg:items-center">
      <div>
        <h2 className="flex items-center gap-3 text-xl">
          {post.name}
          {!open && <Badge tone="plain">{t("home.opens")}</Badge>}
        </h2>
        {day && open && <DayFigures day={day} sold={sold} />}
      </div>
      <ul className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
        {post.screens.map((screen) => {
          const Icon = screenIcons[screen];
          const waiting = waitingAt(screen, day);
          return (
            <li key={screen}>
              <Link
                href={`/staff/${screen}/${post.slug}`}
                className="flex min-h-11 items-center gap-2 rounded-full border-2 border-line bg-paper px-4 font-semibold text-sm hover:border-crust"
              >
                <Icon aria-hidden className="size-5 text-tomato" />
                {t(`screens.${screen}`)}
                {waiting > 0 && (
                  <span className="rounded-full bg-ember-wash px-2 font-bold text-ember tabular-nums">
                    {waiting}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
