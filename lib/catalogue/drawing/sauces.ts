import { dots, line } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

const POOL = blob("pool", 155, 0.02, 22);
/** A little smaller, so that a base under it still shows. */
const CREAM = blob("cream", 152, 0.02, 20);
const INNER_POOL = blob("inner", 146, 0.03, 18);
const LADLE =
  "M-112-40A119 119 0 0 1 60-103M112 30A116 116 0 0 1-50 106M-62 22A66 66 0 0 1 30-58M60 30A67 67 0 0 1-28 62";
const SWIRL =
  "M-6 4C10-14 30 8 10 26S-44 24-44-8 0-66 44-50 92 22 62 68-40 116-84 76-126-36-84-84 6-140 62-118 138-40 132 10";

function pool(
  path: string,
  centre: string,
  edge: string,
  marks: string,
): (grams: number, id: string) => string {
  return (_grams, id) =>
    `<radialGradient id="${id}"><stop offset=".55" stop-color="${centre}"/><stop offset="1" stop-color="${edge}"/></radialGradient>` +
    `<path d="${path}" fill="url(#${id})"/>` +
    line(LADLE, marks, 9, 0.55);
}

const bbqPool = pool(INNER_POOL, "#6E2B14", "#4B1B0C", "#8E4423");
const pestoPool = pool(POOL, "#5E8A2F", "#40691F", "#86AC48");

const DOLLOPS = ["-92-48", "-14-112", "84-66", "104 40", "28 104", "-70 82", "4-8"];

function pestoSwirl(id: string): string {
  const dollop =
    `<path d="${blob("oil", 25, 0.16, 8)}" fill="#B9B03A" opacity=".55"/><path d="${blob("dollop", 20, 0.2, 8)}" fill="#3F6E1E"/>` +
    line("M-9-3C-6-11 8-10 8-2S-4 8-5 3 2-3 3 0", "#86B341", 4) +
    dots("-12,6 9,10 12,-9", "#F6E7B0", 5);
  return (
    line(SWIRL, "#4F7F28", 5, 0.85) +
    `<defs><g id="${id}0">${dollop}</g></defs>${DOLLOPS.map((at, i) => `<use href="#${id}0" transform="translate(${at})rotate(${i * 50})"/>`).join("")}`
  );
}

export const SAUCES: Readonly<Record<string, IngredientArt>> = {
  sauce_tomate: { coat: pool(POOL, "#DA3F25", "#AC2615", "#E8593A") },
  creme: { coat: pool(CREAM, "#FFF6E2", "#F3DDB0", "#FFFDF6") },
  sauce_bbq: { coat: bbqPool },
  // A spoonful is swirled on top; from a ladle on it is the base itself.
  pesto: { coat: (grams, id) => (grams >= 50 ? pestoPool(grams, id) : pestoSwirl(id)) },
  pate_noisette: { coat: pool(POOL, "#6B3A1C", "#4A2410", "#9A6036") },
};
