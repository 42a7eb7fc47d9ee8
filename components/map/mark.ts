import type { Place } from "@/lib/outlets/place";

export type Mark = {
  id: string;
  place: Place;
  kind: "outlet" | "door" | "courier";
  /** The colours of the columns: see `tones`. */
  tone: keyof typeof tones;
  /** A number or letters, short. */
  text?: string;
  /** Read out, and shown when pointed at. */
  label: string;
};

/** A round as it will be ridden, or a way as it was found. */
type MapLine = { id: string; places: readonly Place[]; tone: keyof typeof strokes };

export const tones = {
  ink: "fill-ink",
  ember: "fill-ember",
  tomato: "fill-tomato",
  basil: "fill-basil",
  soft: "fill-ink-soft",
} as const;

export const strokes = { ember: "stroke-ember", basil: "stroke-basil", soft: "stroke-ink-soft" } as const;

/** What both maps are given: Google's and our own show the same. */
export type MapProps = {
  label: string;
  marks: readonly Mark[];
  lines?: readonly MapLine[];
  height?: number;
};

/** Everything that must be in sight. */
export const placesOn = ({ marks, lines = [] }: Pick<MapProps, "marks" | "lines">): Place[] => [
  ...marks.map(({ place }) => place),
  ...lines.flatMap(({ places }) => places),
];

/** What is on the map, in words. */
export const wordsOf = ({ label, marks }: Pick<MapProps, "label" | "marks">): string =>
  `${label}. ${marks.map((mark) => mark.label).join(", ")}`;
