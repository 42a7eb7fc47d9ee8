import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

const CRUMBS = [
  [blob("crumb a", 13, 0.16, 7), "-13 4"],
  [blob("crumb b", 14, 0.16, 7), "9-9"],
  [blob("crumb c", 9, 0.16, 6), "11 13"],
  [blob("crumb d", 6, 0.1, 6), "-10-16"],
] as const;

export const HAMS: Readonly<Record<string, IngredientArt>> = {
  jambon: {
    shapes: [
      area("M-26-20C-12-26 8-19 24-23C29-8 22 6 27 19C12 26-8 18-25 23C-30 8-22-6-26-20Z", "#F2A39D", SEAT) +
        area("M-26-20C-12-26 8-19 24-23L25-16C8-12-12-19-25-13Z", "#FDE1D8") +
        line("M-15-2C-6-7 0 0 8-4M-14 11C-6 6 0 12 6 9", "#FAC9C1", 3) +
        area("M26 2C16 4 8 10 6 22C12 24 20 22 27 19C24 13 24 8 26 2Z", "#D97C7B") +
        area("M26 2C14-3 3 8 6 22C10 14 17 7 26 2Z", "#FBC5BD"),
      area("M-30 8C-34-14-18-24-11-10C-9-25 9-26 11-11C16-24 33-15 30 5C24 24-22 24-30 8Z", "#F2A39D", SEAT) +
        area("M-30 8C-34-14-18-24-11-10C-13 0-12 10-8 18C-18 18-27 15-30 8Z", "#F8BDB5") +
        area("M11-11C16-24 33-15 30 5C28 12 20 17 10 18C14 8 14-2 11-11Z", "#F8BDB5") +
        line("M-11-10C-13 0-12 10-8 18M11-11C14-2 14 8 10 18", "#D77B7A", 3) +
        line("M-29 0C-28-13-17-19-12-9M-9-12C-7-22 7-22 9-13M13-11C18-19 29-13 29 0", "#FDE1D8", 3.5),
    ],
    pieceGrams: 9,
    most: 12,
    spread: { kind: "ring", at: 98 },
  },
  jambon_cru: {
    shapes: [
      area("M-50 14C-46-16-18-32 12-28C34-25 50-11 54 9C57 24 46 31 36 23C28 11 10 5-7 9C-21 13-29 23-36 29C-48 33-54 25-50 14Z", "#FCE4D6", SEAT) +
        area("M-46 16C-42-8-18-23 10-20C29-18 44-8 48 10C50 20 44 25 37 20C29 7 10 1-8 5C-22 9-30 19-37 25C-44 27-48 23-46 16Z", "#C7414B") +
        area("M-16-20C-2-12-3-2-9 6C-20 9-28 17-34 22C-34 4-28-12-16-20Z", "#9A2435") +
        line("M-16-20C-4-12-4-2-9 5", "#F4B3A8", 3.5) +
        line("M-40 12C-37 0-33-6-27-11M8-12C24-10 36 0 41 12M4-4C16-4 26 2 32 9", "#F0A098", 3),
    ],
    pieceGrams: 8,
    most: 10,
    spread: { kind: "ring", at: 96 },
  },
  lardons: {
    shapes: [
      area("M-16-6C-8-9 8-7 16-6C19-2 18 4 15 7C6 9-8 8-16 6C-19 2-18-3-16-6Z", "#C9604E", SEAT) +
        area("M-16-2C-6-4 8 0 17-2L17 2C8 4-6 1-17 2Z", "#F8D3BB") +
        line("M-15 6C-6 8 6 8 14 6", "#7E2F20", 2.5),
      area("M-14-7C-4-9 6-6 14-7C18-3 16 3 14 7C4 8-6 9-14 6C-17 2-17-3-14-7Z", "#B85143", SEAT) +
        area("M-15-6C-4-8 6-5 14-6L15-2C6-1-6-4-16-2Z", "#F3C3A6") +
        line("M-13 5C-4 7 6 6 12 5", "#7E2F20", 2.5),
    ],
    pieceGrams: 3.3,
    most: 28,
    spread: { kind: "scatter", reach: 126 },
  },
};

