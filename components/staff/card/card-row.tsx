import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { lacksEnglish } from "@/lib/catalogue/card-filter";
import { nameOf } from "@/lib/catalogue/catalogue";
import type { CardProduct } from "@/lib/catalogue/queries/list-card";
import { formatCents } from "@/lib/money";
import type { UnitCosts } from "@/lib/stock/cost";
import { dearShare, itemCost } from "@/lib/stock/food-cost";
import { Badge } from "../../ui/badge";
import { classes } from "../../ui/classes";
import { percent } from "./percent";
import { ProductArt } from "./product-art";
import { StateBadge } from "./state-badge";

type CardRowProps = {
  product: CardProduct;
  costs: UnitCosts;
  /** File name of its picture. */
  art: string;
  /** How many outlets there are. */
  of: number;
  /** What is changed goes into this draft. */
  draft: string | null;
};

/** A product in a line: what it costs, brings and lacks, and where it is sold. */
export function CardRow({ product, costs, art, of, draft }: CardRowProps) {
  const t = useTranslations("catalogue");
  const sizes = useTranslations("staff.orders.size");
  const allergen = useTranslations("common.allergens");
  const locale = useLocale();
  const carried = new Set(
    product.items
      .filter(({ withdrawn }) => !withdrawn)
      .flatMap(({ at }) => at.filter(({ onMenu }) => onMenu).map(({ outlet }) => outlet)),
  );
  const own = product.items.flatMap(({ at }) => at.filter(({ priceCents }) => priceCents !== null)).length;
  const kept = product.items.filter(({ withdrawn }) => !withdrawn);
  const rates = [
    ...new Set(product.items.flatMap((item) => item.rates.slice(0, 2).filter((rate) => rate !== null))),
  ];
  return (
    <li className="flex gap-4 border-line border-b p-3 last:border-b-0 md:p-4">
      <ProductArt file={art} className="size-14 md:size-18" />
      <div className="grid min-w-0 flex-1 gap-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            href={`/staff/catalogue/produits/${product.code}${draft ? `?brouillon=${draft}` : ""}`}
            className="font-bold text-lg underline decoration-line decoration-2 underline-offset-4 hover:decoration-crust"
          >
            {nameOf(product, locale)}
          </Link>
          <StateBadge state={product.state} />
          {lacksEnglish(product) && <Badge tone="tomato">{t("row.missingEnglish")}</Badge>}
          {product.hours.length > 0 && <Badge tone="ember">{t("row.hours")}</Badge>}
          {own > 0 && <Badge>{t("row.ownPrices", { count: own })}</Badge>}
        </div>
        <ul className="flex flex-wrap gap-x-5 text-sm tabular-nums">
          {kept.map((item) => {
            const cost = itemCost(item, item.rates[1] ?? 0, costs);
            const dear = cost.share !== null && cost.share > dearShare;
            return (
              <li key={item.code}>
                {sizes(item.size)} <b>{formatCents(item.priceCents, locale)}</b>{" "}
                {item.recipe.length === 0 && <span className="text-tomato">{t("row.noRecipe")} </span>}
                <span className="text-ink-soft">
                  {t("row.cost", { cents: formatCents(cost.costCents, locale) })} ·{" "}
                </span>
                <span className={classes(dear ? "font-bold text-tomato" : "text-ink-soft")}>
                  {t("row.margin", { share: cost.share === null ? "–" : percent(1 - cost.share, locale) })}
                </span>
              </li>
            );
          })}
        </ul>
        <p className="text-ink-soft text-sm">
          {t("row.at", { count: carried.size, of })} ·{" "}
          {t("row.vat", { rates: rates.map((rate) => percent(rate / 10_000, locale)).join(" / ") })} ·{" "}
          {product.allergens.length > 0
            ? t("row.allergens", { list: product.allergens.map((one) => allergen(one)).join(", ") })
            : t("row.noAllergens")}
        </p>
      </div>
    </li>
  );
}
