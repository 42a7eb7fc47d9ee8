import { borrowed } from "./borrowed";
import { board, bowl } from "./dishes";
import type { GoodArt } from "./goods";
import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";

const bread = (x: number, y: number, turn: number, n: number) =>
  `<g transform="translate(${x} ${y})rotate(${turn})">${area(blob(`loaf${n}`, 66, 0.03, 12, 0.62), "#8F4F1C", SEAT)}${area(blob(`loaf${n}`, 60, 0.03, 12, 0.6), "#E9B25C")}${area(blob(`melt${n}`, 50, 0.1, 11, 0.58), "#FBDD86")}` +
  `${area(blob(`brown${n}`, 16, 0.3, 7, 0.7), "#D98A32", `opacity=".6" transform="translate(${n % 2 ? -18 : 20} 4)"`)}${line("M-32-6l6 3M-12 12l5-4M6-14l5 4M22 8l6-2M-4-2l4 3M30-8l5 2M-24 10l4 3", "#2F8A34", 5)}${dots("-14,-10 14,0 -36,4 0,16", "#FFF9E0", 6)}</g>`;

const stick = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y})rotate(${turn})">${area("M-84-18C-60-26 60-26 84-18C96-10 96 12 84 20C60 28-60 28-84 20C-96 12-96-10-84-18Z", "#9A5518", SEAT)}${area("M-82-16C-60-23 60-23 82-16C92-9 90 6 80 12C50 18-50 18-80 12C-90 6-92-9-82-16Z", "#E8A23A")}` +
  `${dots("-70,-6 -52,4 -36,-10 -18,2 0,-12 16,4 34,-8 52,2 70,-6 -60,-14 -8,10 44,-15 26,10", "#F9CE73", 8)}${dots("-62,8 -26,8 8,-4 40,8 62,-14 -44,-2 76,6", "#B8701F", 5)}</g>`;

const wing = (x: number, y: number, turn: number, flip = 1) =>
  `<g transform="translate(${x} ${y})rotate(${turn})scale(1 ${flip})">${area("M40 6L74-4C80-14 92-10 90 0C96 8 88 18 78 12L44 24Z", "#F6E6C6", SEAT)}` +
  `${area("M-66 8C-72-22-40-46-6-38C24-32 50-12 54 6C52 28 24 34-2 38C-32 46-60 36-66 8Z", "#8F2A0C", SEAT)}${area("M-60 2C-62-22-36-38-6-31C20-26 42-10 45 3C36 18 16 18-6 24C-34 32-56 22-60 2Z", "#D9541A")}` +
  `${area("M-46-6C-44-22-26-30-6-26C6-22 18-16 22-8C4-10-20-2-46-6Z", "#F58A3A")}${line("M-40-16C-34-24-22-27-12-25", "#FFD9A0", 5)}${dots("-30,12 -8,6 12,8 28,0 -18,-4 -48,8", "#7A1F08", 5)}${dots("-20,16 2,-4 18,-2 -38,4", "#FFE9B8", 3.5)}</g>`;

export const WARM_STARTERS: Readonly<Record<string, GoodArt>> = {
  "pain-ail": () =>
    board +
    bread(-104, -34, 74, 1) +
    bread(-36, -4, 82, 2) +
    bread(36, -18, 96, 3) +
    bread(108, 8, 104, 4) +
    garlic(-130, 92) +
    basilSprig(120, 98),
  sticks: () =>
    board +
    stick(-88, -52, 8) +
    stick(-92, 0, -4) +
    stick(-86, 54, 6) +
    stick(44, 70, -14) +
    stick(-10, 24, 58) +
    brokenStick(52, -60) +
    `<circle cx="128" cy="18" r="52" fill="#FFFDF8" stroke="#3A1206" stroke-opacity=".3" stroke-width="5"/><circle cx="128" cy="18" r="42" fill="#A82414"/><circle cx="128" cy="16" r="39" fill="#D23B22"/>` +
    line("M104 8A26 26 0 0 1 130-10", "#F07A5C", 6) +
    line("M120 26l6 3M138 16l4-5M132 36l5-1M148 24l3 3", "#2F6B22", 5),
  wings: () =>
    bowl("#2F3A3A", "#414E4D", "#8FA09E") +
    wing(25, -70, -56) +
    wing(70, -24, -5, -1) +
    wing(62, 40, 47) +
    wing(7, 74, 98, -1) +
    wing(-53, 52, 150) +
    wing(-73, -9, 201, -1) +
    wing(-39, -63, 253) +
    wing(0, 2, 205) +
    line(
      "M-60-20l6 3M-20-60l5-4M40-40l5 4M80-20l6-2M0 60l4 3M-80 60l5 2M20-100l4 3M60 50l5-3",
      "#3E9A4B",
      5,
    ) +
    `<g transform="translate(-132-92)rotate(-42)">${area("M-40 0A40 40 0 0 1 40 0Z", "#E3B91C", SEAT)}${area("M-34-1A34 34 0 0 1 34-1Z", "#FFF6C9")}${area("M-29-3A28 28 0 0 1-12-26L-3-4ZM-9-27A28 28 0 0 1 9-27L0-5ZM12-26A28 28 0 0 1 29-3L3-4Z", "#F6DB3A")}</g>`,
};

function garlic(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})">${area("M0-38C6-26 10-22 22-14C40 0 36 26 16 30H-16C-36 26-40 0-22-14C-10-22-6-26 0-38Z", "#FBF3E6", SEAT)}${line("M0-26C-4-8-14 4-12 28M0-26C4-8 14 4 12 28", "#D9BFC4", 3)}</g>`;
}
function basilSprig(x: number, y: number): string {
  return borrowed("basilic", x, y, 10, 1.3) + borrowed("basilic", x - 30, y + 4, 190, 1.1, 1);
}
/** Pulled apart, so that the cheese shows. */
function brokenStick(x: number, y: number): string {
  return (
    area(
      `M${x - 20} ${y - 10}C${x + 6} ${y + 8} ${x + 26} ${y + 10} ${x + 56} ${y - 8}L${x + 56} ${y + 10}C${x + 26} ${y + 22} ${x + 6} ${y + 20}${x - 20} ${y + 12}Z`,
      "#FFF6DC",
      SEAT,
    ) +
    `<g transform="translate(${x - 42} ${y})scale(.5 1)">${stick(0, 0, 0)}</g><g transform="translate(${x + 78} ${y - 2})scale(.5 1)">${stick(0, 0, 0)}</g>`
  );
}
