"use client";
import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { uncapitalised } from "@/lib/catalogue/uncapitalised";
import type { Builder } from "./use-builder";

/** The recipe, ingredient by ingredient: a touch takes one off, another brings it back. */
export function BuilderRecipe({ builder }: { builder: Builder }) {
  const t = useTranslations("shop.product");
  const { menu, toggleRemoved } = builder;
  const { product, removed } = builder.active;
  const lines = product.recipe.map((line) => ({
    ...line,
    name: menu.ingredients[line.ingredient]?.name ?? line.ingredient,
  }));
  const removable = lines.filter((line) => line.removable);
  const fixed = lines.filter((line) => !line.removable);
  if (product.kind !== "pizza") return null;
  return (
    <fieldset>
      <legend className="font-bold text-lg">{t("removeTitle")}</legend>
      <p className="mb-3 text-ink-soft text-sm">{t("removeHint")}</p>
      <ul className="flex flex-wrap gap-2">
        {removable.map(({ ingredient, name }) => {
          const off = removed.includes(ingredient);
          return (
            <li key={ingredient}>
              <label
                className={`inline-flex min-h-10 items-center gap-1.5 rounded-full border-2 px-3 font-medium text-sm transition-colors has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 ${off ? "border-line border-dashed text-ink-soft line-through decoration-2 decoration-tomato" : "border-basil bg-basil-wash"}`}
              >
                <input
                  type="checkbox"
                  className="sr-only"
                  checked={!off}
                  onChange={() => toggleRemoved(ingredient)}
                />
                {off ? (
                  <X aria-hidden className="size-4 text-tomato" />
                ) : (
                  <Check aria-hidden className="size-4 text-basil" />
                )}
                {name}
              </label>
            </li>
          );
        })}
      </ul>
      {fixed.length > 0 && (
        <p className="mt-2 text-ink-soft text-sm">
          {fixed.map(({ name }, index) => (index === 0 ? name : uncapitalised(name))).join(", ")} :{" "}
          {t("fixed")}
        </p>
      )}
    </fieldset>
  );
}
