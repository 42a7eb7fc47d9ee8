import type { GoodArt } from "./goods";
import { area, line } from "./ink";
import { bottle, cap } from "./vessels";

const LONGNECK =
  "M-16-182H16V-172C14-140 18-112 26-88C34-68 50-56 50-30V150C50 166 44 172 34 172H-34C-44 172-50 166-50 150V-30C-50-56-34-68-26-88C-18-112-14-140-16-172Z";
const BORDEAUX =
  "M-17-172H17V-86C20-66 56-62 56-30V152C56 166 50 172 40 172H-40C-50 172-56 166-56 152V-30C-56-62-20-66-17-86Z";
const FLUTE =
  "M-15-190H15V-120C18-76 52-66 54-18C56 60 42 110 46 156C46 168 40 172 32 172H-32C-40 172-46 168-46 156C-42 110-56 60-54-18C-52-66-18-76-15-120Z";

export const BEERS_AND_WINES: Readonly<Record<string, GoodArt>> = {
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
      cap:
        area("M-20-178Q0-184 20-178V-104Q0-98-20-104Z", "#7A1526") +
        line("M-18-116Q0-110 18-116", "#C9A24A", 4) +
        line("M-9-172V-112", "#C2485C", 5),
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
      cap:
        area("M-18-194Q0-200 18-194V-128Q0-122-18-128Z", "#E8B7A8") +
        line("M-8-188V-134", "#FFF1EA", 5) +
        line("M-17-138Q0-132 17-138", "#C77D6C", 3),
      foot: 60,
      bottom: 172,
    }),
};
