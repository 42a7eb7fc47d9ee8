import type { House } from "./house";

/** One line of the table. */
export type Row = {
  what: string;
  figure: string;
  reference: string;
  ratio: string;
  target: string;
  /** null: the target is not a number this line can be held against. */
  good: boolean | null;
};

/** Measures one or more lines. */
export type Measure = (house: House, note: (text: string) => void) => Promise<Row[]>;

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
export const shown = (value: number, unit: string): string =>
  `${number.format(value >= 100 ? Math.round(value) : value)} ${unit}`;
const share = (value: number): string => `${value.toFixed(2)} ×`;

type Compared = { what: string; ours: number; reference: number; unit: string; of: string; more?: string };

/** A rate: as high a share of the reference as can be. */
export function atLeast(least: number, { what, ours, reference, unit, of, more }: Compared): Row {
  const ratio = ours / reference;
  return {
    ...{ what, figure: shown(ours, unit), reference: `${of} ${shown(reference, unit)}${more ?? ""}` },
    ...{ ratio: share(ratio), target: `≥ ${least} × ${of}`, good: ratio >= least },
  };
}

/** A time or a size: as small a multiple of the reference as can be. */
export function atMost(most: number, { what, ours, reference, unit, of, more }: Compared): Row {
  const ratio = ours / reference;
  return {
    ...{ what, figure: shown(ours, unit), reference: `${of} ${shown(reference, unit)}${more ?? ""}` },
    ...{ ratio: share(ratio), target: `≤ ${most} × ${of}`, good: ratio <= most },
  };
}

/** A figure with a limit of its own. */
export function within(most: number, what: string, ours: number, unit: string, reference = "–"): Row {
  return {
    ...{ what, figure: shown(ours, unit), reference, ratio: "–" },
    ...{ target: `≤ ${shown(most, unit)}`, good: ours <= most },
  };
}
