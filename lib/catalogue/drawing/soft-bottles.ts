import type { GoodArt } from "./goods";
import { area, dots, line } from "./ink";
import { bottle, cap, cola } from "./vessels";

const PET =
  "M-20-186H20V-160C22-138 62-116 62-72V-40C56-30 56-16 62-8V150C62 166 54 172 44 172H-44C-54 172-62 166-62 150V-8C-56-16-56-30-62-40V-72C-62-116-22-138-20-160Z";
const WATER =
  "M-17-168H17V-150C18-130 50-114 50-80V-30C45-22 45-12 50-4V60C45 68 45 76 50 84V152C50 166 42 172 34 172H-34C-42 172-50 166-50 152V84C-45 76-45 68-50 60V-4C-45-12-45-22-50-30V-80C-50-114-18-130-17-150Z";
const BUBBLES = "-30,-70 22,-98 -12,-112 30,-52 -38,108 34,120 6,136 -20,146 38,96 -6,-86 14,-60 -26,124";

export const SOFT_BOTTLES: Readonly<Record<string, GoodArt>> = {
  cola150: (id) =>
    bottle(id, {
      outline: PET,
      glass: "#EADFD6",
      inside: area("M-64-104C-30-100 30-100 64-104V180H-64Z", "#3A160C") + dots(BUBBLES, "#6E3420", 6),
      label:
        area("M-64-36C-30-28 30-28 64-36V66C30 74-30 74-64 66Z", "#B5201B") +
        line("M-62-24C-30-16 30-16 62-24M-62 54C-30 62 30 62 62 54", "#FFF4E0", 4) +
        `<g transform="translate(2 24)scale(.78)">${cola("#FFF4E0", 10)}</g>`,
      cap: cap(-192, 23, 26, "#C5301C", "#8F1F12"),
      foot: 76,
      bottom: 172,
    }),
  eau50: (id) =>
    bottle(id, {
      outline: WATER,
      glass: "#CFE8F5",
      inside:
        area("M-52-104C-20-98 20-98 52-104V180H-52Z", "#A5D6EE") +
        line("M-46 100C-20 108 20 108 46 100M-46 124C-20 132 20 132 46 124", "#E9F7FD", 3),
      label:
        area("M-52-26C-20-20 20-20 52-26V66C20 72-20 72-52 66Z", "#1E68A8") +
        area("M-52 52L-22 2-6 26 14-8 52 52V70H-52Z", "#FFFDF8") +
        area("M-22 2L-31 17-22 14-14 18-10 20ZM14-8L0 15 12 10 22 16 28 14Z", "#9CCBE8"),
      cap: cap(-182, 19, 22, "#2C7FC0", "#1A578A"),
      foot: 62,
      bottom: 172,
    }),
  gaz50: (id) =>
    bottle(id, {
      outline: WATER,
      glass: "#BFE3CD",
      inside:
        area("M-52-104C-20-98 20-98 52-104V180H-52Z", "#7FC59B") +
        dots(BUBBLES, "#E8FAEF", 7) +
        dots("-30,80 10,92 28,84 -14,-46 24,-44", "#E8FAEF", 5),
      label:
        area("M-52-26C-20-20 20-20 52-26V66C20 72-20 72-52 66Z", "#F7F3E3") +
        `<circle cy="22" r="34" fill="#1F7A4A"/>` +
        dots("-12,34 8,40 -2,20 14,16 -14,8 4,0", "#F7F3E3", 9),
      cap: cap(-182, 19, 22, "#1F7A4A", "#12512F"),
      foot: 62,
      bottom: 172,
    }),
};
