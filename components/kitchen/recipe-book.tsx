"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { findRecipes, type Recipe } from "@/lib/kitchen/recipe-book";
import type { Kitchen } from "@/lib/outlets/kitchen";
import { inputLook } from "../ui/field";
import { Sheet } from "../ui/sheet";
import { Skeleton } from "../ui/skeleton";
import type { WriteRecipe } from "./gestures";
import { LostReading } from "./lost-reading";
import { RecipeForm } from "./recipe-form";
import { RecipePage } from "./recipe-page";
import { useOpened } from "./use-opened";

type RecipeBookProps = {
  outlet: string;
  kitchen: Kitchen;
  /** null: one only reads. */
  write: WriteRecipe | null;
  onClose: () => void;
};

/** All recipes over the board: found by name or ingredient, read from afar, changed by head office. */
export function RecipeBook({ outlet, kitchen, write, onClose }: RecipeBookProps) {
  const t = useTranslations("kitchen.book");
  const { read: book, again } = useOpened<Recipe[]>(`/staff/cuisine/${outlet}/recettes`);
  const [typed, type] = useState("");
  const [product, open] = useState<string | null>(null);
  const [editing, edit] = useState<string | null>(null);
  const [written, keepWritten] = useState<string | null>(null);
  const recipes = Array.isArray(book) ? book : [];
  const recipe = recipes.find((one) => one.product === product);
  const edited = recipe?.sizes.find(({ item }) => item === editing);
  return (
    <Sheet open wide onOpenChange={(still) => !still && onClose()} closeLabel={t("close")} title={t("title")}>
      <div className="grid gap-3 px-5 pt-1 pb-6">
        {book === null && <Skeleton className="h-96 w-full" />}
        {book === "lost" && <LostReading text={t("lost")} label={t("again")} again={again} />}
        {recipe && edited && write && (
          <RecipeForm
            key={edited.item}
            name={recipe.name}
            size={edited}
            known={recipes.flatMap(({ sizes }) => sizes.flatMap(({ lines }) => lines))}
            write={write}
            onDone={async () => {
              await again();
              keepWritten(edited.item);
              edit(null);
            }}
            onBack={() => edit(null)}
          />
        )}
        {recipe && !edited && (
          <RecipePage
            key={recipe.product}
            recipe={recipe}
            kitchen={kitchen}
            first={written}
            onBack={() => open(null)}
            onEdit={write && edit}
          />
        )}
        {Array.isArray(book) && !recipe && <Found recipes={recipes} typed={typed} type={type} open={open} />}
      </div>
    </Sheet>
  );
}

type FoundProps = {
  recipes: readonly Recipe[];
  typed: string;
  type: (text: string) => void;
  open: (product: string) => void;
};

function Found({ recipes, typed, type, open }: FoundProps) {
  const t = useTranslations("kitchen.book");
  const found = findRecipes(recipes, typed);
  return (
    <>
      <input
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        value={typed}
        onChange={(event) => type(event.target.value)}
        className={`${inputLook} min-h-14 text-xl`}
      />
      <p role="status" className="font-semibold text-ink-soft">
        {t("found", { count: found.length })}
      </p>
      <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {found.map(({ product, name, sizes }) => (
          <li key={product}>
            <button
              type="button"
              onClick={() => open(product)}
              className="h-full min-h-16 w-full rounded-xl border-2 border-line bg-card px-4 py-2 text-left hover:border-crust"
            >
              <span className="block font-bold font-display text-2xl leading-tight">{name}</span>
              <span className="line-clamp-2 text-ink-soft leading-snug">
                {sizes[0]?.lines.map((line) => line.name).join(", ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
