import { type Catalogue, nameOf } from "../catalogue/catalogue";
import { Refusal } from "../refusal";
import { makeable } from "../stock/recipe";
import type { Line } from "./line";

/** Names the first line that cannot be made from what is free, and how many of it can. */
export function soldOut(
  { lines, catalogue }: { lines: readonly Line[]; catalogue: Catalogue },
  free: ReadonlyMap<string, number>,
  locale: string,
): Refusal {
  const left = new Map(free);
  for (const line of lines) {
    const possible = makeable(line.quantities, left);
    if (possible.left < line.quantity) {
      const because = catalogue.ingredients.get(possible.because ?? "");
      const name = line.parts.map(({ item }) => nameOf(item.product, locale)).join(" / ");
      const reason = because ? nameOf(because, locale) : "";
      return new Refusal("sold_out", { name, left: possible.left, key: line.key, because: reason });
    }
    for (const [code, quantity] of line.quantities)
      left.set(code, (left.get(code) ?? 0) - quantity * line.quantity);
  }
  return new Refusal("sold_out", { name: "", left: 0 });
}
