import { parseArgs } from "node:util";

/** `tuned`: the reserve tunes itself each night. A number: fixed for all. `own`: as each outlet has it. */
type Reserve = "own" | "tuned" | number;
export type Options = {
  seed: number;
  outlets: string[] | null;
  demand: number;
  ovens: number | null;
  hands: number | null;
  couriers: number | null;
  zones: number;
  dispatch: "proposed" | "nearest";
  reserve: Reserve;
  /** Evenings on end; of the last `measured` of them the figures are. */
  evenings: number;
  measured: number;
};

const number = (name: string, text: string | undefined, least: number, most: number): number | null => {
  if (text === undefined) return null;
  const value = Number(text);
  if (!(value >= least && value <= most))
    throw new Error(`--${name} must be a number from ${least} to ${most}, not ${text}`);
  return value;
};
const whole = (name: string, text: string | undefined, least: number, most: number): number | null => {
  const value = number(name, text, least, most);
  if (value !== null && !Number.isInteger(value)) throw new Error(`--${name} must be a whole number`);
  return value;
};

/** What one simulation is told on its command line. @throws Error that says what is wrong with it */
export function readOptions(args: readonly string[]): Options {
  const option = { type: "string" } as const;
  const names = ["seed", "outlets", "demand", "ovens", "hands", "couriers", "zones"] as const;
  const more = ["dispatch", "reserve", "evenings", "measured"] as const;
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries([...names, ...more].map((name) => [name, option])),
  });
  const said = (name: string) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const dispatch = said("dispatch") ?? "proposed";
  if (dispatch !== "proposed" && dispatch !== "nearest")
    throw new Error(`--dispatch is proposed or nearest, not ${dispatch}`);
  const reserve = said("reserve") ?? "own";
  const evenings = whole("evenings", said("evenings"), 1, 60) ?? 1;
  return {
    ...{ dispatch, evenings, seed: whole("seed", said("seed"), 0, 1_000_000) ?? 1 },
    outlets: said("outlets")?.split(",").filter(Boolean) ?? null,
    demand: number("demand", said("demand"), 0.1, 5) ?? 1,
    ovens: whole("ovens", said("ovens"), 1, 60),
    hands: whole("hands", said("hands"), 1, 12),
    couriers: whole("couriers", said("couriers"), 0, 12),
    zones: number("zones", said("zones"), 0.5, 2) ?? 1,
    reserve: reserve === "own" || reserve === "tuned" ? reserve : (whole("reserve", reserve, 0, 60) ?? "own"),
    measured: Math.min(evenings, whole("measured", said("measured"), 1, 60) ?? evenings),
  };
}
