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
  /** What must be in sight besides. */
  around?: readonly Place[];
  /** A mark that may be put elsewhere: dragged, or tapped where it belongs. */
  moving?: { id: string; onMove: (place: Place) => void };
};

/** Everything that must be in sight. */
export const placesOn = ({ marks, lines = [], around = [], moving }: Omit<MapProps, "label">): Place[] => [
  // While a mark is moved the map stands still under it.
  ...marks.filter(({ id }) => id !== moving?.id).map(({ place }) => place),
  ...around,
  ...lines.flatMap(({ places }) => places),
];

/** What is on the map, in words. */
export const wordsOf = ({ label, marks }: Pick<MapProps, "label" | "marks">): string =>
  `${label}. ${marks.map((mark) => mark.label).join(", ")}`;
