import { drawGood } from "@/lib/catalogue/drawing/goods";
import { drawingName, drawPizza } from "@/lib/catalogue/pizza-drawing";
import { type DrawnRecipe, getDrawnRecipes } from "@/lib/catalogue/queries/get-drawn-recipes";

type Drawing = { file: string; svg: string };

const key = Symbol.for("ocpizza.drawings");
const world = globalThis as typeof globalThis & { [key]?: Promise<Map<string, Drawing>> };

/** The drawing of every product of the card, by code; drawn once a process and again after the catalogue changed. */
export function getDrawings(): Promise<Map<string, Drawing>> {
  world[key] ??= drawAll().catch((error) => {
    forgetDrawings();
    throw error;
  });
  return world[key];
}

export function forgetDrawings(): void {
  world[key] = undefined;
}

async function drawAll(): Promise<Map<string, Drawing>> {
  const recipes = await getDrawnRecipes();
  return new Map([...recipes].map(([code, recipe]) => [code, drawingOf(code, recipe)]));
}

function drawingOf(code: string, { kind, folded, toppings }: DrawnRecipe): Drawing {
  const svg = kind === "pizza" ? drawPizza({ left: toppings, folded }, { seed: code }) : drawGood(code);
  return { file: drawingName(code, svg), svg };
}
