import { chance } from "./chance";
import { blob, short } from "./outline";
import type { Spot } from "./topping";

/** A calzone half open: the lower lip of dough, the filling along its mouth, the baked flap over it. */
const LIP = "M-190-78C-196-100-180-112-160-108L160-108C182-112 196-100 190-76C180 56 100 142 0 142S-180 56-190-78Z";
const MOUTH = "M-174-84L174-84C164 46 92 126 0 126S-164 46-174-84Z";
const FLAP =
  "M-184-86C-194-106-178-124-156-122C-60-132 60-132 156-122C178-124 194-106 184-86C180-20 150 20 120 44C108 62 84 60 74 74C54 88 36 78 20 90C4 96-14 84-30 88C-52 86-62 72-80 70C-98 58-116 50-126 34C-154 8-180-30-184-86Z";

export const FOLDED_TILT = "translate(0 -8)rotate(-9)";

export function drawLip(id: string): string {
  return (
    `<defs><radialGradient id="${id}D" gradientUnits="userSpaceOnUse" cy="-90" r="240"><stop offset=".8" stop-color="#F3CF8C"/><stop offset="1" stop-color="#B9763A"/></radialGradient>` +
    `<linearGradient id="${id}F" x2="0" y2="1"><stop stop-color="#E3A653"/><stop offset=".55" stop-color="#F1C67C"/><stop offset="1" stop-color="#D08C40"/></linearGradient>` +
    `<radialGradient id="${id}S"><stop offset=".7" stop-color="#2B1710" stop-opacity=".4"/><stop offset="1" stop-color="#2B1710" stop-opacity="0"/></radialGradient>` +
    `<clipPath id="${id}M"><path d="${MOUTH}"/></clipPath></defs>` +
    `<ellipse cy="28" rx="204" ry="140" fill="url(#${id}S)"/><path d="${LIP}" fill="url(#${id}D)"/><path d="${MOUTH}" fill="#D7924A"/>`
  );
}

export function drawFlap(id: string, words: string, filling = "#B7301A"): string {
  const next = chance(`flap${words}`);
  const burns = Array.from({ length: 11 }, (_, i) => {
    const across = -150 + (i / 10) * 300 + (next() - 0.5) * 16;
    const down = -104 + next() * (150 - Math.abs(across) * 0.75);
    return `<path d="${blob(`burn${i}`, 5 + next() * 8, 0.3, 7, 0.7)}" transform="translate(${short(Math.round(across), Math.round(down))})"/>`;
  }).join("");
  const slash = "M-22 4C-10-8 10-8 22-3C10 6-8 10-22 4Z";
  const slashes = [-72, 0, 72].map((x) => `<path d="${slash}" transform="translate(${x} ${-34 - Math.abs(x) / 6})rotate(${62 - x / 8})"/>`).join("");
  return (
    `<path d="${FLAP}" transform="translate(0 9)" fill="#3A1206" opacity=".38"/><path d="${FLAP}" fill="url(#${id}F)"/>` +
    `<g fill="#7A4019" opacity=".6">${burns}</g>` +
    `<path d="M-168-100C-60-114 60-114 160-106M-140-14C-108 38-60 54-20 66" stroke="#FFEBB8" stroke-opacity=".8" stroke-width="7"/>` +
    `<g fill="${filling}" stroke="#8A5021" stroke-width="5">${slashes}</g>`
  );
}

/** Along the mouth, from one corner to the other; each ingredient starts elsewhere so that all of them show. */
export function peekingSpots(code: string, count: number): Spot[] {
  const next = chance(`mouth/${code}`);
  const shown = Math.min(6, Math.max(2, Math.ceil(count / 2)));
  const start = next();
  return Array.from({ length: shown }, (_, i) => {
    const along = ((i + start) / shown) * 0.86 + 0.07;
    const angle = Math.PI * along;
    const deep = 190 + next() * 18;
    return {
      x: Math.round(158 * Math.cos(angle) * (deep / 205)),
      y: Math.round(-92 + deep * Math.sin(angle)),
      turn: Math.round(next() * 360),
    };
  });
}
