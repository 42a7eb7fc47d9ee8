/** One line of a recipe as the drawing needs it: a catalogue code and the grams on a Classique (33 cm). An egg counts in pieces. */
export type Topping = { readonly code: string; readonly grams: number };

export type PizzaToDraw = {
  readonly left: readonly Topping[];
  /** When given, the pizza is half `left`, half `right`; each list is the full recipe, of which half is drawn. */
  readonly right?: readonly Topping[];
  readonly folded?: boolean;
};

export type Half = "left" | "right";

/** Where one piece lies: the centre of the pizza is 0,0 and its crust ends near 190. */
export type Spot = { readonly x: number; readonly y: number; readonly turn: number };

export type Spread =
  | { readonly kind: "scatter"; readonly reach: number }
  | { readonly kind: "ring"; readonly at: number; readonly upright?: boolean }
  | { readonly kind: "star"; readonly at: number }
  | { readonly kind: "centre" };

/** An ingredient that comes in pieces: each shape is drawn once and repeated. */
export type PieceArt = {
  readonly shapes: readonly string[];
  readonly pieceGrams: number;
  readonly most: number;
  readonly spread: Spread;
  /** Looks the same whichever way it is turned, so its light may stay where it is. */
  readonly round?: boolean;
  /** Melted things run together: one common edge around all pieces instead of one around each. */
  readonly melt?: { readonly fill: string; readonly edge: string; readonly width: number };
};

/** An ingredient that covers or runs over the whole pizza: sauces and drizzles. */
type CoatArt = { readonly coat: (grams: number, id: string) => string };

export type IngredientArt = PieceArt | CoatArt;
