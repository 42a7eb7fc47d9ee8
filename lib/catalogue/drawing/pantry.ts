import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

const EGG_WHITE = blob("egg white", 58, 0.11, 12);
const DRIZZLE =
  "M-118-62C-80-104-50-92-74-44S-112 46-76 40-22-70 4-104 44-92 20-38-40 84-6 86 60-26 86-58 122-36 98 6 34 92 66 96 104 66 112 50";

export const EGG: Readonly<Record<string, IngredientArt>> = {
  oeuf: {
    shapes: [
      area(EGG_WHITE, "#FFFDF6", 'stroke="#C9862F" stroke-opacity=".6" stroke-width="6"') +
        line("M-38-20A44 44 0 0 1-10-42", "#FFF", 6) +
        `<ellipse cx="3" cy="4" rx="30" ry="29" fill="#E58A12"/><ellipse cx="3" cy="3" rx="27" ry="26" fill="#FBB21E"/>` +
        `<ellipse cx="-6" cy="-7" rx="8" ry="5" transform="rotate(-35-6-7)" fill="#FFF2BE"/>`,
    ],
    // Recipes count eggs, not grams.
    pieceGrams: 1,
    most: 3,
    spread: { kind: "centre" },
  },
};

export const FINISHES: Readonly<Record<string, IngredientArt>> = {
  noix: {
    shapes: [
      area("M-17-1C-18-12-8-17 0-13C8-17 18-12 17-1C18 10 10 17 0 13C-10 17-18 10-17-1Z", "#8A5426", SEAT) +
        area(
          "M-14-1C-14-9-7-13-1-10L-1 10C-8 13-15 8-14-1ZM14-1C14-9 7-13 1-10L1 10C8 13 15 8 14-1Z",
          "#C98F50",
        ) +
        line("M-10-4C-6-8-4-2-7 1S-4 8-9 6M10-4C6-8 4-2 7 1S4 8 9 6", "#8A5426", 2.6),
    ],
    pieceGrams: 1.15,
    most: 16,
    spread: { kind: "scatter", reach: 122 },
  },
  miel: {
    coat: () =>
      line(DRIZZLE, "#A8590A", 10, 0.55) +
      line(DRIZZLE, "#F2A51C", 7.5) +
      line(DRIZZLE, "#FFE08A", 2.5) +
      dots("-30,-96 118,-10 -104,70 30,20", "#F2A51C", 10) +
      dots("-31,-98 117,-12 -105,68 29,18", "#FFE9A8", 3.5),
  },
  huile_olive: {
    shapes: [
      `<circle r="8" fill="#E3BE2B" opacity=".75"/><circle cx="11" cy="8" r="4" fill="#E3BE2B" opacity=".75"/>` +
        line("M-4-3A5 5 0 0 1 1-5M10 6h1", "#FFF8C9", 2.2),
      `<circle r="6" fill="#D9B01F" opacity=".75"/>${line("M-3-2A4 4 0 0 1 1-4", "#FFF8C9", 2)}`,
    ],
    pieceGrams: 0.6,
    most: 16,
    spread: { kind: "scatter", reach: 130 },
  },
  sel: {
    shapes: [area("M-3-2L2-4 4 1-1 4Z", "#FFF", 'stroke="#B9A98F" stroke-width="1"')],
    pieceGrams: 0.5,
    most: 24,
    spread: { kind: "scatter", reach: 130 },
  },
  farine: {
    shapes: [dots("-9,-3 -2,5 6,-6 10,4 0,-1 -6,9", "#FFFBF2", 4, 0.9)],
    pieceGrams: 4,
    most: 16,
    spread: { kind: "ring", at: 168 },
  },
};

/** What the catalogue gains before this file does still shows as something: a few crumbs. */
export const UNKNOWN: IngredientArt = {
  shapes: [dots("-8,-4 5,-7 7,6 -5,8", "#B98A4E", 5)],
  pieceGrams: 5,
  most: 10,
  spread: { kind: "scatter", reach: 120 },
};
