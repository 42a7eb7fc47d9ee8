import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";
import type { IngredientArt } from "./topping";

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
