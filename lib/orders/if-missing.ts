import type { MissingWish } from "@/db/enums";
import type { Catalogue, CatalogueItem } from "../catalogue/catalogue";
import { Refusal } from "../refusal";

/** What baskets say of it: `call`, `without`, `cancel`, or `replace:` and the code of what is made instead. */
export const ifMissingWords = /^(call|without|cancel|replace:[a-z0-9_-]{1,60})$/;

/** Nothing said: he is called. */
export function wishOf(ifMissing: string | undefined): { wish: MissingWish; instead: string | null } {
  const [word = "call", instead = null] = (ifMissing ?? "call").split(":");
  return { wish: word as MissingWish, instead };
}

/**
 * The wish with what is made instead: another dish of the same kind and size that is on the menu; a menu's choice has none.
 * @throws Refusal instead_not_possible
 */
export function checkedWish(
  ifMissing: string | undefined,
  item: CatalogueItem,
  inMenu: boolean,
  catalogue: Catalogue,
): { wish: MissingWish; instead: CatalogueItem | null } {
  const { wish, instead: code } = wishOf(ifMissing);
  if (wish !== "replace") return { wish, instead: null };
  const instead = catalogue.items.get(code ?? "");
  const fits =
    instead?.onMenu &&
    instead.size === item.size &&
    instead.product.kind === item.product.kind &&
    instead.product.code !== item.product.code &&
    // Whoever did not order alcohol has not said that he may.
    (item.product.alcoholic || !instead.product.alcoholic);
  if (!fits || inMenu) throw new Refusal("instead_not_possible");
  return { wish, instead };
}
