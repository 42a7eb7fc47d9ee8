"use client";
import { ArrowLeft, Pencil } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Recipe } from "@/lib/kitchen/recipe-book";
import type { Kitchen } from "@/lib/outlets/kitchen";
import { MemoFacts } from "./memo-facts";
import { RecipePicture } from "./recipe-picture";
import { useQuantity } from "./use-quantity";

type RecipePageProps = {
  recipe: Recipe;
  kitchen: Kitchen;
  /** The size to begin with, once one of them was written anew. */
  first: string | null;
  onBack: () => void;
  /** null: one only reads. */
  onEdit: ((item: string) => void) | null;
};

/** One recipe, to be read at two metres: in the order it goes on, in grams of the size that is looked at. */
export function RecipePage({ recipe, kitchen, first, onBack, onEdit }: RecipePageProps) {
  const t = useTranslations("kitchen");
  const locale = useLocale();
  const say = useQuantity();
  const [item, choose] = useState(() => {
    const { sizes } = recipe;
    const usual = sizes.find(({ size }) => size === "M") ?? sizes[0];
    return (sizes.find((one) => one.item === first) ?? usual)?.item ?? "";
  });
  const shown = recipe.sizes.find((one) => one.item === item);
  if (!shown) return null;
  return (
    <article className="grid gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          onClick={onBack}
          className="inline-flex min-h-12 items-center gap-2 rounded-full border-2 border-line bg-card px-4 font-bold"
        >
          <ArrowLeft aria-hidden className="size-5" />
          {t("book.back")}
        </button>
        {onEdit && (
          <button
            type="button"
            onClick={() => onEdit(item)}
            className="inline-flex min-h-12 items-center gap-2 rounded-full border-2 border-line bg-card px-4 font-bold"
          >
            <Pencil aria-hidden className="size-5" />
            {t("book.edit")}
          </button>
        )}
        <span className="ml-auto font-semibold text-ink-soft">
          {t("book.version", { version: shown.version })}
        </span>
      </div>
      <h3 className="font-display font-extrabold text-4xl leading-tight sm:text-5xl">{recipe.name}</h3>
      {recipe.sizes.length > 1 && (
        <fieldset className="flex gap-2">
          <legend className="sr-only">{t("book.size")}</legend>
          {recipe.sizes.map((one) => (
            <button
              key={one.item}
              type="button"
              aria-pressed={one.item === item}
              onClick={() => choose(one.item)}
              className="min-h-14 flex-1 rounded-xl border-2 border-line font-display font-extrabold text-2xl aria-pressed:bg-ink aria-pressed:text-paper"
            >
              <span aria-hidden>{t(`size.${one.size}`)}</span>
              <span className="sr-only">{t(`sizeName.${one.size}`)}</span>
            </button>
          ))}
        </fieldset>
      )}
      <div className="grid items-start gap-5 md:grid-cols-[1fr_16rem]">
        <ol className="text-2xl sm:text-3xl">
          {shown.lines.map((line, index) => (
            <li
              key={line.code}
              className="flex items-baseline gap-3 border-line border-t py-2.5 first:border-t-0"
            >
              <span
                aria-hidden
                className="w-8 shrink-0 text-right font-semibold text-ink-soft text-xl tabular-nums"
              >
                {index + 1}
              </span>
              <span className="min-w-0 flex-1 font-bold leading-tight">{line.name}</span>
              <b className="whitespace-nowrap tabular-nums">{say(line.quantity, line)}</b>
            </li>
          ))}
        </ol>
        {recipe.kind === "pizza" && (
          <RecipePicture
            name={recipe.name}
            folded={recipe.folded}
            lines={recipe.sizes.find(({ size }) => size === "M")?.lines ?? shown.lines}
            className="mx-auto w-48 md:w-full"
          />
        )}
      </div>
      <MemoFacts
        kind={recipe.kind}
        size={shown.size}
        folded={recipe.folded}
        kitchen={kitchen}
        pitfalls={locale === "en" ? shown.pitfallsEn : shown.pitfallsFr}
      />
    </article>
  );
}
