import type { Transaction } from "@/db/client";
import { getCatalogue, type Sale } from "@/lib/catalogue/queries/get-catalogue";
import type { Instead } from "@/lib/orders/shortage";
import { quantitiesOf, stopOf } from "@/lib/stock/recipe";

/** An item of an outlet's menu as it is made and priced today; null when it is on it no more. */
export async function getInstead(
  tx: Transaction,
  outletId: string,
  code: string | null,
  sale: Sale,
): Promise<Instead | null> {
  if (!code) return null;
  const catalogue = await getCatalogue(
    outletId,
    { items: [code], options: [], menus: [] },
    tx,
    sale.at,
    sale,
  );
  const item = catalogue.items.get(code);
  if (!item?.onMenu || stopOf(item, quantitiesOf(item.recipe).keys(), catalogue)) return null;
  const recipe = item.recipe.map(({ ingredient, ...line }) => ({
    ...line,
    id: catalogue.ingredients.get(ingredient)?.id ?? ingredient,
  }));
  const { id, product, size, recipeVersionId, rateBp, priceCents } = item;
  return {
    itemId: id,
    code,
    kind: product.kind,
    size,
    recipeVersionId,
    rateBp,
    unitCents: priceCents,
    recipe,
  };
}
