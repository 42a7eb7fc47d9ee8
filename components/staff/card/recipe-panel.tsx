import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { CardProduct } from "@/lib/catalogue/queries/list-card";
import type { KnownIngredient } from "@/lib/catalogue/queries/list-ingredient-names";
import { formatCents } from "@/lib/money";
import { costOf, type UnitCosts } from "@/lib/stock/cost";
import { quantityWords } from "@/lib/stock/quantity-words";
import { buttonLook } from "../../ui/button";
import { Panel } from "../panel";

type RecipePanelProps = {
  product: CardProduct;
  known: ReadonlyMap<string, KnownIngredient>;
  costs: UnitCosts;
  /** An outlet at which its costs and the book of recipes are read. */
  outlet: string;
};

/** What is in it and what that costs; its allergens follow from it. */
export function RecipePanel({ product, known, costs, outlet }: RecipePanelProps) {
  const t = useTranslations("catalogue.product");
  const sizes = useTranslations("staff.orders.size");
  const allergen = useTranslations("common.allergens");
  const locale = useLocale();
  const shown = product.items.find(({ size }) => size === "M") ?? product.items[0];
  if (!shown) return null;
  return (
    <Panel title={t("recipe")}>
      <p className="text-ink-soft text-sm">{t("recipeLead", { size: sizes(shown.size) || t("only") })}</p>
      <ul className="mt-2">
        {shown.recipe.map(({ ingredient, quantity }) => {
          const cost = costs.get(ingredient);
          const one = known.get(ingredient);
          return (
            <li
              key={ingredient}
              className="flex justify-between gap-3 border-line border-b py-1 last:border-b-0"
            >
              <span>
                {one?.name}{" "}
                <span className="text-ink-soft">{quantityWords(quantity, one?.unit ?? "g", locale)}</span>
              </span>
              <b className="tabular-nums">{cost ? formatCents(costOf(quantity, cost), locale) : "–"}</b>
            </li>
          );
        })}
      </ul>
      <p className="mt-3">
        <b>{t("allergens")}</b> {product.allergens.map((one) => allergen(one)).join(", ") || "–"}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Link href={`/staff/cuisine/${outlet}`} className={buttonLook({ tone: "quiet", size: "small" })}>
          {t("recipeBook")}
        </Link>
        <Link
          href={`/staff/stock/${outlet}/couts/${product.code}`}
          className={buttonLook({ tone: "quiet", size: "small" })}
        >
          {t("costs")}
        </Link>
      </div>
    </Panel>
  );
}
