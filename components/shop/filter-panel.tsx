"use client";
import { Leaf } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { allergenCodes } from "@/db/enums";
import type { MenuCard } from "@/lib/catalogue/menu-cards";
import { setFilters, useFilters } from "./filters";

type FilterPanelProps = { cards: readonly MenuCard[]; shown: number; onDone: () => void };

const chip =
  "inline-flex min-h-10 items-center gap-2 rounded-full border-2 border-line bg-card px-3.5 font-semibold text-sm hover:border-crust has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2";

/** Vegetarian, and allergens to keep away from: only those that the card has at all. */
export function FilterPanel({ cards, shown, onDone }: FilterPanelProps) {
  const t = useTranslations();
  const filters = useFilters();
  const { vegetarian, avoid } = filters;
  const present = allergenCodes.filter((code) => cards.some((card) => card.allergens.includes(code)));
  const active = vegetarian || avoid.length > 0;
  const toggle = (code: string) =>
    setFilters({
      ...filters,
      avoid: avoid.includes(code) ? avoid.filter((other) => other !== code) : [...avoid, code],
    });

  return (
    <div className="mx-auto grid max-w-7xl gap-4 px-4 py-4 sm:px-6">
      <label className={`${chip} justify-self-start has-checked:border-basil has-checked:bg-basil`}>
        <input
          type="checkbox"
          className="sr-only"
          checked={vegetarian}
          onChange={() => setFilters({ ...filters, vegetarian: !vegetarian })}
        />
        <Leaf aria-hidden className="size-4" />
        {t("shop.filters.vegetarian")}
      </label>
      <fieldset>
        <legend className="mb-2 font-semibold">{t("shop.filters.avoid")}</legend>
        <div className="flex flex-wrap gap-2">
          {present.map((code) => (
            <label key={code} className={`${chip} first-letter:uppercase has-checked:line-through`}>
              <input
                type="checkbox"
                className="sr-only"
                checked={avoid.includes(code)}
                onChange={() => toggle(code)}
              />
              <span className="first-letter:uppercase">{t(`common.allergens.${code}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="text-ink-soft text-sm">{t("shop.filters.note")}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button size="small" onClick={onDone}>
          {t("shop.filters.done")} · <span role="status">{t("shop.filters.count", { count: shown })}</span>
        </Button>
        {active && (
          <Button size="small" tone="ghost" onClick={() => setFilters({ vegetarian: false, avoid: [] })}>
            {t("shop.filters.clear")}
          </Button>
        )}
      </div>
    </div>
  );
}
