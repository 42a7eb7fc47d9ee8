import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

const CRUMBS = [
  [blob("crumb a", 12, 0.2, 7), "-15 6"],
  [blob("crumb b", 13, 0.2, 7), "8-9"],
  [blob("crumb c", 8, 0.2, 6), "17 14"],
  [blob("crumb d", 6, 0.15, 6), "-12-16"],
  [blob("crumb e", 5.5, 0.15, 6), "2 15"],
] as const;

export const COOKED_MEATS: Readonly<Record<string, IngredientArt>> = {
  poulet: {
    shapes: [
      area(
        "M-30 9C-34-3-28-14-16-17L-2-22 11-17C23-21 34-12 32-1L35 10 23 18 9 15-4 21-18 15Z",
        "#EFBE6E",
        SEAT,
      ) +
        area(
          "M-31-1C-30-10-24-15-16-17L-2-22 11-17C23-21 34-12 32-1C25-9 17-11 9-9L-2-13-14-8C-22-8-27-4-31-1Z",
          "#B5651B",
        ) +
        line("M-20-12L-9-15M7-14L19-14", "#6E360C", 3.5) +
        line("M-20 3C-10 0-1 3 6-1M-12 11C-1 8 9 9 18 6M12 1L24 4", "#FBE6B5", 3),
      area("M-28-4L-20-16-4-15 12-21 28-10 32 4 22 15 6 14-8 20-24 14Z", "#F1C67A", SEAT) +
        area("M32 4L22 15 6 14-8 20-24 14C-18 10-12 10-8 10L6 5 18 6C24 4 26-2 28-10Z", "#B5651B") +
        line("M-12 15L-2 13M10 10L20 10", "#6E360C", 3.5) +
        line("M-20-6C-10-9-2-5 8-10M-18 3C-6 0 4 2 14-3", "#FBE6B5", 3),
    ],
    pieceGrams: 7.5,
    most: 15,
    spread: { kind: "scatter", reach: 118 },
  },
  boeuf: {
    shapes: [
      `<g fill="#7A4226" ${SEAT}>${CRUMBS.map(([d, at]) => `<path d="${d}" transform="translate(${at})"/>`).join("")}</g>` +
        dots("-18,3 5,-13 12,-7 15,12", "#A4653F", 6) +
        dots("-12,9 8,-4 -13,-17 2,14", "#C48B5E", 3.2),
    ],
    pieceGrams: 5,
    most: 20,
    spread: { kind: "scatter", reach: 120 },
  },
};
