import { useTranslations } from "next-intl";
import { nameOf } from "@/lib/catalogue/catalogue";
import { hoursWords } from "@/lib/catalogue/hours-words";
import { offerAt } from "@/lib/catalogue/offer-at";
import type { CardMenu } from "@/lib/catalogue/queries/list-menus";
import { formatCents } from "@/lib/money";
import { Badge } from "../../ui/badge";
import { Panel } from "../panel";

type OutletOffersProps = { menus: readonly CardMenu[]; outlet: string; locale: string };

/** The menus of several choices at an outlet: at which price, when, and which of the group's it does not sell. */
export function OutletOffers({ menus, outlet, locale }: OutletOffersProps) {
  const t = useTranslations("catalogue");
  const sold = menus.filter(({ active }) => active);
  return (
    <Panel title={t("outlet.menus")} id="formules">
      {sold.length === 0 && <p className="text-ink-soft">{t("outlet.noMenus")}</p>}
      <ul>
        {sold.map((menu) => {
          const { priceCents, onMenu, hours } = offerAt(menu, outlet);
          return (
            <li key={menu.code} className="grid gap-0.5 border-line border-b py-2 last:border-b-0">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <b>{nameOf(menu, locale)}</b>
                {onMenu ? (
                  <span className="tabular-nums">{formatCents(priceCents ?? menu.priceCents, locale)}</span>
                ) : (
                  <Badge>{t("outlet.off")}</Badge>
                )}
                {onMenu && priceCents !== null && (
                  <span className="text-ink-soft text-sm">
                    ({t("outlet.own", { price: formatCents(menu.priceCents, locale) })})
                  </span>
                )}
              </p>
              <p className="text-ink-soft text-sm">
                {menu.slots.map((slot) => nameOf(slot, locale)).join(" + ")}
                {onMenu && ` · ${hours.length > 0 ? hoursWords(hours, locale) : t("drafts.diff.always")}`}
              </p>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
