import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

const round = (r: number, fill: string, more = "") =>
  `<circle r="${r}" fill="${fill}"${more && ` ${more}`}/>`;

/** Vegetables in slices: they lie flat, under the rest. */
export const SLICED_VEGETABLES: Readonly<Record<string, IngredientArt>> = {
  pdt: {
    shapes: [
      area(blob("pdt", 29, 0.05, 10, 0.9), "#B06F22", SEAT) +
        area(blob("pdt", 25.5, 0.05, 10, 0.9), "#F3C550") +
        area(blob("floury", 16, 0.1, 8, 0.9), "#FCE391") +
        dots("-15,7 14,-9 4,17 -8,-15", "#CE8A2A", 5.5),
    ],
    pieceGrams: 8.5,
    most: 14,
    spread: { kind: "scatter", reach: 118 },
  },
  aubergine: {
    shapes: [
      area(blob("aubergine", 34, 0.05, 10, 0.76), "#3B1B45", SEAT) +
        area(blob("aubergine", 29.5, 0.05, 10, 0.76), "#DDBE85") +
        line("M-19-11L-5 18M-6-18L9 18M8-18L21 12", "#5B3220", 4.5) +
        dots("-18,4 14,-6 1,-3 -8,-2", "#B58F55", 4),
    ],
    pieceGrams: 6.5,
    most: 12,
    spread: { kind: "ring", at: 97 },
  },
  courgette: {
    shapes: [
      round(22, "#2F6B2C", SEAT) +
        round(18.5, "#DDE8A0") +
        round(10.5, "#EFF2C4") +
        `<circle r="8" stroke="#B4BE63" stroke-width="3" stroke-dasharray="2 6.38"/>` +
        line("M-17-8A19 19 0 0 1-3-19", "#6FA84C", 2.5),
    ],
    pieceGrams: 5,
    most: 14,
    round: true,
    spread: { kind: "scatter", reach: 120 },
  },
  tomate: {
    shapes: [
      round(28, "#BF2413", SEAT) +
        round(24.5, "#EE6A48") +
        // Seed chambers and seeds are dashes around the centre: five walls, then three seeds in each.
        `<g><circle r="14" stroke="#C42B17" stroke-width="12" stroke-dasharray="12.6 5" stroke-linecap="butt"/><circle r="14.5" stroke="#FBE3A0" stroke-width="3.6" stroke-dasharray="0 6.07"/></g>` +
        round(6, "#F7A183"),
    ],
    pieceGrams: 7,
    most: 12,
    round: true,
    spread: { kind: "ring", at: 98 },
  },
  artichaut: {
    shapes: [
      area(
        "M-26 0C-24-6-12-8-6-10C4-20 18-26 30-22C26-16 30-12 33-8C30-4 32 2 34 6C30 10 30 14 30 21C18 24 4 20-6 10C-12 8-24 6-26 0Z",
        "#7C8B3A",
        SEAT,
      ) +
        area("M-6-7C4-16 16-20 26-18C20-12 10-6-2-3ZM-2 3C10 6 20 12 26 18C16 20 4 16-6 7Z", "#A9B45A") +
        area("M-22 0C-14-5 8-8 29-3C30 0 30 2 29 4C8 7-14 5-22 0Z", "#D3CF86") +
        line("M-12 0C2-2 14-2 24 0M0-7C8-11 15-14 21-15M0 7C8 11 15 14 21 15", "#F0EBB4", 2),
    ],
    pieceGrams: 6,
    most: 14,
    spread: { kind: "ring", at: 100 },
  },
  ananas: {
    shapes: [
      area("M-13 12C-6 7 6 7 13 12L26-12C12-24-12-24-26-12Z", "#C98A14", SEAT) +
        area("M-12 9C-5 5 5 5 12 9L23-11C10-21-10-21-23-11Z", "#FCD237") +
        line("M-17-9L-9 4M-7-14L-3 2M5-15L2 2M16-10L8 4", "#E9AE1C", 2.5) +
        line("M-19-14C-8-21 8-21 19-14", "#FFF0A0", 2.5),
    ],
    pieceGrams: 6.5,
    most: 16,
    spread: { kind: "scatter", reach: 120 },
  },
};
