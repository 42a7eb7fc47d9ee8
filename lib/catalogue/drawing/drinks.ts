import type { GoodArt } from "./goods";
import { area, dots, line } from "./ink";
import { bottle, can } from "./vessels";

/** "cola", by hand: files have no fonts. */
const cola = (colour: string, width: number) =>
  line("M-35-9A14 14 0 1 0-35 9M-22 0A12 13 0 1 0 2 0 12 13 0 1 0-22 0M13-28V8Q13 14 19 13M50-3A12 13 0 1 0 50 4M51-13V8Q51 14 57 13", colour, width);

const slice = (x: number, y: number, r: number, rind: string, pith: string, flesh: string) =>
  `<g transform="translate(${x} ${y})"><circle r="${r}" fill="${rind}"/><circle r="${r * 0.88}" fill="${pith}"/><g fill="${flesh}">` +
  [0, 60, 120, 180, 240, 300]
    .map((turn) => `<path d="M${r * 0.1} ${r * 0.05}L${r * 0.72}-${r * 0.3}Q${r * 0.86} 0 ${r * 0.72} ${r * 0.34}Z" transform="rotate(${turn})"/>`)
    .join("") +
  "</g></g>";

const PET = "M-20-186H20V-160C22-138 62-116 62-72V-40C56-30 56-16 62-8V150C62 166 54 172 44 172H-44C-54 172-62 166-62 150V-8C-56-16-56-30-62-40V-72C-62-116-22-138-20-160Z";
const WATER = "M-17-168H17V-150C18-130 50-114 50-80V-30C45-22 45-12 50-4V60C45 68 45 76 50 84V152C50 166 42 172 34 172H-34C-42 172-50 166-50 152V84C-45 76-45 68-50 60V-4C-45-12-45-22-50-30V-80C-50-114-18-130-17-150Z";
const LONGNECK = "M-16-182H16V-172C14-140 18-112 26-88C34-68 50-56 50-30V150C50 166 44 172 34 172H-34C-44 172-50 166-50 150V-30C-50-56-34-68-26-88C-18-112-14-140-16-172Z";
const BORDEAUX = "M-17-172H17V-86C20-66 56-62 56-30V152C56 166 50 172 40 172H-40C-50 172-56 166-56 152V-30C-56-62-20-66-17-86Z";
const FLUTE = "M-15-190H15V-120C18-76 52-66 54-18C56 60 42 110 46 156C46 168 40 172 32 172H-32C-40 172-46 168-46 156C-42 110-56 60-54-18C-52-66-18-76-15-120Z";

const cap = (y: number, half: number, high: number, colour: string, edge: string) =>
  area(`M${-half} ${y}Q0 ${y - 5} ${half} ${y}V${y + high}Q0 ${y + high + 5}${-half} ${y + high}Z`, colour) +
  line([-0.6, -0.2, 0.2, 0.6].map((at) => `M${Math.round(half * at)} ${y + 4}v${high - 5}`).join(""), edge, 3);

const BUBBLES = "-30,-70 22,-98 -12,-112 30,-52 -38,108 34,120 6,136 -20,146 38,96 -6,-86 14,-60 -26,124";

