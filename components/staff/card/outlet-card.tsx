import { useTranslations } from "next-intl";
import { nameOf } from "@/lib/catalogue/catalogue";
import { hoursWords } from "@/lib/catalogue/hours-words";
import { smallOf } from "@/lib/catalogue/picture";
import type { CardProduct } from "@/lib/catalogue/queries/list-card";
import type { Section } from "@/lib/catalogue/section";
import { formatCents } from "@/lib/money";
import { Badge } from "../../ui/badge";
import { Panel } from "../panel";

type OutletCardProps = {
  sections: readonly Section[];
  card: CardProduct[];
  outlet: string;
  art: ReadonlyMap<string, string>;
  locale: string;
};

/** What an outlet sells, section by section: its prices, and where they are its own. */
export function OutletCard({ sections, card, outlet, art, locale }: OutletCardProps) {
  const t = useTranslations("catalogue");
  const sizes = useTranslations("staff.orders.size");
  return sections.map((section) => (
    <Panel key={section.code} title={nameOf(section, locale)}>
      <ul>
        {card
          .filter((product) => product.section === section.code)
          .map((product) => {
            const here = product.items.flatMap((item) => {
              const own = item.at.find((at) => at.outlet === outlet);
              return own?.onMenu && !item.withdrawn ? [{ item, own }] : [];
            });
            const hours = product.hours.filter((hour) => hour.outlet === outlet);
            return (
              <li
                key={product.code}
                className="flex items-center gap-3 border-line border-b py-2 last:border-b-0"
              >
                <img
                  src={`/art/${smallOf(art.get(product.code) ?? "")}`}
                  alt=""
                  loading="lazy"
                  width={48}
                  height={48}
                  className={here.length > 0 ? "size-12" : "size-12 opacity-45 grayscale"}
                />
                <div className="min-w-0 flex-1">
                  <p className="font-bold">
                    {nameOf(product, locale)}
                    {hours.length > 0 && (
                      <span className="font-normal text-ink-soft text-sm">
                        {" "}
                        {t("outlet.hours", { hours: hoursWords(hours, locale) })}
                      </span>
                    )}
                  </p>
                  <p className="flex flex-wrap items-center gap-x-4 text-sm tabular-nums">
                    {here.length === 0 && <Badge>{t("outlet.off")}</Badge>}
                    {here.map(({ item, own }) => (
                      <span key={item.code}>
                        {sizes(item.size)} <b>{formatCents(own.priceCents ?? item.priceCents, locale)}</b>
                        {own.priceCents !== null && (
                          <span className="text-ink-soft">
                            {" "}
                            ({t("outlet.own", { price: formatCents(item.priceCents, locale) })})
                          </span>
                        )}
                      </span>
                    ))}
                  </p>
                </div>
              </li>
            );
          })}
      </ul>
    </Panel>
  ));
}
