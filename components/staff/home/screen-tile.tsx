import Link from "next/link";
import { useTranslations } from "next-intl";
import type { OutletDay } from "@/lib/orders/queries/get-day-at-outlets";
import type { ScreenSlug } from "@/lib/staff/screens";
import { classes } from "../../ui/classes";
import { screenIcons } from "../screen-icons";

type ScreenTileProps = { screen: ScreenSlug; outlet: string; day: OutletDay | undefined; large: boolean };

const looks: Record<ScreenSlug, string> = {
  comptoir: "bg-tomato text-on-tomato hover:bg-tomato-strong",
  commandes: "bg-ember-wash hover:ring-2 hover:ring-ember",
  cuisine: "bg-tomato-wash hover:ring-2 hover:ring-tomato",
  livraisons: "bg-basil-wash hover:ring-2 hover:ring-basil",
};

/** A door to a screen, with what waits behind it. */
export function ScreenTile({ screen, outlet, day, large }: ScreenTileProps) {
  const t = useTranslations("staff");
  const Icon = screenIcons[screen];
  const waiting = {
    comptoir: 0,
    commandes: day ? day.placed + day.preparing + day.ready + day.underWay : 0,
    cuisine: day ? day.placed + day.preparing : 0,
    livraisons: day ? day.ready + day.underWay : 0,
  }[screen];
  return (
    <li>
      <Link
        href={`/staff/${screen}/${outlet}`}
        className={classes(
          "flex h-full flex-col justify-between gap-3 rounded-2xl p-4 transition-[background-color,box-shadow]",
          looks[screen],
          large && "sm:min-h-44 sm:p-5",
        )}
      >
        <Icon aria-hidden className={large ? "size-9" : "size-7"} strokeWidth={1.75} />
        <span>
          <span className={classes("block font-bold font-display", large ? "text-2xl" : "text-lg")}>
            {t(`screens.${screen}`)}
          </span>
          <span className="text-sm">{t(`home.waiting.${screen}`, { count: waiting })}</span>
        </span>
      </Link>
    </li>
  );
}
