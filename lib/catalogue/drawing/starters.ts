import { borrowed, scatteredPieces } from "./borrowed";
import type { GoodArt } from "./goods";
import { area, dots, line, SEAT } from "./ink";
import { blob } from "./outline";

const bowl = (outer: string, inner: string, light: string) =>
  `<ellipse cy="12" rx="188" ry="184" fill="#2B1710" opacity=".24"/><path d="${blob("bowl", 180, 0.006, 24)}" fill="${outer}"/><path d="${blob("bowl in", 160, 0.006, 24)}" fill="${inner}"/>` +
  line("M-140-96A170 170 0 0 1-30-167", light, 7, 0.9);

const board =
  `<path d="M-170-92H170C186-92 192-84 192-70V92C192 106 186 112 170 112H-170C-186 112-192 106-192 92V-70C-192-84-186-92-170-92Z" transform="translate(0 12)" fill="#2B1710" opacity=".25"/>` +
  area("M-170-92H170C186-92 192-84 192-70V92C192 106 186 112 170 112H-170C-186 112-192 106-192 92V-70C-192-84-186-92-170-92Z", "#B97C43") +
  line("M-180-50C-90-62 60-44 180-56M-182 12C-60 0 80 24 182 8M-180 70C-90 82 40 62 182 76", "#9A6030", 4, 0.6) +
  line("M-168-86H160", "#DDA468", 5, 0.8);

const romaine = (x: number, y: number, turn: number, scale = 1) =>
  `<g transform="translate(${x} ${y})rotate(${turn})scale(${scale})">` +
  area("M-70 4C-60-14-50-18-46-34C-34-30-26-44-12-42C0-56 20-46 30-52C42-42 62-40 66-24C82-14 78 10 66 20C62 40 44 42 32 50C18 46 2 54-10 42C-26 44-34 30-46 32C-50 18-60 16-70 4Z", "#6FA53C", SEAT) +
  area("M-58 3C-40-10-30-20-10-28C14-34 40-30 54-14C64 4 58 16 46 26C24 38-8 32-26 20C-40 16-48 10-58 3Z", "#A3CC5C") +
  area("M-70 4C-30-6 20-6 56 0C20 8-30 12-70 4Z", "#EDF3C8") +
  line("M-30-2L-18-20M-4-3L12-26M22-2L38-18M-26 7L-14 22M0 7L14 26M26 5L40 20", "#E4EFB5", 3.5) +
  "</g>";

const crouton = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y})rotate(${turn})">${area("M-20-16L16-20 22 14-14 20Z", "#A8662A", SEAT)}${area("M-18-15L14-18 17 6-14 9Z", "#F0C77E")}${dots("-9,-8 4,-11 9,-2 -4,1", "#C98D45", 5)}</g>`;

const toast = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y})rotate(${turn})">${area(blob("toast", 48, 0.06, 10, 0.8), "#9A5C24", SEAT)}${area(blob("toast", 43, 0.06, 10, 0.8), "#EDC27A")}${borrowed("chevre", 0, 0, 0, 1.05)}${line("M-14-14L-6-6M8 14L14 8", "#5E8A34", 4)}</g>`;

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

export const STARTERS: Readonly<Record<string, GoodArt>> = {
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
    scatteredPieces(`${id}b`, "grana", "-20,-20,20 50,8,120 -76,4,70 40,-112,10 66,118,60 -16,76,150 -84,-112,50", 1.3) +
    line("M-120-50C-80-90-60-20-20-50S30-90 50-40 100-50 124 0M-110 80C-70 40-40 110 0 60S70 110 110 60", "#FFF8E4", 7, 0.95),
  "chevre-chaud": (id) =>
    bowl("#7A4A2C", "#9A6440", "#D9A87A") +
    romaine(-70, -70, 220, 0.95) +
    romaine(80, -70, 310, 0.95) +
    romaine(86, 70, 30, 0.95) +
    romaine(-76, 80, 130, 0.95) +
    romaine(0, 10, 270) +
    scatteredPieces(`${id}a`, "roquette", "-120,0,20 120,6,200 0,-120,90 0,124,270 -40,-30,130 50,40,330", 1.3) +
    scatteredPieces(`${id}b`, "tomate", "-8,-66,0 106,-58,0 -104,48,0", 0.95) +
    toast(-66, -44, -20) +
    toast(62, -18, 24) +
    toast(-16, 72, -6) +
    scatteredPieces(`${id}c`, "noix", "-118,-44,30 0,4,0 110,52,60 70,96,20 -84,112,80 44,-104,10", 1.35) +
    line("M-110-76C-70-56-50-10-90 6S-20 30 0-30 60-60 90 6 60 70 20 50-60 90-20 106", "#F2A51C", 6, 0.9),
  "pain-ail": () => board + bread(-104, -34, 74, 1) + bread(-36, -4, 82, 2) + bread(36, -18, 96, 3) + bread(108, 8, 104, 4) + garlic(-130, 92) + mintSprig(120, 98),
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
    wing(-78, -76, 20) +
    wing(70, -84, 130, -1) +
    wing(96, 24, 70) +
    wing(-100, 24, 250, -1) +
    wing(-50, 98, 330) +
    wing(62, 96, 200, -1) +
    wing(-22, -10, 160) +
    wing(30, 14, 10, -1) +
    line("M-60-20l6 3M-20-60l5-4M40-40l5 4M80-20l6-2M0 60l4 3M-80 60l5 2M20-100l4 3M60 50l5-3", "#3E9A4B", 5) +
    `<g transform="translate(-128-86)rotate(30)">${area("M-40 0A40 40 0 0 1 40 0Z", "#E3B91C", SEAT)}${area("M-34-1A34 34 0 0 1 34-1Z", "#FFF6C9")}${area("M-29-3A28 28 0 0 1-12-26L-3-4ZM-9-27A28 28 0 0 1 9-27L0-5ZM12-26A28 28 0 0 1 29-3L3-4Z", "#F6DB3A")}</g>`,
};

function garlic(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})">${area("M0-38C6-26 10-22 22-14C40 0 36 26 16 30H-16C-36 26-40 0-22-14C-10-22-6-26 0-38Z", "#FBF3E6", SEAT)}${line("M0-26C-4-8-14 4-12 28M0-26C4-8 14 4 12 28", "#D9BFC4", 3)}</g>`;
}
function mintSprig(x: number, y: number): string {
  return borrowed("basilic", x, y, 10, 1.3) + borrowed("basilic", x - 30, y + 4, 190, 1.1, 1);
}
/** Pulled apart, so that the cheese shows. */
function brokenStick(x: number, y: number): string {
  return (
    area(`M${x - 20} ${y - 10}C${x + 6} ${y + 8} ${x + 26} ${y + 10} ${x + 56} ${y - 8}L${x + 56} ${y + 10}C${x + 26} ${y + 22} ${x + 6} ${y + 20}${x - 20} ${y + 12}Z`, "#FFF6DC", SEAT) +
    `<g transform="translate(${x - 42} ${y})scale(.5 1)">${stick(0, 0, 0)}</g><g transform="translate(${x + 78} ${y - 2})scale(.5 1)">${stick(0, 0, 0)}</g>`
  );
}
