/** Set once around every drawing, because repeating it on each line would double the bytes. */
export const INK = {
  fill: "none",
  strokeLinecap: "round",
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const;
export const INK_ATTRIBUTES =
  'fill="none" stroke-linecap="round" stroke-linejoin="round" paint-order="stroke"';

/** The dark line under a piece where it sits on the pizza; drawn as a stroke because filters are slow on phones. */
export const SEAT = 'stroke="#3A120657" stroke-width="4"';

/** `colour` in six digits: the opacity becomes its fourth byte. */
export function line(path: string, colour: string, width: number, opacity = 1): string {
  const faint =
    opacity < 1
      ? Math.round(opacity * 255)
          .toString(16)
          .padStart(2, "0")
      : "";
  return `<path d="${path}" stroke="${colour}${faint}" stroke-width="${width}"/>`;
}

export function area(path: string, fill: string, more = ""): string {
  return `<path d="${path}" fill="${fill}"${more && ` ${more}`}/>`;
}

/** Many dots in one path: "x,y" pairs become zero-length round strokes. */
export function dots(places: string, colour: string, width: number, opacity = 1): string {
  const path = places
    .split(" ")
    .map((place) => `M${place}h0`)
    .join("");
  return line(path, colour, width, opacity);
}
