import { area, dots, line, SEAT } from "./ink";
import type { IngredientArt } from "./topping";

const SHRIMP =
  area("M9 12L27 7 21 16 27 25 8 21Z", "#E0603C", SEAT) +
  area(
    "M16-18C3-26-20-20-21 0S-4 24 11 20C14 16 12 12 7 12C-2 13-8 7-8-1S1-11 9-8C15-6 20-12 16-18Z",
    "#F58F68",
    SEAT,
  ) +
  line("M-13-14L-6-8M-20-1L-9-1M-15 13L-7 6M-2 20L-1 12M3-21L3-11", "#FFD9C4", 3) +
  dots("12,-14", "#2B1710", 3.5);

const SQUID =
  `<ellipse rx="17" ry="15" stroke="#3A1206" stroke-opacity=".34" stroke-width="15"/>` +
  `<ellipse rx="17" ry="15" stroke="#D9A9B4" stroke-width="11"/>` +
  `<ellipse rx="16.5" ry="14.5" stroke="#FFF6EE" stroke-width="7.5"/>`;

const MUSSEL =
  area("M-27 8C-22-16 6-24 29-5C18 18-12 22-27 8Z", "#23243A", SEAT) +
  line("M-22 5C-15-12 6-17 22-5", "#6A6C94", 3) +
  area("M-18 7C-12-6 6-10 20-3C10 12-8 15-18 7Z", "#F2A03F") +
  line("M-10 6C-3 0 6-2 13-2", "#C96F1E", 3.5);

export const FISH: Readonly<Record<string, IngredientArt>> = {
  thon: {
    shapes: [
      area("M-28-2L-20-15-4-18 14-15 27-5 22 8 6 17-12 15-24 9Z", "#9A6148", SEAT) +
        area("M-26-3L-18-13-4-16 13-13 24-5 8-6-10-3Z", "#F3D2BC") +
        area("M-24 1L-8 0 9-3 25-2 19 6 2 5-14 9Z", "#E2AE92") +
        area("M-20 9L-11 12 6 14 18 8 3 8Z", "#F3D2BC"),
      area("M-22 10L-26-4-12-16 6-14 20-18 28-4 18 12 0 14Z", "#9A6148", SEAT) +
        area("M-23-4L-11-13 6-11 0 0-12 9-20 8Z", "#F0CDB5") +
        area("M9-11L19-15 25-4 10 9-6 11 4 1Z", "#DFA88B") +
        line("M-16-4L-4-8M-14 3L-6-2M12-4L18-9M6 5L14-1", "#C68C70", 2.2),
    ],
    pieceGrams: 7,
    most: 18,
    spread: { kind: "scatter", reach: 116 },
  },
  anchois: {
    shapes: [
      area("M-54 4C-36-11-10-12 14-6C30-2 42 0 56-6C47 9 26 12 6 9C-14 7-36 13-54 4Z", "#71503F", SEAT) +
        area("M-46 2C-32-7-10-8 12-3C28 1 40 3 49-1C36 6 16 4 2 2C-14 0-32 3-46 2Z", "#B59D8F") +
        line("M-40-1C-26-6-8-6 10-2C22 1 32 2 42 1", "#EFE6DD", 2.2) +
        line("M-34 5C-14 2 6 6 26 7", "#94705C", 2),
    ],
    pieceGrams: 3.6,
    most: 12,
    spread: { kind: "star", at: 88 },
  },
  saumon: {
    shapes: [
      area("M-48 9C-42-19-4-33 36-22C50-17 54 0 44 15C26 32-34 32-48 9Z", "#F0713A", SEAT) +
        area("M-44 6C-34-18 0-27 32-20C8-14-14-2-22 19C-32 18-42 14-44 6Z", "#F98E54") +
        line(
          "M-32-7C-26 0-27 11-31 17M-17-16C-9-4-10 13-14 23M0-21C8-8 8 11 4 24M18-22C24-12 22-4 20 2",
          "#FFDCC4",
          3,
        ) +
        area("M36-22C50-17 54 0 44 15C36 6 24 3 14 7C15-8 24-19 36-22Z", "#FBA673") +
        line("M36-22C27-18 17-8 14 7C24 3 36 6 44 15", "#D2561F", 2.2) +
        line("M43-10C36-8 29-3 25 3", "#FFE7D4", 3),
    ],
    pieceGrams: 9,
    most: 10,
    spread: { kind: "ring", at: 92 },
  },
  fruits_mer: {
    shapes: [SHRIMP, SQUID, MUSSEL],
    pieceGrams: 8,
    most: 20,
    spread: { kind: "scatter", reach: 118 },
  },
};
