import { hash32 } from "./drawing/chance";
import { drawDough } from "./drawing/dough";
import { drawFlap, drawLip, FOLDED_TILT, peekingSpots } from "./drawing/folded";
import { artOf, heightOf, shortIdOf } from "./drawing/ingredients";
import { INK_ATTRIBUTES } from "./drawing/ink";
import { paint } from "./drawing/paint";
import type { Half, PizzaToDraw, Topping } from "./drawing/topping";

export type { PizzaToDraw, Topping } from "./drawing/topping";

export type DrawingOptions = {
  /** Starts every id inside the drawing; give each inline drawing of a page its own. */
  readonly prefix?: string;
  /** Turns the blisters of the crust, so that neighbours on a menu are not twins. The product's code does well. */
  readonly seed?: string;
};

/** One group of the drawing, bottom first. `code` is the ingredient it shows, absent for what is only structure. */
export type DrawingLayer = {
  readonly key: string;
  readonly code?: string;
  readonly clip?: string;
  readonly markup: string;
};

export const PIZZA_VIEW_BOX = "-200 -200 400 400";

/** What the crust is made of; every dough bakes to the same rim, only lighter ones to a narrower one. */
const DOUGHS = new Set(["pate", "pate_sans_ble"]);

/** The whole pizza as SVG text. The same recipe, prefix and seed always give the same bytes. */
export function drawPizza(pizza: PizzaToDraw, options: DrawingOptions = {}): string {
  const groups = layersOfPizza(pizza, options)
    .map(
      ({ code, clip, markup }) =>
        `<g${code ? ` data-topping="${code.replace(/[^\w-]/g, "")}"` : ""}${clip ? ` clip-path="url(#${clip})"` : ""}>${markup}</g>`,
    )
    .join("");
  const tilt = pizza.folded ? ` transform="${FOLDED_TILT}"` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${PIZZA_VIEW_BOX}"><g ${INK_ATTRIBUTES}${tilt}>${groups}</g></svg>`;
}

/** The same drawing in pieces, for a page that wants to add and remove ingredients one by one. */
export function layersOfPizza(
  pizza: PizzaToDraw,
  { prefix = "z", seed = "oc" }: DrawingOptions = {},
): DrawingLayer[] {
  const dough = pizza.left.find((topping) => DOUGHS.has(topping.code))?.grams ?? 0;
  if (pizza.folded) {
    return [
      { key: "pate", code: "pate", markup: drawLip(prefix) },
      ...fillings(pizza, prefix),
      { key: "flap", markup: drawFlap(prefix, seed) },
    ];
  }
  const base: DrawingLayer = { key: "pate", code: "pate", markup: drawDough(prefix, dough, seed) };
  if (!pizza.right) return [base, ...toppings(pizza.left, prefix)];
  return [
    { ...base, markup: base.markup + seam(prefix) },
    ...toppings(pizza.left, prefix, "left"),
    ...toppings(pizza.right, prefix, "right"),
  ];
}

function toppings(recipe: readonly Topping[], prefix: string, half?: Half): DrawingLayer[] {
  const side = half === "right" ? "R" : "";
  return stacked(recipe).map(({ code, grams }) => ({
    key: `${half ?? "whole"}-${code}`,
    code,
    ...(half && { clip: `${prefix}-${half}` }),
    markup: paint(artOf(code), code, grams, `${prefix}${side}${shortIdOf(code)}`, half),
  }));
}

function fillings(pizza: PizzaToDraw, prefix: string): DrawingLayer[] {
  return stacked([...pizza.left, ...(pizza.right ?? [])]).map(({ code, grams }) => ({
    key: `folded-${code}`,
    code,
    clip: `${prefix}M`,
    markup: paint(artOf(code), code, grams, `${prefix}${shortIdOf(code)}`, undefined, (count) =>
      peekingSpots(code, count),
    ),
  }));
}

/** One line per ingredient (a supplement joins the recipe's own), bottom of the pizza first. */
function stacked(recipe: readonly Topping[]): Topping[] {
  const grams = new Map<string, number>();
  for (const topping of recipe) {
    if (!DOUGHS.has(topping.code) && topping.grams > 0)
      grams.set(topping.code, (grams.get(topping.code) ?? 0) + topping.grams);
  }
  return [...grams]
    .map(([code, sum]) => ({ code, grams: sum }))
    .sort((a, b) => heightOf(a.code) - heightOf(b.code) || (a.code < b.code ? -1 : 1));
}

/** A knife never cuts quite straight. */
function seam(prefix: string): string {
  const cut = "V-200H0L2-140-2-60 2 10-2 80 1 140 0 200";
  return `<defs><clipPath id="${prefix}-left"><path d="M-200 200${cut}Z"/></clipPath><clipPath id="${prefix}-right"><path d="M200 200${cut}Z"/></clipPath></defs>`;
}

/** File name that changes with its content, so that a browser may keep it for ever. */
export function drawingName(code: string, svg: string): string {
  return `${code}.${hash32(`${svg.length}${svg}`).toString(36)}.svg`;
}
