import { type Catalogue, nameOf } from "./catalogue";

/** What an outlet sells, each dish once, by name. */
export function productsOf(catalogue: Catalogue, locale: string): { code: string; name: string }[] {
  const sold = [...catalogue.items.values()].filter(({ onMenu }) => onMenu);
  const names = new Map(sold.map(({ product }) => [product.code, nameOf(product, locale)]));
  return [...names]
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}
