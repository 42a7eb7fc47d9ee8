import { BEERS_AND_WINES } from "./beers-and-wines";
import { CANS } from "./cans";
import { DESSERTS } from "./desserts";
import { INK_ATTRIBUTES } from "./ink";
import { SALADS } from "./salads";
import { SOFT_BOTTLES } from "./soft-bottles";
import { WARM_STARTERS } from "./warm-starters";

/** Draws with ids that start with `id`. */
export type GoodArt = (id: string) => string;

const GOODS = new Map<string, GoodArt>(
  Object.entries({ ...CANS, ...SOFT_BOTTLES, ...BEERS_AND_WINES, ...DESSERTS, ...SALADS, ...WARM_STARTERS }),
);

/** A drink, dessert or starter as SVG text, by its catalogue code; a covered dish for what we have not drawn yet. */
export function drawGood(code: string, { prefix = "g" }: { prefix?: string } = {}): string {
  const art = GOODS.get(code.replaceAll("_", "-")) ?? coveredDish;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-200 -200 400 400"><g ${INK_ATTRIBUTES}>${art(prefix)}</g></svg>`;
}

function coveredDish(): string {
  return (
    '<ellipse cy="112" rx="176" ry="20" fill="#2B1710" opacity=".2"/><path d="M-170 92H170C166 112 140 118 0 118S-166 112-170 92Z" fill="#D9A05B"/>' +
    '<path d="M-144 92C-140-6-80-66 0-66S140-6 144 92Z" fill="#C5301C"/><path d="M-112 70C-104 6-70-28-24-38" stroke="#F3A48F" stroke-width="10"/><circle cy="-78" r="16" fill="#D9A05B"/>'
  );
}
