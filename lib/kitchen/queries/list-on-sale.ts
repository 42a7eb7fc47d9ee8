import { nameOf } from "@/lib/catalogue/catalogue";
import { productsOf } from "@/lib/catalogue/products-of";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { listStops } from "@/lib/stock/queries/list-stops";
import type { OffSale, OnSale } from "../on-sale";

/** What is off sale at an outlet, and every ingredient and dish that is not, by name; `named` says who may know by whom. */
export async function listOnSale(
  outletId: string,
  locale: string,
  at: Date,
  named: boolean,
): Promise<{ off: OffSale[]; on: OnSale[] }> {
  const [catalogue, stops] = await Promise.all([getCatalogue(outletId), listStops(outletId, at, named)]);
  const off = stops.map(({ nameFr, nameEn, ...stop }) => ({
    ...stop,
    name: nameOf({ nameFr, nameEn }, locale),
  }));
  const isOff = new Set(off.map(({ what, code }) => `${what}:${code}`));
  const ingredients = [...catalogue.ingredients].map(([code, one]) => ({ code, name: nameOf(one, locale) }));
  const on = [
    ...ingredients.map((one) => ({ ...one, what: "ingredient" as const })),
    ...productsOf(catalogue, locale).map((one) => ({ ...one, what: "product" as const })),
  ];
  return {
    off,
    on: on
      .filter(({ what, code }) => !isOff.has(`${what}:${code}`))
      .toSorted((a, b) => a.name.localeCompare(b.name, locale)),
  };
}
