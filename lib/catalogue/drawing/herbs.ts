import { area, dots, line, SEAT } from "./ink";
import type { IngredientArt } from "./topping";

const ROCKET =
  "M-36 0C-26-1-21-3-17-3C-19-10-14-15-9-13C-9-8-6-5-2-5C-3-14 3-19 10-15C8-10 10-7 14-6C21-15 34-11 37 0C34 11 21 15 14 6C10 7 8 10 10 15C3 19-3 14-2 5C-6 5-9 8-9 13C-14 15-19 10-17 3C-21 3-26 1-36 0Z";
const LEAF = "M-28 3C-24-16 4-24 31-3C12 20-16 20-28 3Z";

const leaf = (dark: string, light: string) =>
  area(LEAF, dark, SEAT) +
  area("M-28 3C-24-16 4-24 31-3C12-2-10-4-28 3Z", light) +
  line("M-33 5C-18-3 6-5 26-3M-12-1L-6-9M2-3L9-11M-10 0L-2 8M4-3L12 5", "#1C5A28", 1.8) +
  line("M-18-7C-10-13 0-14 8-12", "#A6E08E", 3);

export const HERBS: Readonly<Record<string, IngredientArt>> = {
  roquette: {
    shapes: [
      area(ROCKET, "#2F6B22", SEAT) +
        line("M-40 0C-10 1 10 0 30 0M-9 0L-10 8M2 0L5-9M3 0L6 9M-10 0L-12-8", "#A4CC6C", 2),
      `<g transform="scale(.9-1)skewX(14)">${area(ROCKET, "#4C8C30", SEAT)}${line("M-40 0C-10 1 10 0 30 0M-9 0L-10 8M2 0L5-9", "#C0DD8A", 2)}</g>`,
    ],
    pieceGrams: 1.15,
    most: 18,
    spread: { kind: "scatter", reach: 112 },
  },
  basilic: {
    shapes: [
      `<g transform="translate(8-8)rotate(-28)">${leaf("#23793A", "#3DA24C")}</g><g transform="translate(-4 14)rotate(75)scale(.8)">${leaf("#1F6D35", "#339444")}</g>`,
      leaf("#23793A", "#3DA24C"),
    ],
    pieceGrams: 0.5,
    most: 12,
    spread: { kind: "ring", at: 84 },
  },
  origan: {
    shapes: [
      line("M-14-7l4 2M2-13l3-3M11 3l4-1M-6 11l2 4M-1 0l2-3M15-9l2 2", "#44561F", 4) +
        line("M7 13l3 1M-15 4l3-2M6-4l3-2", "#8FA04A", 3.4),
    ],
    pieceGrams: 0.12,
    most: 14,
    spread: { kind: "scatter", reach: 134 },
  },
  persillade: {
    shapes: [
      line("M-12-5l5 3 1-5M4-11l4-3 1 4M8 4l6-1-2 5M-6 9l1 5 4-3M-1 0l3-3", "#2F8A34", 4.5) +
        dots("-11,4 10,-5 2,8", "#FFF3CF", 5),
    ],
    pieceGrams: 0.45,
    most: 20,
    spread: { kind: "scatter", reach: 130 },
  },
};
