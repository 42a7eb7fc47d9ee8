import { spotsFor, spotsOfHalf } from "./layout";
import type { Half, IngredientArt, PieceArt, Spot } from "./topping";

/** The markup of one ingredient. `place` lets a folded pizza lay the same pieces elsewhere. */
export function paint(
  art: IngredientArt,
  code: string,
  grams: number,
  id: string,
  half?: Half,
  place?: (count: number) => Spot[],
): string {
  if ("coat" in art) return art.coat(grams, id);
  const count = pieceCount(art, grams);
  const whole = place ? place(count) : spotsFor(code, count, art.spread);
  return pieces(art, half ? spotsOfHalf(whole, half, art.spread) : whole, id);
}

export function pieceCount(art: PieceArt, grams: number): number {
  return Math.min(art.most, Math.max(1, Math.round(grams / art.pieceGrams)));
}

function pieces(art: PieceArt, spots: readonly Spot[], id: string): string {
  const kinds = art.shapes.slice(0, Math.max(1, spots.length));
  const shapes = kinds.map((shape, i) => `<g id="${id}${i}">${shape}</g>`).join("");
  const uses = spots
    .map((spot, i) => `<use href="#${id}${i % kinds.length}" ${art.round ? at(spot) : put(spot)}/>`)
    .join("");
  if (!art.melt) return `<defs>${shapes}</defs>${uses}`;
  const { fill, edge, width } = art.melt;
  return (
    `<defs>${shapes}<g id="${id}">${uses}</g></defs>` +
    `<use href="#${id}" fill="${edge}" stroke="${edge}" stroke-width="${width}"/><use href="#${id}" fill="${fill}"/>`
  );
}

function put({ x, y, turn }: Spot): string {
  const there = `translate(${x}${y < 0 ? "" : " "}${y})`;
  return `transform="${there}${turn === 0 ? "" : `rotate(${turn})`}"`;
}

function at({ x, y }: Spot): string {
  return `x="${x}" y="${y}"`;
}
