"use client";
import { useTranslations } from "next-intl";
import { Halves } from "@/components/dish/halves";
import { OptionGroups } from "@/components/dish/option-groups";
import { Notice } from "@/components/ui/notice";
import { groupsOf } from "@/lib/catalogue/choices";
import { uncapitalised } from "@/lib/catalogue/uncapitalised";
import type { Availability } from "@/lib/stock/availability";
import { BuilderAllergens } from "./builder-allergens";
import { BuilderExtras } from "./builder-extras";
import { BuilderRecipe } from "./builder-recipe";
import { BuilderSizes } from "./builder-sizes";
import type { Builder } from "./use-builder";

/** Everything one may decide about a dish, the size first. Where there is room the allergens stand below the picture. */
export function BuilderForm({
  builder,
  availability,
  onWishHalf = () => {},
}: {
  builder: Builder;
  availability: Availability | null;
  /** A half may be wanted: the rest of the card is needed. */
  onWishHalf?: () => void;
}) {
  const t = useTranslations("shop.product");
  const { short, product, menu } = builder;
  const missing = short?.left === 0 ? short.because : null;
  const canGoWithout =
    missing !== null && product.recipe.some((line) => line.ingredient === missing && line.removable);
  return (
    <div className="grid gap-7">
      {missing !== null && (
        <Notice tone="bad" title={t("soldOut")}>
          {canGoWithout &&
            t("soldOutBut", { ingredient: uncapitalised(menu.ingredients[missing]?.name ?? "") })}
        </Notice>
      )}
      <BuilderSizes builder={builder} />
      <OptionGroups
        groups={groupsOf(menu, product)}
        size={builder.size}
        added={builder.added}
        availability={availability}
        setAdded={builder.setAdded}
      />
      <Halves
        {...{ product, size: builder.size, side: builder.side, setSide: builder.setSide }}
        products={menu.products ?? []}
        half={builder.half?.product ?? null}
        setHalf={builder.setHalf}
        onWish={onWishHalf}
      />
      <BuilderRecipe builder={builder} />
      <BuilderExtras builder={builder} availability={availability} />
      <BuilderAllergens builder={builder} className="md:hidden" />
    </div>
  );
}
