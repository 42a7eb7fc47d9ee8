import { useTranslations } from "next-intl";
import { formatCents } from "@/lib/money";
import type { ListedPromotion } from "@/lib/promotions/queries/list-promotions";
import { dayWithYear } from "@/lib/time";
import { Badge } from "../../ui/badge";
import { Panel } from "../panel";
import { stateTones, usePromotionWords } from "./use-promotion-words";

type OutletPromotionsProps = {
  promotions: readonly ListedPromotion[];
  items: readonly { code: string; name: string }[];
  outlet: string;
  /** The day it is. */
  today: string;
  locale: string;
};

/** The codes that customers may use at an outlet, now or soon: what each takes off, when, and on which orders. */
export function OutletPromotions({ promotions, items, outlet, today, locale }: OutletPromotionsProps) {
  const t = useTranslations("catalogue");
  const { worthOf, stateOf } = usePromotionWords(items, today);
  const here = promotions.filter(
    (one) => (one.outlets?.includes(outlet) ?? true) && ["on", "coming"].includes(stateOf(one)),
  );
  const whenOf = ({ from, until }: ListedPromotion) => {
    const [first, last] = [from, until].map((day) => (day ? dayWithYear(day, locale) : ""));
    if (from && until) return t("outlet.between", { from: first ?? "", until: last ?? "" });
    if (from) return t("outlet.from", { from: first ?? "" });
    return until ? t("promotions.ends", { day: last ?? "" }) : t("outlet.always");
  };
  const onlyOf = ({ minimumCents, channels, mode }: ListedPromotion) => [
    ...(minimumCents > 0 ? [t("outlet.minimum", { price: formatCents(minimumCents, locale) })] : []),
    ...(channels.length < 3 ? channels.map((channel) => t(`outlet.channels.${channel}`)) : []),
    ...(mode ? [t(`outlet.modes.${mode}`)] : []),
  ];
  return (
    <Panel title={t("outlet.promotions")} id="promotions">
      {here.length === 0 && <p className="text-ink-soft">{t("outlet.noPromotions")}</p>}
      <ul>
        {here.map((promotion) => (
          <li key={promotion.code} className="grid gap-0.5 border-line border-b py-2 last:border-b-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <b className="[overflow-wrap:anywhere]">{promotion.code}</b>
              <Badge tone={stateTones[stateOf(promotion)]}>
                {t(`promotions.states.${stateOf(promotion)}`)}
              </Badge>
              <span className="tabular-nums">{worthOf(promotion)}</span>
            </p>
            <p className="text-ink-soft text-sm">
              {[
                locale === "en" ? promotion.labelEn : promotion.labelFr,
                whenOf(promotion),
                ...onlyOf(promotion),
              ].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
