"use client";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Builder } from "./use-builder";

type BuilderAllergensProps = { builder: Builder; className?: string };

/** Allergens of this very dish, and where its meats come from. */
export function BuilderAllergens({ builder: { made, product }, className = "" }: BuilderAllergensProps) {
  const t = useTranslations();
  if (!made) return null;
  const { allergens, broughtAllergens, origins } = made;
  const title = t(product.kind === "pizza" ? "shop.product.allergensTitle" : "shop.product.allergensOf");
  return (
    <section
      aria-label={title}
      className={`rounded-2xl border-2 border-crust bg-ember-wash px-4 py-3 ${className}`}
    >
      <h2 className="flex items-center gap-2 font-bold font-sans text-base tracking-normal">
        <TriangleAlert aria-hidden className="size-4.5 text-ember" />
        {title}
      </h2>
      <p role="status" className="mt-1">
        {allergens.length === 0 && t("shop.product.allergensNone")}
        {allergens.map((code, index) => (
          <span key={code}>
            {index > 0 && ", "}
            <strong
              className={`first-letter:uppercase ${broughtAllergens.includes(code) ? "text-tomato" : ""}`}
            >
              {t(`common.allergens.${code}`)}
            </strong>
            {broughtAllergens.includes(code) && ` (${t("shop.product.allergenAdded")})`}
          </span>
        ))}
      </p>
      <p className="mt-1 text-sm">{t("shop.product.allergensTraces")}</p>
      {origins.length > 0 && (
        <p className="mt-2 text-sm">
          <strong>{t("shop.product.originTitle")}</strong> ·{" "}
          {origins.map(({ name, country }) => t("shop.product.origin", { name, country })).join(" · ")}
        </p>
      )}
    </section>
  );
}
