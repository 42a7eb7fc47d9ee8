import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

const round = (r: number, fill: string, more = "") => `<circle r="${r}" fill="${fill}"${more && ` ${more}`}/>`;

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
      area("M-26 0C-24-6-12-8-6-10C4-20 18-26 30-22C26-16 30-12 33-8C30-4 32 2 34 6C30 10 30 14 30 21C18 24 4 20-6 10C-12 8-24 6-26 0Z", "#7C8B3A", SEAT) +
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

const pepper = (colour: string, dark: string, light: string) =>
  line("M-28 12C-24-14 8-24 28-6", dark, 14) + line("M-28 11C-24-14 8-24 28-7", colour, 10) + line("M-21 2C-14-11 6-16 19-10", light, 3);

export const SMALL_VEGETABLES: Readonly<Record<string, IngredientArt>> = {
  champignon: {
    shapes: [
      area("M-26 0C-27-15-13-24 0-24S27-15 26 0C26 8 16 9 9 6C7 12 8 17 10 22C4 26-4 26-10 22C-8 17-7 12-9 6C-16 9-26 8-26 0Z", "#8A6546", SEAT) +
        area("M-23-1C-23-13-11-21 0-21S23-13 23-1C22 4 14 5 7 2C4 9 5 15 7 20C3 22-3 22-7 20C-5 15-4 9-7 2C-14 5-22 4-23-1Z", "#F7EBD6") +
        area("M-19 0C-12-8-5-9 0-9S12-8 19 0C13 3 8 2 6 0C3-3-3-3-6 0C-8 2-13 3-19 0Z", "#A07A55"),
    ],
    pieceGrams: 5,
    most: 16,
    spread: { kind: "scatter", reach: 120 },
  },
  poivron: {
    shapes: [pepper("#DA2A1B", "#84120A", "#FF8A6A"), pepper("#4A9A35", "#1F5218", "#A5D67C"), pepper("#F6B81E", "#A86B08", "#FFE68A")],
    pieceGrams: 4.4,
    most: 18,
    spread: { kind: "scatter", reach: 122 },
  },
  oignon: {
    shapes: [
      line("M-21 15A25 25 0 1 1 22 13", "#8C3A74", 6.5) + line("M-20 15A24 24 0 1 1 21 13", "#FBE9F3", 3) + line("M-11 13A15 15 0 1 1 12 12", "#A9558F", 5) + line("M-11 14A15 15 0 1 1 12 13", "#FDF1F8", 2.4),
      line("M-27 8A30 30 0 0 1 27 6", "#8C3A74", 6.5) + line("M-26 9A30 30 0 0 1 26 7", "#FBE9F3", 3),
    ],
    pieceGrams: 2.9,
    most: 16,
    spread: { kind: "scatter", reach: 124 },
  },
  olive: {
    shapes: [
      `<g><circle r="11" stroke="#1D1519" stroke-width="11"/><circle r="11" stroke="#41323C" stroke-width="5"/></g>` + line("M-12-6A13 13 0 0 1 0-13", "#BDB2BA", 2.5),
    ],
    pieceGrams: 1.35,
    most: 20,
    round: true,
    spread: { kind: "scatter", reach: 124 },
  },
  capres: {
    shapes: [round(7, "#3E5A1E", SEAT) + `<circle cx="-.5" cy="-.5" r="5.5" fill="#6F8F35"/>` + line("M-2-3L2 2M2-3L-1 2", "#3E5A1E", 1.5) + dots("-3,-3", "#D0DE93", 3)],
    pieceGrams: 0.5,
    most: 26,
    round: true,
    spread: { kind: "scatter", reach: 128 },
  },
};
