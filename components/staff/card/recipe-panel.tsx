import Link from "next/link";
import { useTranslations } from "next-intl";
import type { CardProduct } from "@/lib/catalogue/queries/list-card";
import type { KnownIngredient } from "@/lib/catalogue/queries/list-ingredient-names";
import type { UnitCosts } from "@/lib/stock/cost";
import { buttonLook } from "../../ui/button";
import { Panel } from "../panel";
import type { WriteItemRecipe } from "./card-actions";
import { RecipeEditor } from "./recipe-editor";

type RecipePanelProps = {
  product: CardProduct;
  name: string;
  known: ReadonlyMap<string, KnownIngredient>;
  costs: UnitCosts;
  /** An outlet at which its costs and the book of recipes are read. */
  outlet: string;
  write: WriteItemRecipe;
};

/** What is in it and what that costs; its allergens follow from it. */
export function RecipePanel({ product, name, known, costs, outlet, write }: RecipePanelProps) {
  const t = useTranslations("catalogue.product");
  const allergen = useTranslations("common.allergens");
  const lines = [...known].map(([code, { category, ...one }]) => ({
    ...{ code, ...one, quantity: 0 },
    // A pizza without its dough or sauce is none; whatever else goes on it may be left out.
    removable: product.kind === "pizza" && category !== "base",
  }));
  const items = product.items.filter(({ withdrawn }) => !withdrawn);
  return (
    <Panel title={t("recipe")} id="recette">
      <p className="mb-3 text-ink-soft text-sm">{t("recipeLead")}</p>
      <RecipeEditor {...{ name, items, write }} known={lines} costs={[...costs]} />
      <p className="mt-3">
        <b>{t("allergens")}</b> {product.allergens.map((one) => allergen(one)).join(", ") || "–"}
      </p>
      {product.state !== "draft" && (
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
      )}
    </Panel>
  );
}
