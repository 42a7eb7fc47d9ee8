import { area, dots, line, SEAT } from "./ink";
import type { IngredientArt } from "./topping";

const round = (r: number, fill: string, more = "") =>
  `<circle r="${r}" fill="${fill}"${more && ` ${more}`}/>`;
const pepper = (colour: string, dark: string, light: string) =>
  line("M-28 12C-24-14 8-24 28-6", dark, 14) +
  line("M-28 11C-24-14 8-24 28-7", colour, 10) +
  line("M-21 2C-14-11 6-16 19-10", light, 3);

export const SMALL_VEGETABLES: Readonly<Record<string, IngredientArt>> = {
  champignon: {
    shapes: [
      area(
        "M-26 0C-27-15-13-24 0-24S27-15 26 0C26 8 16 9 9 6C7 12 8 17 10 22C4 26-4 26-10 22C-8 17-7 12-9 6C-16 9-26 8-26 0Z",
        "#94704F",
        SEAT,
      ) +
        area(
          "M-23-1C-23-13-11-21 0-21S23-13 23-1C22 4 14 5 7 2C4 9 5 15 7 20C3 22-3 22-7 20C-5 15-4 9-7 2C-14 5-22 4-23-1Z",
          "#F7EBD6",
        ) +
        area("M-19 0C-12-8-5-9 0-9S12-8 19 0C13 3 8 2 6 0C3-3-3-3-6 0C-8 2-13 3-19 0Z", "#A07A55"),
    ],
    pieceGrams: 5,
    most: 16,
    spread: { kind: "scatter", reach: 120 },
  },
  poivron: {
    shapes: [
      pepper("#DA2A1B", "#84120A", "#FF8A6A"),
      pepper("#4A9A35", "#1F5218", "#A5D67C"),
      pepper("#F6B81E", "#A86B08", "#FFE68A"),
    ],
    pieceGrams: 4.4,
    most: 18,
    spread: { kind: "scatter", reach: 122 },
  },
  oignon: {
    shapes: [
      line("M-21 15A25 25 0 1 1 22 13", "#8C3A74", 6.5) +
        line("M-20 15A24 24 0 1 1 21 13", "#FBE9F3", 3) +
        line("M-11 13A15 15 0 1 1 12 12", "#A9558F", 5) +
        line("M-11 14A15 15 0 1 1 12 13", "#FDF1F8", 2.4),
      line("M-27 8A30 30 0 0 1 27 6", "#8C3A74", 6.5) + line("M-26 9A30 30 0 0 1 26 7", "#FBE9F3", 3),
    ],
    pieceGrams: 2.9,
    most: 16,
    spread: { kind: "scatter", reach: 124 },
  },
  olive: {
    shapes: [
      `<g><circle r="11" stroke="#1D1519" stroke-width="11"/><circle r="11" stroke="#41323C" stroke-width="5"/></g>` +
        line("M-12-6A13 13 0 0 1 0-13", "#BDB2BA", 2.5),
    ],
    pieceGrams: 1.35,
    most: 20,
    round: true,
    spread: { kind: "scatter", reach: 124 },
  },
  capres: {
    shapes: [
      round(7, "#3E5A1E", SEAT) +
        `<circle cx="-.5" cy="-.5" r="5.5" fill="#6F8F35"/>` +
        line("M-2-3L2 2M2-3L-1 2", "#3E5A1E", 1.5) +
        dots("-3,-3", "#D0DE93", 3),
    ],
    pieceGrams: 0.5,
    most: 26,
    round: true,
    spread: { kind: "scatter", reach: 128 },
  },
};
