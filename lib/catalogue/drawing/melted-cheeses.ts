import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

const toast = (words: string, radius: number) =>
  `<path d="${blob(words, radius, 0.3, 6)}" fill="#DE9740" opacity=".5" stroke="none"/>`;

/** Cheeses that melt into pools. */
export const MELTED_CHEESES: Readonly<Record<string, IngredientArt>> = {
  mozzarella: {
    shapes: [
      `<path d="${blob("mozza1", 36, 0.12, 11)}"/>${toast("t1", 8)}${line("M-20-12C-14-20-6-24 2-24", "#FFF8E0", 4)}`,
      `<path d="${blob("mozza2", 26, 0.13, 9)}"/>`,
      `<path d="${blob("mozza3", 32, 0.13, 11, 0.85)}"/>${toast("t3", 6)}`,
      `<path d="${blob("mozza4", 29, 0.13, 10)}"/>`,
    ],
    pieceGrams: 6.6,
    most: 26,
    round: true,
    spread: { kind: "scatter", reach: 127 },
    melt: { fill: "#FDE9B6", edge: "#F2B45C", width: 7 },
  },
  emmental: {
    shapes: [
      area(blob("emmental", 37, 0.14, 12, 0.85), "#F0B93A", SEAT) +
        area(blob("emmental", 32, 0.14, 12, 0.85), "#FCDB6C") +
        dots("-13,-7", "#D4922A", 13) +
        dots("10,7", "#D4922A", 16) +
        dots("15,-12 -10,13 0,-16", "#D4922A", 9) +
        dots("-12,-6", "#E8AE42", 8) +
        dots("11,8", "#E8AE42", 10),
    ],
    pieceGrams: 7,
    most: 12,
    spread: { kind: "ring", at: 96 },
  },
  bufala: {
    shapes: [blob("bufala1", 45, 0.08, 11), blob("bufala2", 39, 0.1, 10)].map((d) => `<path d="${d}"/>`),
    pieceGrams: 17,
    most: 10,
    spread: { kind: "ring", at: 92 },
    melt: { fill: "#FFFDF6", edge: "#F3D9B8", width: 8 },
  },
  raclette: {
    shapes: [1, 2].map(
      (n) =>
        area(
          n === 1
            ? "M-38-22C-20-30 18-25 36-27C42-10 34 6 39 24C28 35 22 24 8 26C0 38-10 28-22 27C-34 30-44 20-38 8C-34-2-43-10-38-22Z"
            : "M-36-25C-14-22 14-31 37-22C36-8 42 8 36 22C24 24 20 37 10 27C-6 22-14 33-26 28C-42 26-32 6-38-4C-42-12-40-18-36-25Z",
          "#E0892F",
          SEAT,
        ) +
        area(
          "M-33-17C-16-22 14-20 32-21C35-8 29 6 33 19C26 27 20 19 6 21C0 30-8 23-19 22C-30 24-37 15-33 6C-30-2-36-8-33-17Z",
          "#F8C65A",
        ) +
        line("M-26-10C-10-15 10-13 25-14", "#FCE199", 5) +
        toast(`raclette${n}`, 7),
    ),
    pieceGrams: 14,
    most: 9,
    spread: { kind: "ring", at: 90, upright: true },
  },
};
