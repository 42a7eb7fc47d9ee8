import type { GoodArt } from "./goods";
import { area, dots, line } from "./ink";
import { can, cola } from "./vessels";

const slice = (x: number, y: number, r: number, rind: string, pith: string, flesh: string) =>
  `<g transform="translate(${x} ${y})"><circle r="${r}" fill="${rind}"/><circle r="${r * 0.88}" fill="${pith}"/><g fill="${flesh}">` +
  [0, 60, 120, 180, 240, 300]
    .map(
      (turn) =>
        `<path d="M${r * 0.1} ${r * 0.05}L${r * 0.72}-${r * 0.3}Q${r * 0.86} 0 ${r * 0.72} ${r * 0.34}Z" transform="rotate(${turn})"/>`,
    )
    .join("") +
  "</g></g>";

export const CANS: Readonly<Record<string, GoodArt>> = {
  coca33: (id) =>
    can(
      id,
      "#B5201B",
      area("M-70 44C-30 4 20 70 70 22V92C20 130-30 66-70 110Z", "#FFF4E0") +
        `<g transform="translate(2-30)rotate(-8)scale(.82)">${cola("#FFF4E0", 9)}</g>` +
        dots("-40,-98 -18,-86 30,-96 44,-74 -50,20", "#E8655A", 8),
    ),
  orange33: (id) =>
    can(
      id,
      "#F08A1B",
      slice(8, 14, 56, "#F9B233", "#FFF0CF", "#F58A12") +
        area("M-60-66C-40-100-6-104 8-84C-12-60-40-56-60-66Z", "#3F8A34") +
        line("M-54-68C-36-80-16-86 4-84", "#A9D37A", 3) +
        dots("-46,96 40,104 -10,112 52,-72 30,-96", "#FFD58A", 10),
    ),
  the33: (id) =>
    can(
      id,
      "#EBC873",
      area("M-70 40C-30 20 30 60 70 36V170H-70Z", "#A9571B") +
        slice(20, 40, 46, "#F4D21F", "#FFFBE0", "#F9E04E") +
        area("M-56-30C-50-74-10-92 30-84C26-44-12-18-56-30Z", "#3F7D3A") +
        line("M-54-30C-30-50-4-66 28-82M-28-48L-26-66M-10-60L-6-76", "#BFDDA0", 3),
    ),
};
