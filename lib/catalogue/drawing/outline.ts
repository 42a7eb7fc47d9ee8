import { chance } from "./chance";

type Point = readonly [x: number, y: number];

/** Numbers written as short as SVG allows: one decimal at most, no space before a minus. */
export function short(...values: readonly number[]): string {
  return values
    .map((value) => String(Math.round(value * 10) / 10))
    .map((text, i) => (i === 0 || text.startsWith("-") ? text : ` ${text}`))
    .join("");
}

/** A closed soft outline (quadratic B-spline) around these corners. */
export function softOutline(corners: readonly Point[], decimals = 0): string {
  const round = (v: number) => Math.round(v * 10 ** decimals) / 10 ** decimals;
  const last = corners[corners.length - 1];
  const first = corners[0];
  if (!first || !last) return "";
  let [px, py] = [round((first[0] + last[0]) / 2), round((first[1] + last[1]) / 2)];
  let path = `M${short(px, py)}`;
  corners.forEach(([cx, cy], i) => {
    const [nx, ny] = corners[(i + 1) % corners.length] ?? first;
    const [mx, my] = [round((cx + nx) / 2), round((cy + ny) / 2)];
    path += `q${short(round(cx) - px, round(cy) - py, mx - px, my - py)}`;
    [px, py] = [mx, my];
  });
  return `${path}z`;
}

/** A hand-cut round: `wobble` is how far the edge strays, as a share of the radius, in slow waves; `squash` flattens it. */
export function blob(words: string, radius: number, wobble: number, corners = 9, squash = 1): string {
  const next = chance(words);
  const waves = [2, 3, 5].map((times) => ({
    times,
    shift: next() * 7,
    height: (wobble * (0.6 + 0.8 * next())) / Math.sqrt(times),
  }));
  const points = Array.from({ length: corners }, (_, i): Point => {
    const angle = (i / corners) * 2 * Math.PI;
    const stray = waves.reduce(
      (sum, { times, shift, height }) => sum + height * Math.sin(times * angle + shift),
      1,
    );
    const r = (radius * stray) / Math.cos(Math.PI / corners);
    return [r * Math.cos(angle), r * Math.sin(angle) * squash];
  });
  return softOutline(points, radius < 30 ? 1 : 0);
}
