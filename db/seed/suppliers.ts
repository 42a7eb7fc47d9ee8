import { newId } from "@/lib/ids";
import { addDays, businessDayOf } from "@/lib/time";
import type { ingredientStorage, supplierArticles, supplierPrices, suppliers } from "../schema";
import { chance } from "./chance";
import { articleData, supplierData } from "./data";
import type { SeedIngredient } from "./ingredients";

type SeedSupplier = typeof suppliers.$inferInsert & { id: string };
type SeedArticle = typeof supplierArticles.$inferInsert & { id: string };

/** What somebody else sells too, a little dearer: the second source. */
const alsoFrom = [
  { ingredient: "mozzarella", supplier: "italia", packaging: "carton", quantity: 12_000 },
  { ingredient: "oignon", supplier: "italia", packaging: "sack", quantity: 10_000 },
  { ingredient: "champignon", supplier: "italia", packaging: "carton", quantity: 6_000 },
  { ingredient: "coca33", supplier: "italia", packaging: "pack", quantity: 24 },
] as const;
/** Prices that rose a few days ago. */
const jumps: Readonly<Record<string, number>> = { saumon: 1.14, huile_olive: 1.09 };

export type Purchasing = {
  suppliers: SeedSupplier[];
  storage: (typeof ingredientStorage.$inferInsert)[];
  articles: SeedArticle[];
  prices: (typeof supplierPrices.$inferInsert)[];
};

/** Whom the group buys each ingredient from, in what, and for how much since when. Dough is made, not bought. */
export function buildPurchasing(ingredients: readonly SeedIngredient[], now: Date): Purchasing {
  const luck = chance(4_817);
  const today = businessDayOf(now, "Europe/Paris");
  const byCode = new Map(ingredients.map((ingredient) => [ingredient.code, ingredient]));
  const sellers = supplierData.map((supplier) => ({ id: newId(), ...supplier }));
  const idOf = new Map(sellers.map(({ code, id }) => [code, id]));
  const built: Purchasing = { suppliers: sellers, storage: [], articles: [], prices: [] };
  const sell = (
    offer: Pick<SeedArticle, "packaging" | "quantity">,
    supplier: string,
    code: string,
    more = 1,
  ) => {
    const ingredient = byCode.get(code);
    const supplierId = idOf.get(supplier);
    if (!ingredient || !supplierId) throw new Error(`nobody sells ${code}`);
    const reference = `${supplier.slice(0, 2).toUpperCase()}-${1001 + built.articles.length}`;
    const { packaging, quantity } = offer;
    const article = { id: newId(), supplierId, ingredientId: ingredient.id, reference, packaging, quantity };
    built.articles.push({ ...article, preferred: more === 1 });
    const each = ingredient.unit === "piece" ? 1 : 1000;
    const price = (share: number) => Math.round((ingredient.purchaseCents * quantity * share * more) / each);
    const since = (daysAgo: number, share: number) =>
      built.prices.push({
        ...{ articleId: article.id, validFrom: addDays(today, -daysAgo), priceCents: price(share) },
      });
    since(400, 0.9 + luck.next() * 0.06);
    since(150, 0.96 + luck.next() * 0.05);
    since(45, 1);
    if (jumps[code]) since(4, jumps[code]);
  };
  for (const { ingredient: code, supplier, storage, storageQuantity, keepsDays, ...offer } of articleData) {
    sell(offer, supplier, code);
    const ingredient = byCode.get(code);
    if (!ingredient) continue;
    const lies = { packaging: storage, quantity: storageQuantity, keepsDays };
    built.storage.push({ ingredientId: ingredient.id, ...lies, originAsked: Boolean(ingredient.origin) });
  }
  for (const { ingredient, supplier, ...offer } of alsoFrom) sell(offer, supplier, ingredient, 1.05);
  return built;
}
