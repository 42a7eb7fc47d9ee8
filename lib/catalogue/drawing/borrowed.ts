import { artOf } from "./ingredients";

/** One piece of a pizza ingredient, laid elsewhere: salads and breads share the house's pantry. */
export function borrowed(code: string, x: number, y: number, turn = 0, scale = 1, variant = 0): string {
  const art = artOf(code);
  const shape = "shapes" in art ? (art.shapes[variant % art.shapes.length] ?? "") : "";
  return `<g transform="translate(${x} ${y})rotate(${turn})${scale === 1 ? "" : `scale(${scale})`}">${shape}</g>`;
}

/** Several places of one ingredient: "x,y,turn" separated by spaces. The shapes are written once. */
export function scatteredPieces(id: string, code: string, places: string, scale = 1): string {
  const art = artOf(code);
  const shapes = "shapes" in art ? art.shapes : [];
  const uses = places.split(" ").map((place, i) => {
    const [x, y, turn] = place.split(",");
    return `<use href="#${id}${i % shapes.length}" transform="translate(${x} ${y})rotate(${turn})${scale === 1 ? "" : `scale(${scale})`}"/>`;
  });
  return `<defs>${shapes.map((shape, i) => `<g id="${id}${i}">${shape}</g>`).join("")}</defs>${uses.join("")}`;
}
