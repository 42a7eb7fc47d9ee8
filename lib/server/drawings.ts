import { drawGood } from "@/lib/catalogue/drawing/goods";
import { pictureName } from "@/lib/catalogue/picture";
import { drawingName, drawPizza } from "@/lib/catalogue/pizza-drawing";
import { type DrawnRecipe, getDrawnRecipes } from "@/lib/catalogue/queries/get-drawn-recipes";
import { listPictures } from "@/lib/catalogue/queries/get-picture";

/** `file`: what it is shown by, its photograph where it has one · `drawn`: the drawing's own name. */
type Drawing = { file: string; drawn: string; svg: string };

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
  const [recipes, pictures] = await Promise.all([getDrawnRecipes(), listPictures()]);
  return new Map([...recipes].map(([code, recipe]) => [code, drawingOf(code, recipe, pictures.get(code))]));
}

function drawingOf(
  code: string,
  { kind, folded, toppings }: DrawnRecipe,
  picture: string | undefined,
): Drawing {
  const svg = kind === "pizza" ? drawPizza({ left: toppings, folded }, { seed: code }) : drawGood(code);
  const drawn = drawingName(code, svg);
  return { file: picture ? pictureName(code, picture) : drawn, drawn, svg };
}
