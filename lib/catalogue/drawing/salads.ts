import { borrowed, scatteredPieces } from "./borrowed";
import { bowl } from "./dishes";
import type { GoodArt } from "./goods";
import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";

const romaine = (x: number, y: number, turn: number, scale = 1) =>
  `<g transform="translate(${x} ${y})rotate(${turn})scale(${scale})">` +
  area(
    "M-70 4C-60-14-50-18-46-34C-34-30-26-44-12-42C0-56 20-46 30-52C42-42 62-40 66-24C82-14 78 10 66 20C62 40 44 42 32 50C18 46 2 54-10 42C-26 44-34 30-46 32C-50 18-60 16-70 4Z",
    "#6FA53C",
    SEAT,
  ) +
  area(
    "M-58 3C-40-10-30-20-10-28C14-34 40-30 54-14C64 4 58 16 46 26C24 38-8 32-26 20C-40 16-48 10-58 3Z",
    "#A3CC5C",
  ) +
  area("M-70 4C-30-6 20-6 56 0C20 8-30 12-70 4Z", "#EDF3C8") +
  line("M-30-2L-18-20M-4-3L12-26M22-2L38-18M-26 7L-14 22M0 7L14 26M26 5L40 20", "#E4EFB5", 3.5) +
  "</g>";

const crouton = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y})rotate(${turn})">${area("M-20-16L16-20 22 14-14 20Z", "#A8662A", SEAT)}${area("M-18-15L14-18 17 6-14 9Z", "#F0C77E")}${dots("-9,-8 4,-11 9,-2 -4,1", "#C98D45", 5)}</g>`;

const toast = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y})rotate(${turn})">${area(blob("toast", 48, 0.06, 10, 0.8), "#9A5C24", SEAT)}${area(blob("toast", 43, 0.06, 10, 0.8), "#EDC27A")}${borrowed("chevre", 0, 0, 0, 1.05)}${line("M-14-14L-6-6M8 14L14 8", "#5E8A34", 4)}</g>`;

export const SALADS: Readonly<Record<string, GoodArt>> = {
  cesar: (id) =>
    bowl("#F3E6CE", "#E2CFA9", "#FFFDF4") +
    romaine(-84, -60, 200) +
    romaine(70, -86, 300) +
    romaine(100, 34, 20) +
    romaine(-10, 104, 80) +
    romaine(-104, 52, 140) +
    romaine(6, 0, 250, 0.95) +
    scatteredPieces(`${id}a`, "poulet", "-56,-76,20 62,-30,70 -38,40,140 84,76,30 0,-104,0 24,96,100", 1.25) +
    crouton(-104, -10, 20) +
    crouton(10, -56, 60) +
    crouton(112, -34, 5) +
    crouton(-64, 104, 40) +
    crouton(28, 40, 15) +
    scatteredPieces(
      `${id}b`,
      "grana",
      "-20,-20,20 50,8,120 -76,4,70 40,-112,10 66,118,60 -16,76,150 -84,-112,50",
      1.3,
    ) +
    line(
      "M-120-50C-80-90-60-20-20-50S30-90 50-40 100-50 124 0M-110 80C-70 40-40 110 0 60S70 110 110 60",
      "#FFF8E4",
      7,
      0.95,
    ),
  "chevre-chaud": (id) =>
    bowl("#7A4A2C", "#9A6440", "#D9A87A") +
    romaine(-70, -70, 220, 0.95) +
    romaine(80, -70, 310, 0.95) +
    romaine(86, 70, 30, 0.95) +
    romaine(-76, 80, 130, 0.95) +
    romaine(0, 10, 270) +
    scatteredPieces(
      `${id}a`,
      "roquette",
      "-120,0,20 120,6,200 0,-120,90 0,124,270 -40,-30,130 50,40,330",
      1.3,
    ) +
    scatteredPieces(`${id}b`, "tomate", "-8,-66,0 106,-58,0 -104,48,0", 0.95) +
    toast(-66, -44, -20) +
    toast(62, -18, 24) +
    toast(-16, 72, -6) +
    scatteredPieces(`${id}c`, "noix", "-118,-44,30 0,4,0 110,52,60 70,96,20 -84,112,80 44,-104,10", 1.35) +
    line("M-110-76C-70-56-50-10-90 6S-20 30 0-30 60-60 90 6 60 70 20 50-60 90-20 106", "#F2A51C", 6, 0.9),
};
