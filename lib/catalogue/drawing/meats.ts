import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

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
      area("M-46 12C-50-7-41-23-30-21C-25-32-9-32-5-22C2-34 21-32 23-21C35-28 48-16 46 2C50 16 39 28 25 23C16 32 2 30-5 23C-16 32-32 30-35 21C-41 21-46 16-46 12Z", "#FBDFD0", SEAT) +
        area("M-40 12C-43-2-37-15-28-14C-22-24-10-23-5-14C3-25 17-23 21-14C31-20 42-10 40 3C43 14 36 22 25 17C15 25 2 24-5 16C-15 24-29 23-32 15C-38 16-40 14-40 12Z", "#C23A45") +
        line("M-28-14C-31-2-23 7-32 15M-5-14C-10-2 0 7-5 16M21-14C16-2 25 7 25 17", "#8A1B2C", 4.5) +
        line("M-35-4C-34 4-36 8-34 11M-18-14C-21-4-13 5-18 16M8-16C4-4 13 5 10 17M33-9C31 0 36 7 32 15", "#F0A09A", 2.8),
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
        `<circle r="20.5" fill="#C8241B"/>` +
        `<circle cx="2" cy="3" r="16" fill="#E2402A"/>` +
        line("M-14-6A15 15 0 0 1 1-15", "#9C1712", 4) +
        area("M-2 13C5 14 12 9 13 2C8 8 3 10-2 13Z", "#FF9A62") +
        dots(n === 1 ? "-6,2 4,-4" : "-3,-4 3,5", "#A81A14", 4),
    ),
    pieceGrams: 4.6,
    most: 20,
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
      area("M-32-3C-26-18-6-13 10-17C24-20 37-9 33 4C31 15 16 12 4 14C-8 17-21 20-30 11C-34 7-34 1-32-3Z", "#A65F22", SEAT) +
        area("M-28-5C-21-14-5-10 10-13C21-15 31-8 29 0C26 8 14 7 4 9C-8 12-20 14-27 7C-30 3-30-1-28-5Z", "#F0BE6C") +
        area("M-22-5C-14-11-4-7 8-10C18-11 25-7 22-3C14 1-8 3-22-1Z", "#FCE5B5") +
        line("M-16 9L-10-8M0 8L5-10M16 6L19-9", "#B06A28", 3.5),
      area("M-28 6C-32-8-16-17-3-12C8-8 19-19 29-9C35 3 21 15 8 13C-4 13-18 22-28 6Z", "#A65F22", SEAT) +
        area("M-24 4C-26-6-13-12-3-8C8-4 18-13 26-6C29 2 18 9 8 8C-4 8-16 15-24 4Z", "#F0BE6C") +
        area("M-19-1C-16-7-8-7-2-4C8-1 16-8 22-4C16 3 2 3-8 2Z", "#FCE5B5") +
        line("M-13 8L-9-7M5 7L8-5M19 3L20-7", "#B06A28", 3.5),
    ],
    pieceGrams: 8,
    most: 15,
    spread: { kind: "scatter", reach: 118 },
  },
  boeuf: {
    shapes: [1, 2].map((n) => {
      const [a, b, c] = [blob(`a${n}`, 13, 0.2, 6), blob(`b${n}`, 14, 0.2, 6), blob(`c${n}`, 10, 0.2, 6)];
      const lump = (d: string, at: string) => area(d, "#6A341D", `transform="translate(${at})" ${SEAT}`);
      return lump(a, "-13 6") + lump(b, "8-9") + lump(c, "12 13") + dots("-16,3 5,-13 11,-6 10,11", "#9A5A38", 7) + dots("-9,9 10,-15 15,15 -17,0", "#C58A5E", 3);
    }),
    pieceGrams: 5.5,
    most: 20,
    spread: { kind: "scatter", reach: 120 },
  },
};