export const SAUSAGES: Readonly<Record<string, IngredientArt>> = {
  chorizo: {
    shapes: [1, 2].map(
      (n) =>
        `<path d="${blob(`oil${n}`, 29, 0.08, 9, 0.86)}" fill="#F08A1E" opacity=".45"/>` +
        area(blob(`chorizo${n}`, 25, 0.07, 10, 0.82), "#8F1F0C", SEAT) +
        area(blob(`chorizo${n}`, 22, 0.07, 10, 0.82), "#D9481C") +
        dots(n === 1 ? "-11,-6 3,-11 10,4 -5,8" : "-9,5 -3,-9 12,-4 5,10", "#FAD3A4", 6.5) +
        dots(n === 1 ? "-2,-2 12,-6 -14,3 3,13 17,3" : "2,1 -15,-3 8,-11 -3,13 15,5", "#F9BF8C", 3.6) +
        dots("-7,0 5,-4 8,10 -10,11", "#8E1A08", 3),
    ),
    pieceGrams: 5.5,
    most: 18,
    spread: { kind: "scatter", reach: 120 },
  },
  pepperoni: {
    shapes: [1, 2].map(
      (n) =>
        area(blob(`pepperoni${n}`, 25, 0.035, 12), "#7D120F", SEAT) +
        `<circle r="20" fill="#BE2018"/><circle cx="2" cy="2" r="16.5" fill="#DE3A26"/>` +
        line("M-14-5A15 15 0 0 1 3-15", "#93140F", 4) +
        area("M4 15C12 13 17 6 15-3C13 5 10 11 4 15Z", "#FFA06A") +
        dots(n === 1 ? "-7,-3 4,-6 9,3 -3,8 1,1" : "-6,4 -2,-7 8,-4 5,8 1,0", "#AB1C14", 3.4) +
        dots(n === 1 ? "-10,4 -1,-8 6,8" : "-10,-2 4,-9 -2,9", "#F58563", 3),
    ),
    pieceGrams: 4.6,
    most: 20,
    round: true,
    spread: { kind: "scatter", reach: 122 },
  },
  merguez: {
    shapes: [
      area("M-23-3C-22-14-6-18 8-14C20-11 26-3 24 5C22 15 6 18-8 15C-19 13-24 7-23-3Z", "#5E1F10", SEAT) +
        area("M-20-5C-19-14-5-16 7-13C18-10 23-4 21 2C19 9 6 11-7 9C-16 7-21 2-20-5Z", "#A8502B") +
        dots("-10,-5 -2,1 6,-7 12,0 1,-10", "#D98B54", 4.5) +
        dots("-14,-1 -5,-10 8,4 15,-5 -5,5", "#7A2B15", 4),
    ],
    pieceGrams: 6,
    most: 18,
    spread: { kind: "scatter", reach: 120 },
  },
};

export const COOKED_MEATS: Readonly<Record<string, IngredientArt>> = {
  poulet: {
    shapes: [
      area("M-34 2C-33-12-16-17 0-15C14-20 32-17 36-5C38 8 24 13 10 12C-4 17-30 17-34 2Z", "#9C571C", SEAT) +
        area("M-31 0C-29-10-14-14 0-12C14-16 30-14 33-4C33 3 22 6 9 6C-4 10-27 11-31 0Z", "#EDB766") +
        area("M-26-2C-20-9-8-10 2-9C14-12 26-11 28-5C20-1 4 1-8 3C-16 4-25 3-26-2Z", "#FBDFA6") +
        line("M-18-3C-6-7 4-6 14-8M-12 1C0-3 10-2 22-5", "#D79B4C", 2.2) +
        line("M-22 8L-16-1M2 9L7-1", "#8F4E18", 4),
      area("M-30 8C-36-6-20-18-6-13C6-8 18-20 30-12C38-2 26 14 12 13C-2 12-20 22-30 8Z", "#9C571C", SEAT) +
        area("M-27 4C-30-7-17-14-6-10C6-5 18-16 28-9C32-1 22 8 10 8C-4 7-20 14-27 4Z", "#EDB766") +
        area("M-22 0C-22-8-13-10-5-7C7-3 18-11 24-7C24-2 10 3 2 1C-8 1-18 7-22 0Z", "#FBDFA6") +
        line("M-15-2C-6-5 4 1 16-5", "#D79B4C", 2.2) +
        line("M-10 8L-6-3M15 7L20-5", "#8F4E18", 4),
    ],
    pieceGrams: 8,
    most: 15,
    spread: { kind: "scatter", reach: 118 },
  },
  boeuf: {
    shapes: [
      `<g fill="#7A4226" ${SEAT}>${CRUMBS.map(([d, at]) => `<path d="${d}" transform="translate(${at})"/>`).join("")}</g>` +
        dots("-17,0 -9,7 6,-14 14,-9 5,-5 13,15 8,11 -11,-16", "#A86A44", 6.5) +
        dots("-14,9 11,-15 -18,-3 15,10", "#D09A6C", 3.2) +
        dots("-8,2 10,-3 9,17", "#4A2110", 3.5),
    ],
    pieceGrams: 5,
    most: 20,
    spread: { kind: "scatter", reach: 120 },
  },
};
