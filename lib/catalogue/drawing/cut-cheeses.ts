import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

/** Cheeses that keep their shape. */
export const CUT_CHEESES: Readonly<Record<string, IngredientArt>> = {
  reblochon: {
    shapes: [
      area("M-38 4C-22-16 6-28 33-30C42-14 42 14 34 31C12 29-18 21-38 4Z", "#FCE6A6", SEAT) +
        area("M33-30C42-14 42 14 34 31L23 29C29 12 29-12 22-28Z", "#D97F2C") +
        line("M30-22C36-8 36 8 31 22", "#F6C88E", 3) +
        line("M-20 3C-8-6 4-11 14-13", "#FFF7DC", 5) +
        dots("4,6 -6,9 13,0", "#E6C67E", 5),
    ],
    pieceGrams: 11,
    most: 11,
    spread: { kind: "ring", at: 98 },
  },
  chevre: {
    shapes: [
      area(blob("log", 33, 0.03, 11), "#CDB17C", SEAT) +
        area(blob("log", 30.5, 0.03, 11), "#F3E6C6") +
        area(blob("heart of the log", 25, 0.05, 10), "#FFFEFA") +
        // Browned where the fire caught it.
        dots("15,9 9,15 17,2 2,19", "#E0A04A", 11, 0.65) +
        dots("-17,-9 -11,-15", "#E0A04A", 9, 0.6) +
        dots("-9,6 2,-4 -14,-4 9,4", "#E9DCC0", 4),
    ],
    pieceGrams: 9,
    most: 11,
    spread: { kind: "ring", at: 94 },
  },
  gorgonzola: {
    shapes: [1, 2].map(
      (n) =>
        area(blob(`gorgonzola${n}`, 25, 0.2, 9), "#F8EFD2", SEAT) +
        line(
          n === 1
            ? "M-17-6C-8-12-6 0 2-4S10-14 15-10M-12 10C-4 4 2 14 10 7"
            : "M-14 8C-10-2-2 6 2-3S12-6 15 3M-8-13C-2-8 4-16 9-12",
          "#4E7480",
          4.5,
        ) +
        dots("-4,1 7,2 -14,2 4,-13 0,13", "#3B5F74", 6),
    ),
    pieceGrams: 6,
    most: 13,
    spread: { kind: "scatter", reach: 118 },
  },
  grana: {
    shapes: [
      area("M-26 3L-6-12 27-9 4 1-12 13Z", "#F6E2A4", SEAT) + area("M-26 3L-6-12 27-9 2-3Z", "#FFF6D6"),
      area("M-20-9L20-12 26 3 8 12 2 0Z", "#F4DD98", SEAT) + area("M-20-9L20-12 26 3 4-3Z", "#FFF3CB"),
    ],
    pieceGrams: 1.5,
    most: 16,
    spread: { kind: "scatter", reach: 120 },
  },
};
