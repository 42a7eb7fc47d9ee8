import { chance } from "./chance";
import { seedOf } from "./seeds";
import type { Half, Spot, Spread } from "./topping";

/** Places depend on the ingredient alone, never on its neighbours: adding one must not shuffle the others. */
export function spotsFor(code: string, count: number, spread: Spread, seed = seedOf(code)): Spot[] {
  const next = chance(`${code}/${seed}`);
  switch (spread.kind) {
    case "centre":
      return centred(count, next);
    case "ring":
    case "star":
      return ringed(count, spread, next);
    case "scatter":
      return scattered(count, spread.reach, next);
  }
}

function spot(radius: number, angle: number, turn: number): Spot {
  return {
    x: Math.round(radius * Math.cos(angle)),
    y: Math.round(radius * Math.sin(angle)),
    turn: Math.round(turn),
  };
}

function centred(count: number, next: () => number): Spot[] {
  if (count === 1) return [spot(6, next() * 7, 0)];
  const phase = -0.4;
  return Array.from({ length: count }, (_, i) => spot(62, phase + (i / count) * 2 * Math.PI, next() * 360));
}

/** Big flat pieces: around the pizza as a pizzaiolo lays them, a few inside when there are many. */
function ringed(count: number, spread: Extract<Spread, { at: number }>, next: () => number): Spot[] {
  const inside = spread.kind === "star" || count < 5 ? 0 : count < 8 ? 1 : Math.round(count * 0.3);
  const around = count - inside;
  const phase = next() * 2 * Math.PI;
  return Array.from({ length: count }, (_, i) => {
    const isInside = i >= around;
    const [place, of] = isInside ? [i - around, inside] : [i, around];
    const step = (2 * Math.PI) / Math.max(of, 1);
    const angle = phase + (isInside ? 0.5 : 0) + place * step + (next() - 0.5) * step * 0.25;
    const radius = isInside ? (inside === 1 ? 12 : spread.at * 0.36) : spread.at + (next() - 0.5) * 18;
    const free = next() * 360;
    if (spread.kind === "star") return spot(radius, angle, (angle * 180) / Math.PI + (next() - 0.5) * 24);
    return spot(radius, angle, spread.upright ? (free - 180) / 7 : free);
  });
}

/** Small pieces: each new one goes where there is most room among its own kind, so more grams only add pieces. */
function scattered(count: number, reach: number, next: () => number): Spot[] {
  const spots: Spot[] = [];
  for (let i = 0; i < count; i++) {
    let best: Spot | undefined;
    let bestRoom = -1;
    for (let tries = 0; tries < 16; tries++) {
      const candidate = spot(reach * Math.sqrt(next()), next() * 2 * Math.PI, 0);
      const room = Math.min(...spots.map((s) => Math.hypot(s.x - candidate.x, s.y - candidate.y)), 999);
      if (room > bestRoom) [best, bestRoom] = [candidate, room];
    }
    if (best) spots.push({ ...best, turn: Math.round(next() * 360) });
  }
  return spots;
}

/** Keeps a half's own pieces and pulls them clear of the seam; what sat in the middle moves to the middle of the half. */
export function spotsOfHalf(spots: readonly Spot[], half: Half, spread: Spread): Spot[] {
  const side = half === "left" ? -1 : 1;
  if (spread.kind === "centre") return spots.slice(0, 1).map((s) => ({ ...s, x: side * 78, y: 0 }));
  return spots.filter((s) => s.x * side > -6).map((s) => ({ ...s, x: side * Math.max(s.x * side, 22) }));
}
