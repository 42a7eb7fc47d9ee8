import type { CardItem, CardProduct } from "./queries/list-card";

/** What a product lacks before anybody can buy it, as its page lists it. `sizes`: of those that lack a recipe. */
export type Readiness = {
  /** A size that is not withdrawn. */
  size: boolean;
  price: boolean;
  vat: boolean;
  recipe: boolean;
  /** Sizes that nobody can make yet. */
  unmade: CardItem["size"][];
  /** On the card of an outlet at least: asked for nothing, but nobody finds it otherwise. */
  outlet: boolean;
  english: boolean;
};

type Kept = Pick<CardProduct, "items" | "descriptionFr" | "descriptionEn">;

/** Sold in a size: at a price, taxed in every way of consuming, and made by a recipe. */
const isWhole = ({ priceCents, rates, recipe, withdrawn }: CardItem): boolean =>
  !withdrawn && priceCents > 0 && rates.every((rate) => rate !== null) && recipe.length > 0;

/** Whether it may go on sale: whole in one size at least; the others wait until they are. */
export const isSellable = ({ items }: Pick<CardProduct, "items">): boolean => items.some(isWhole);

export function readinessOf({ items, descriptionFr, descriptionEn }: Kept): Readiness {
  const kept = items.filter(({ withdrawn }) => !withdrawn);
  const some = kept.length > 0;
  return {
    size: some,
    price: some && kept.every(({ priceCents }) => priceCents > 0),
    vat: some && kept.every(({ rates }) => rates.every((rate) => rate !== null)),
    recipe: some && kept.every(({ recipe }) => recipe.length > 0),
    unmade: kept.filter(({ recipe }) => recipe.length === 0).map(({ size }) => size),
    outlet: kept.some(({ at }) => at.some(({ onMenu }) => onMenu)),
    english: descriptionFr === "" || descriptionEn !== "",
  };
}
