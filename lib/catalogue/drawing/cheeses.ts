import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

const toast = (words: string, radius: number) => `<path d="${blob(words, radius, 0.3, 6)}" fill="#DE9740" opacity=".5" stroke="none"/>`;

/** Cheeses that melt into pools. */
export const MELTED_CHEESES: Readonly<Record<string, IngredientArt>> = {
  mozzarella: {
    shapes: [
      `<path d="${blob("mozza1", 36, 0.13, 11)}"/>${toast("t1", 8)}`,
      `<path d="${blob("mozza2", 26, 0.13, 9)}"/>`,
      `<path d="${blob("mozza3", 32, 0.15, 11, 0.8)}"/>${toast("t3", 6)}`,
      `<path d="${blob("mozza4", 29, 0.16, 10)}"/>`,
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
    shapes: [blob("bufala1", 45, 0.14, 10), blob("bufala2", 38, 0.17, 9)].map((d) => `<path d="${d}"/>`),
    pieceGrams: 17,
    most: 10,
    spread: { kind: "ring", at: 92 },
    melt: { fill: "#FFFDF6", edge: "#F3D9B8", width: 8 },
  },
  raclette: {
    shapes: [1, 2].map(
      (n) =>
        area(n === 1 ? "M-38-22C-20-30 18-25 36-27C42-10 34 6 39 24C28 35 22 24 8 26C0 38-10 28-22 27C-34 30-44 20-38 8C-34-2-43-10-38-22Z" : "M-36-25C-14-22 14-31 37-22C36-8 42 8 36 22C24 24 20 37 10 27C-6 22-14 33-26 28C-42 26-32 6-38-4C-42-12-40-18-36-25Z", "#E0892F", SEAT) +
        area("M-33-17C-16-22 14-20 32-21C35-8 29 6 33 19C26 27 20 19 6 21C0 30-8 23-19 22C-30 24-37 15-33 6C-30-2-36-8-33-17Z", "#F8C65A") +
        line("M-26-10C-10-15 10-13 25-14", "#FCE199", 5) +
        toast(`raclette${n}`, 7),
    ),
    pieceGrams: 14,
    most: 9,
    spread: { kind: "ring", at: 90, upright: true },
  },
};

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
        area("M24-8C26 8 12 25-6 24C8 18 18 8 24-8Z", "#E9AC58", 'opacity=".8"') +
        area("M-21-13C-14-24 2-26 10-22C-2-21-14-14-21-13Z", "#EDBB72", 'opacity=".7"') +
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
        line(n === 1 ? "M-17-6C-8-12-6 0 2-4S10-14 15-10M-12 10C-4 4 2 14 10 7" : "M-14 8C-10-2-2 6 2-3S12-6 15 3M-8-13C-2-8 4-16 9-12", "#4E7480", 4.5) +
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
