import { pieceData, pizzaData } from "./data";
import { ordersADay, piecesAnOrder, pieceWeights, pizzasAnOrder, pizzaWeights, sizeWeights } from "./demand";

/** Base units of each ingredient that an ordinary day uses, from what customers ask for and the recipes. */
export function dailyUse(): Map<string, number> {
  const use = new Map<string, number>();
  const add = (recipe: Readonly<Record<string, number>>, times: number) => {
    for (const [code, quantity] of Object.entries(recipe))
      use.set(code, (use.get(code) ?? 0) + quantity * times);
  };
  const pizzas = ordersADay * pizzasAnOrder;
  for (const { code, sizes } of pizzaData) {
    const onSale = sizeWeights.filter(([size]) => sizes[size]);
    for (const [size, weight] of onSale) {
      const share = shareOf(pizzaWeights, code) * (weight / total(onSale.map(([, each]) => each)));
      add(sizes[size]?.recipe ?? {}, pizzas * share);
    }
  }
  for (const { code, recipe, stock } of pieceData) {
    add(
      recipe ?? (stock ? { [stock.code]: 1 } : {}),
      ordersADay * piecesAnOrder * shareOf(pieceWeights, code),
    );
  }
  return use;
}

const total = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);
const shareOf = (weights: Readonly<Record<string, number>>, code: string) =>
  (weights[code] ?? 0) / total(Object.values(weights));