export const DRINKS: Readonly<Record<string, GoodArt>> = {
  coca33: (id) => can(id, "#B5201B", area("M-70 44C-30 4 20 70 70 22V92C20 130-30 66-70 110Z", "#FFF4E0") + `<g transform="translate(2-30)rotate(-8)scale(.82)">${cola("#FFF4E0", 9)}</g>` + dots("-40,-98 -18,-86 30,-96 44,-74 -50,20", "#E8655A", 8)),
  orange33: (id) =>
    can(id, "#F08A1B", slice(8, 14, 56, "#F9B233", "#FFF0CF", "#F58A12") + area("M-60-66C-40-100-6-104 8-84C-12-60-40-56-60-66Z", "#3F8A34") + line("M-54-68C-36-80-16-86 4-84", "#A9D37A", 3) + dots("-46,96 40,104 -10,112 52,-72 30,-96", "#FFD58A", 10)),
  the33: (id) =>
    can(
      id,
      "#EBC873",
      area("M-70 40C-30 20 30 60 70 36V170H-70Z", "#A9571B") +
        slice(20, 40, 46, "#F4D21F", "#FFFBE0", "#F9E04E") +
        area("M-56-30C-50-74-10-92 30-84C26-44-12-18-56-30Z", "#3F7D3A") +
        line("M-54-30C-30-50-4-66 28-82M-28-48L-26-66M-10-60L-6-76", "#BFDDA0", 3),
    ),
  cola150: (id) =>
    bottle(id, {
      outline: PET,
      glass: "#EADFD6",
      inside: area("M-64-104C-30-100 30-100 64-104V180H-64Z", "#3A160C") + dots(BUBBLES, "#6E3420", 6),
      label: area("M-64-36C-30-28 30-28 64-36V66C30 74-30 74-64 66Z", "#B5201B") + line("M-62-24C-30-16 30-16 62-24M-62 54C-30 62 30 62 62 54", "#FFF4E0", 4) + `<g transform="translate(2 24)scale(.78)">${cola("#FFF4E0", 10)}</g>`,
      cap: cap(-192, 23, 26, "#C5301C", "#8F1F12"),
      foot: 76,
      bottom: 172,
    }),
  eau50: (id) =>
    bottle(id, {
      outline: WATER,
      glass: "#CFE8F5",
      inside: area("M-52-104C-20-98 20-98 52-104V180H-52Z", "#A5D6EE") + line("M-46 100C-20 108 20 108 46 100M-46 124C-20 132 20 132 46 124", "#E9F7FD", 3),
      label: area("M-52-26C-20-20 20-20 52-26V66C20 72-20 72-52 66Z", "#1E68A8") + area("M-52 52L-22 2-6 26 14-8 52 52V70H-52Z", "#FFFDF8") + area("M-22 2L-31 17-22 14-14 18-10 20ZM14-8L0 15 12 10 22 16 28 14Z", "#9CCBE8"),
      cap: cap(-182, 19, 22, "#2C7FC0", "#1A578A"),
      foot: 62,
      bottom: 172,
    }),
  gaz50: (id) =>
    bottle(id, {
      outline: WATER,
      glass: "#BFE3CD",
      inside: area("M-52-104C-20-98 20-98 52-104V180H-52Z", "#7FC59B") + dots(BUBBLES, "#E8FAEF", 7) + dots("-30,80 10,92 28,84 -14,-46 24,-44", "#E8FAEF", 5),
      label: area("M-52-26C-20-20 20-20 52-26V66C20 72-20 72-52 66Z", "#F7F3E3") + `<circle cy="22" r="34" fill="#1F7A4A"/>` + dots("-12,34 8,40 -2,20 14,16 -14,8 4,0", "#F7F3E3", 9),
      cap: cap(-182, 19, 22, "#1F7A4A", "#12512F"),
      foot: 62,
      bottom: 172,
    }),
  biere33: (id) =>
    bottle(id, {
      outline: LONGNECK,
      glass: "#7A3F14",
      inside: area("M-52-60C-20-54 20-54 52-60V180H-52Z", "#B8691A"),
      label:
        area("M-52-14C-20-6 20-6 52-14V104C20 112-20 112-52 104Z", "#F6E3B0") +
        area("M-30-150H30V-110C10-104-10-104-30-110Z", "#F6E3B0") +
        line("M0 88C-2 60-2 40 0 20", "#8A5A14", 4) +
        `<g fill="#E0A21F">${[22, 38, 54].map((y) => `<path d="M0 ${y + 14}C-20 ${y + 10}-24 ${y - 4}-18 ${y - 12}C-6 ${y - 8} 0 ${y}0 ${y + 14}ZM0 ${y + 14}C20 ${y + 10} 24 ${y - 4} 18 ${y - 12}C6 ${y - 8} 0 ${y}0 ${y + 14}Z"/>`).join("")}<path d="M0 22C-10 14-8 2 0-4C8 2 10 14 0 22Z"/></g>` +
        line("M-50-2C-20 6 20 6 50-2M-50 92C-20 100 20 100 50 92", "#B02A1A", 4),
      cap: cap(-190, 20, 16, "#E0A21F", "#9A6A0C"),
      foot: 62,
      bottom: 172,
    }),
  birra33: (id) =>
    bottle(id, {
      outline: LONGNECK,
      glass: "#1F5B33",
      inside: area("M-52-60C-20-54 20-54 52-60V180H-52Z", "#2F7A3F"),
      label:
        area("M-30-190H30V-96C10-84-10-84-30-96Z", "#D9B24A") +
        area("M-52-10C-20-2 20-2 52-10V108C20 116-20 116-52 108Z", "#FFFDF8") +
        area("M-52-10C-36-6-26-5-18-4V112C-30 111-42 110-52 108Z", "#2C7A45") +
        area("M52-10C36-6 26-5 18-4V112C30 111 42 110 52 108Z", "#C5301C") +
        line("M-8 24H2C14 24 14 42 2 42H-8ZM2 42C18 42 18 64 2 64H-8V24", "#2B1710", 6),
      cap: cap(-190, 20, 16, "#C5301C", "#86180C"),
      foot: 62,
      bottom: 172,
    }),
  rouge375: (id) =>
    bottle(id, {
      outline: BORDEAUX,
      glass: "#2A1A16",
      inside: area("M-58-44C-20-40 20-40 58-44V180H-58Z", "#4A0F1C"),
      label:
        area("M-58 0C-20 7 20 7 58 0V116C20 123-20 123-58 116Z", "#F8ECD2") +
        `<g fill="#6E1730">${["-12 48", "2 48", "16 48", "-5 61", "9 61", "2 74"].map((at) => `<circle r="8.5" transform="translate(${at})"/>`).join("")}</g>` +
        area("M2 40C-4 24 12 16 24 24C22 36 12 42 2 40Z", "#4C7A2E") +
        line("M-34 18H34M-26 98H26", "#B08A3A", 3),
      cap: area("M-20-178Q0-184 20-178V-104Q0-98-20-104Z", "#7A1526") + line("M-18-116Q0-110 18-116", "#C9A24A", 4) + line("M-9-172V-112", "#C2485C", 5),
      foot: 68,
      bottom: 172,
    }),
  rose75: (id) =>
    bottle(id, {
      outline: FLUTE,
      glass: "#F7D9D2",
      inside: area("M-60-92C-20-88 20-88 60-92V180H-60Z", "#F2998C"),
      label:
        area("M-60 16C-20 23 20 23 60 16V96C20 103-20 103-60 96Z", "#FFFBF2") +
        `<circle cy="50" r="14" fill="#F0962E"/>` +
        area("M-40 84C-24 58-10 70 0 62S26 60 40 84Z", "#7D8FC2") +
        line("M-30 88C-10 82 10 82 30 88", "#5F6FA5", 3),
      cap: area("M-18-194Q0-200 18-194V-128Q0-122-18-128Z", "#E8B7A8") + line("M-8-188V-134", "#FFF1EA", 5) + line("M-17-138Q0-132 17-138", "#C77D6C", 3),
      foot: 60,
      bottom: 172,
    }),
};
