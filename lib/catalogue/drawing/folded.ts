import { chance } from "./chance";
import { line } from "./ink";
import { blob, short, softOutline } from "./outline";
import type { Spot } from "./topping";

/** A calzone half open: the lower lip of dough, the filling along its mouth, the baked flap folded over it. */
const FOLD_Y = -104;

/** A half moon hanging from the fold, its corners rounded and its edge wavering by `wave`. */
function halfMoon(wide: number, deep: number, wave: number, words: string): string {
  const next = chance(words);
  const hang = Array.from({ length: 15 }, (_, i): [number, number] => {
    const angle = (Math.PI * (i + 0.35)) / 14.7;
    const stray = 1 + (next() - 0.5) * wave;
    return [wide * Math.cos(angle) * stray, FOLD_Y + deep * Math.sin(angle) * stray];
  });
  return softOutline([
    [wide - 16, FOLD_Y - 24],
    [wide, FOLD_Y - 2],
    ...hang,
    [-wide, FOLD_Y - 2],
    [16 - wide, FOLD_Y - 24],
    [0, FOLD_Y - 33],
  ]);
}

const LIP = halfMoon(190, 268, 0.012, "lip");
const MOUTH = halfMoon(174, 246, 0.01, "mouth");
const FLAP = halfMoon(187, 192, 0.05, "flap");

export const FOLDED_TILT = "translate(0-12)rotate(-8)";

export function drawLip(id: string): string {
  return (
    `<defs><radialGradient id="${id}D" gradientUnits="userSpaceOnUse" cy="-90" r="262"><stop offset=".8" stop-color="#F6D190"/><stop offset=".93" stop-color="#EDB966"/><stop offset="1" stop-color="#B46C2C"/></radialGradient>` +
    `<radialGradient id="${id}F" gradientUnits="userSpaceOnUse" cx="-40" cy="-70" r="220"><stop stop-color="#FADB9C"/><stop offset=".6" stop-color="#EBB35E"/><stop offset="1" stop-color="#C27A33"/></radialGradient>` +
    `<radialGradient id="${id}S"><stop offset=".72" stop-color="#2B1710" stop-opacity=".42"/><stop offset="1" stop-color="#2B1710" stop-opacity="0"/></radialGradient>` +
    `<clipPath id="${id}M"><path d="${MOUTH}"/></clipPath></defs>` +
    `<ellipse cy="44" rx="194" ry="150" fill="url(#${id}S)"/><path d="${LIP}" fill="url(#${id}D)"/>` +
    crimps() +
    `<path d="${MOUTH}" fill="#C67C38"/>`
  );
}

/** The rim is pinched shut by hand, all along. */
function crimps(): string {
  const pinches = Array.from({ length: 19 }, (_, i) => {
    const angle = Math.PI * (0.12 + i * 0.0422);
    const at = (out: number, turn: number) =>
      short(
        Math.round(190 * out * Math.cos(angle + turn)),
        Math.round(FOLD_Y + 268 * out * Math.sin(angle + turn)),
      );
    return `M${at(0.93, 0)}L${at(0.985, 0.035)}`;
  }).join("");
  return line(pinches, "#9A5A22", 7, 0.45);
}

export function drawFlap(id: string, words: string, filling = "#C2351F"): string {
  const next = chance(`flap${words}`);
  const spots = Array.from({ length: 17 }, () => {
    const angle = Math.PI * (0.06 + next() * 0.88);
    const out = 0.2 + 0.68 * Math.sqrt(next());
    const [x, y] = [176 * out * Math.cos(angle), FOLD_Y - 12 + 182 * out * Math.sin(angle)];
    return `M${short(Math.round(x), Math.round(y))}l${short(Math.round(next() * 12), Math.round(next() * 8 - 4))}`;
  });
  const slash = blob("slash", 27, 0.06, 8, 0.28);
  const slashes = [-78, 0, 78]
    .map(
      (x) => `<path d="${slash}" transform="translate(${x}${-20 - Math.abs(x) / 4})rotate(${74 + x / 6})"/>`,
    )
    .join("");
  return (
    `<path d="${FLAP}" transform="translate(0 13)" fill="#3A1206" opacity=".4"/><path d="${FLAP}" transform="translate(0 5)" fill="#B8712F"/><path d="${FLAP}" fill="url(#${id}F)"/>` +
    line(spots.slice(0, 12).join(""), "#B4692A", 19, 0.4) +
    line(spots.slice(3, 14).join(""), "#7E421A", 10, 0.5) +
    line(spots.slice(5, 17).join(""), "#45230F", 5, 0.75) +
    line("M-160-112C-60-126 60-126 158-114", "#FFF0C6", 8, 0.85) +
    line("M-150-36C-122 16-84 46-36 62M-8 69H14", "#FFF0C6", 6, 0.7) +
    `<g fill="${filling}" stroke="#FBE2AC" stroke-width="8">${slashes}</g>`
  );
}

/** Along the mouth, where the flap leaves the filling in sight; each ingredient starts elsewhere so that all of them show. */
export function peekingSpots(code: string, count: number): Spot[] {
  const next = chance(`mouth/${code}`);
  const shown = Math.min(5, Math.max(2, Math.ceil(count / 3)));
  const start = next();
  return Array.from({ length: shown }, (_, i) => {
    const angle = Math.PI * (0.2 + (0.6 * (i + start)) / shown);
    const out = 0.94 + next() * 0.1;
    return {
      x: Math.round(160 * out * Math.cos(angle)),
      y: Math.round(FOLD_Y + 214 * out * Math.sin(angle)),
      turn: Math.round(next() * 360),
    };
  });
}
