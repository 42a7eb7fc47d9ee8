import Link from "next/link";
import { useTranslations } from "next-intl";
import type { OutletDay } from "@/lib/orders/queries/get-day-at-outlets";
import type { ScreenSlug } from "@/lib/staff/screens";
import { classes } from "../../ui/classes";
import { screenIcons } from "../screen-icons";

type ScreenTileProps = { screen: ScreenSlug; outlet: string; day: OutletDay | undefined };

const looks: Record<ScreenSlug, string> = {
  comptoir: "bg-tomato text-on-tomato hover:bg-tomato-strong",
  commandes: "bg-ember-wash hover:ring-2 hover:ring-ember",
  clients: "bg-basil-wash hover:ring-2 hover:ring-basil",
  avis: "bg-ember-wash hover:ring-2 hover:ring-ember",
  cuisine: "bg-tomato-wash hover:ring-2 hover:ring-tomato",
  livraisons: "bg-basil-wash hover:ring-2 hover:ring-basil",
  tournee: "bg-basil-wash hover:ring-2 hover:ring-basil",
  stock: "bg-ember-wash hover:ring-2 hover:ring-ember",
  catalogue: "bg-basil-wash hover:ring-2 hover:ring-basil",
  tiroir: "bg-tomato-wash hover:ring-2 hover:ring-tomato",
  caisse: "bg-ember-wash hover:ring-2 hover:ring-ember",
  rapports: "bg-basil-wash hover:ring-2 hover:ring-basil",
  equipe: "bg-basil-wash hover:ring-2 hover:ring-basil",
  service: "bg-basil-wash hover:ring-2 hover:ring-basil",
  journal: "bg-ember-wash hover:ring-2 hover:ring-ember",
  impression: "bg-basil-wash hover:ring-2 hover:ring-basil",
  pizzeria: "bg-ember-wash hover:ring-2 hover:ring-crust",
};

/** A door to a screen, with what waits behind it. */
export function ScreenTile({ screen, outlet, day }: ScreenTileProps) {
  const t = useTranslations("staff");
  const Icon = screenIcons[screen];
  const waiting = waitingAt(screen, day);
  return (
    <li>
      <Link
        href={`/staff/${screen}/${outlet}`}
        className={classes(
          "flex h-full items-center gap-4 rounded-2xl p-4 transition-[background-color,box-shadow] sm:min-h-44 sm:flex-col sm:items-start sm:justify-between sm:p-5",
          looks[screen],
        )}
      >
        <Icon aria-hidden className="size-9 shrink-0" strokeWidth={1.75} />
        <span>
          <span className="block font-bold font-display text-2xl">{t(`screens.${screen}`)}</span>
          <span className="text-sm">{t(`home.waiting.${screen}`, { count: waiting })}</span>
        </span>
      </Link>
    </li>
  );
}

/** How many orders wait behind a screen. */
export function waitingAt(screen: ScreenSlug, day: OutletDay | undefined): number {
  if (
    !day ||
    [
      "comptoir",
      "clients",
      "avis",
      "stock",
      "catalogue",
      "tiroir",
      "caisse",
      "equipe",
      "service",
      "journal",
    ].includes(screen)
  )
    return 0;
  if (screen === "cuisine") return day.placed + day.preparing;
  const leaving = day.ready + day.underWay;
  return screen === "livraisons" || screen === "tournee" ? leaving : leaving + day.placed + day.preparing;
}
