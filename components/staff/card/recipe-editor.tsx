"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { RecipeForm } from "@/components/kitchen/recipe-form";
import type { CardItem, CardProduct } from "@/lib/catalogue/queries/list-card";
import type { RecipeSize } from "@/lib/kitchen/recipe-book";
import { formatCents } from "@/lib/money";
import { costOf, type UnitCost } from "@/lib/stock/cost";
import { dearShare, itemCost } from "@/lib/stock/food-cost";
import { quantityWords } from "@/lib/stock/quantity-words";
import { Button } from "../../ui/button";
import { classes } from "../../ui/classes";
import type { WriteItemRecipe } from "./card-actions";
import { percent } from "./percent";

type Line = RecipeSize["lines"][number];
type RecipeEditorProps = {
  name: string;
  items: readonly CardItem[];
  /** Everything that may go on, with whether a customer may usually have it left out. */
  known: readonly Line[];
  costs: readonly (readonly [string, UnitCost])[];
  write: WriteItemRecipe;
};

/** The recipe of each size with what it costs and leaves, read or written anew. */
export function RecipeEditor({ name, items, known, costs, write }: RecipeEditorProps) {
  const t = useTranslations("catalogue.product");
  const sizes = useTranslations("staff.orders.size");
  const locale = useLocale();
  const router = useRouter();
  const [chosen, choose] = useState(
    () =>
      items.find(({ recipe }) => recipe.length === 0)?.code ?? items.find(({ size }) => size === "M")?.code,
  );
  const [writing, setWriting] = useState(false);
  const item = items.find(({ code }) => code === chosen) ?? items[0];
  if (!item) return <p className="text-ink-soft">{t("recipeNoSize")}</p>;
  const unitCosts = new Map(costs);
  const lineOf = (code: string) => known.find((line) => line.code === code);
  if (writing)
    return (
      <RecipeForm
        name={name}
        size={sizeOf(item, items, lineOf)}
        known={known}
        write={write}
        onDone={async () => {
          router.refresh();
          setWriting(false);
        }}
        onBack={() => setWriting(false)}
        aside={(recipe) => <CostWords {...{ item: { ...item, recipe }, unitCosts }} />}
      />
    );
  return (
    <div className="grid gap-3">
      {items.length > 1 && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">{t("size")}</legend>
          {items.map((one) => (
            <Button
              key={one.code}
              tone="quiet"
              size="small"
              aria-pressed={one.code === item.code}
              onClick={() => choose(one.code)}
              className="aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
            >
              {sizes(one.size)}
            </Button>
          ))}
        </fieldset>
      )}
      {item.recipe.length === 0 ? (
        <p className="text-ink-soft">{t("recipeNone")}</p>
      ) : (
        <>
          <ul>
            {item.recipe.map(({ ingredient, quantity }) => {
              const cost = unitCosts.get(ingredient);
              const one = lineOf(ingredient);
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
          <CostWords {...{ item, unitCosts }} />
        </>
      )}
      <Button tone="quiet" size="small" className="w-fit" onClick={() => setWriting(true)}>
        {t(item.version === 0 ? "recipeWrite" : "recipeChange")}
      </Button>
    </div>
  );
}

type CostWordsProps = {
  item: Pick<CardProduct["items"][number], "priceCents" | "rates" | "recipe">;
  unitCosts: ReadonlyMap<string, UnitCost>;
};

/** What a recipe costs and what stays of the price, as one types. */
function CostWords({ item, unitCosts }: CostWordsProps) {
  const t = useTranslations("catalogue.product");
  const locale = useLocale();
  const { costCents, share, estimated } = itemCost(item, item.rates[1] ?? 0, unitCosts);
  const dear = share !== null && share > dearShare;
  return (
    <p className="flex flex-wrap gap-x-5 tabular-nums" aria-live="polite">
      <span>
        {t("cost")} <b>{formatCents(costCents, locale)}</b> {estimated && `(${t("estimated")})`}
      </span>
      <span className={classes(dear && "text-tomato")}>
        {t("margin")} <b>{share === null ? "–" : percent(1 - share, locale)}</b> {dear && `· ${t("dear")}`}
      </span>
    </p>
  );
}

/** What is written of a size begins as it is; a size without a recipe as another that has one. */
function sizeOf(
  item: CardItem,
  items: readonly CardItem[],
  lineOf: (code: string) => Line | undefined,
): RecipeSize {
  const like = item.version > 0 ? item : (items.find(({ version }) => version > 0) ?? item);
  const { code, size, version } = item;
  const { pitfallsFr, pitfallsEn } = like;
  const lines = like.recipe.flatMap(({ ingredient, quantity, removable }) => {
    const line = lineOf(ingredient);
    return line ? [{ ...line, quantity, removable }] : [];
  });
  return { item: code, size, version, pitfallsFr, pitfallsEn, lines };
}
