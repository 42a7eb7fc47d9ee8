import { area, line } from "./ink";

/** The light on anything round: bright at a third, dark on both sides. */
export function roundLight(id: string): string {
  return (
    `<defs><linearGradient id="${id}R"><stop stop-color="#1A0A05" stop-opacity=".42"/><stop offset=".2" stop-color="#fff" stop-opacity=".12"/><stop offset=".32" stop-color="#fff" stop-opacity=".5"/>` +
    `<stop offset=".46" stop-color="#fff" stop-opacity="0"/><stop offset=".78" stop-color="#1A0A05" stop-opacity=".12"/><stop offset="1" stop-color="#1A0A05" stop-opacity=".5"/></linearGradient></defs>`
  );
}

export function ground(width: number, y: number): string {
  return `<ellipse cy="${y}" rx="${width}" ry="15" fill="#2B1710" opacity=".22"/><ellipse cy="${y}" rx="${Math.round(width * 0.8)}" ry="10" fill="#2B1710" opacity=".22"/>`;
}

const CAN =
  "M-68-126C-70-142-60-152-56-158H56C60-152 70-142 68-126V138C68 150 60 158 54 164C30 172-30 172-54 164C-60 158-68 150-68 138Z";

/** A 33 cl can in its colour, with what is printed on it. */
export function can(id: string, colour: string, print: string): string {
  return (
    roundLight(id) +
    ground(88, 166) +
    area(CAN, colour) +
    `<clipPath id="${id}C"><path d="${CAN}"/></clipPath><g clip-path="url(#${id}C)">${print}</g>` +
    area(
      "M-68-126C-70-142-60-152-56-158H56C60-152 70-142 68-126C40-118-40-118-68-126ZM-68 138C-40 148 40 148 68 138C68 150 60 158 54 164C30 172-30 172-54 164C-60 158-68 150-68 138Z",
      "#C9CDD0",
    ) +
    area(CAN, `url(#${id}R)`) +
    `<ellipse cy="-158" rx="56" ry="11" fill="#E4E7E9"/><ellipse cy="-157" rx="47" ry="8" fill="#AEB4B8"/><ellipse cx="4" cy="-157" rx="16" ry="4" fill="#E9ECEE"/>` +
    line("M-68-126C-40-118 40-118 68-126M-68 138C-40 148 40 148 68 138", "#1A0A05", 2, 0.25)
  );
}

export type Bottle = {
  readonly outline: string;
  readonly glass: string;
  /** Drawn under the glass's light, over its colour. */
  readonly inside?: string;
  readonly label: string;
  readonly cap: string;
  readonly foot: number;
  readonly bottom: number;
};

export function bottle(
  id: string,
  { outline, glass, inside = "", label, cap, foot, bottom }: Bottle,
): string {
  return (
    roundLight(id) +
    ground(foot, bottom) +
    area(outline, glass) +
    `<clipPath id="${id}C"><path d="${outline}"/></clipPath><g clip-path="url(#${id}C)">${inside}${label}</g>` +
    area(outline, `url(#${id}R)`) +
    cap
  );
}

/** Ribbed cap or crown cork. */
export const cap = (y: number, half: number, high: number, colour: string, edge: string) =>
  area(`M${-half} ${y}Q0 ${y - 5} ${half} ${y}V${y + high}Q0 ${y + high + 5}${-half} ${y + high}Z`, colour) +
  line(
    [-0.6, -0.2, 0.2, 0.6].map((at) => `M${Math.round(half * at)} ${y + 4}v${high - 5}`).join(""),
    edge,
    3,
  );

/** "cola", by hand: files have no fonts. */
export const cola = (colour: string, width: number) =>
  line(
    "M-35-9A14 14 0 1 0-35 9M-22 0A12 13 0 1 0 2 0 12 13 0 1 0-22 0M13-28V8Q13 14 19 13M50-3A12 13 0 1 0 50 4M51-13V8Q51 14 57 13",
    colour,
    width,
  );
