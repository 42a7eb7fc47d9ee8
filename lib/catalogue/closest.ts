import type { Size } from "@/db/enums";
import type { MenuProduct } from "./menu";

/** What could be made in the place of a dish in this size, most alike first: by how much of its recipe they share. */
export function closestTo(
  product: MenuProduct,
  products: readonly MenuProduct[],
  size: Size,
): { code: string; name: string }[] {
  const own = new Set(product.recipe.map(({ ingredient }) => ingredient));
  const alike = ({ recipe }: MenuProduct) => {
    const shared = recipe.filter(({ ingredient }) => own.has(ingredient)).length;
    return shared / (own.size + recipe.length - shared || 1);
  };
  return products
    .filter(
      (other) =>
        other.kind === product.kind &&
        other.code !== product.code &&
        // Whoever did not order alcohol has not said that he may.
        (product.alcoholic || !other.alcoholic),
    )
    .flatMap((other) => {
      const item = other.items.find((one) => one.size === size);
      return item ? [{ code: item.code, name: other.name, alike: alike(other) }] : [];
    })
    .toSorted((a, b) => b.alike - a.alike)
    .map(({ code, name }) => ({ code, name }));
}

/** A wish made for one size as it reads in another: the same dish instead, in that size; a call where there is none. */
export function wishInSize(ifMissing: string, products: readonly MenuProduct[], size: Size): string {
  const code = ifMissing.split(":")[1];
  if (!code) return ifMissing;
  const items = products.find((one) => one.items.some((item) => item.code === code))?.items ?? [];
  const same = items.find((item) => item.size === size);
  return same ? `replace:${same.code}` : "call";
}
