import { listRecipes } from "@/lib/inventory/queries/list-recipes";
import { recipeCells, recipeColumns } from "@/lib/inventory/recipe-file";
import { writeCsv } from "@/lib/purchasing/csv";
import { cellsOf, ingredientColumns } from "@/lib/purchasing/ingredient-file";
import { priceColumns, priceOn } from "@/lib/purchasing/price-file";
import { listFiledIngredients, listKnown } from "@/lib/purchasing/queries/list-filed";
import { now } from "@/lib/server/clock";
import { getStaff } from "@/lib/server/session";
import { outletFor } from "@/lib/staff/outlet-for";
import { businessDayOf } from "@/lib/time";

type Props = { params: Promise<{ outlet: string; kind: string }> };

/** Suppliers' prices, ingredients or recipes as a file, in the shape in which it may come back. */
export async function GET(_request: Request, { params }: Props) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const { outlet: slug, kind } = await params;
  if (!outletFor(staff, "suppliers.manage", slug)) return new Response(null, { status: 404 });
  const today = businessDayOf(now(), "Europe/Paris");
  const file = files[kind];
  if (!file) return new Response(null, { status: 404 });
  const text = await file.write(today);
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${file.name}-${today}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}

async function prices(today: string): Promise<string> {
  const { articles } = await listKnown(today);
  const rows = articles.flatMap(({ supplier, reference, ingredient, packaging, quantity, prices: all }) => {
    const price = priceOn(all, today);
    if (!price) return [];
    const cents = (price.cents / 100).toFixed(2).replace(".", ",");
    return [[supplier, reference, ingredient, packaging, quantity, cents, price.from, price.until]];
  });
  return writeCsv(priceColumns, rows);
}

const ingredients = async (): Promise<string> =>
  writeCsv(ingredientColumns, (await listFiledIngredients()).map(cellsOf));

async function recipes(): Promise<string> {
  const known = await listRecipes();
  return writeCsv(
    recipeColumns,
    known.recipes.flatMap((recipe) => recipeCells(recipe, known)),
  );
}

const files: Record<string, { name: string; write: (today: string) => Promise<string> } | undefined> = {
  prices: { name: "prix", write: prices },
  ingredients: { name: "ingredients", write: ingredients },
  recipes: { name: "recettes", write: recipes },
};
