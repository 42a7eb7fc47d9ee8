import type { Columns } from "@/lib/dispatch/handover";
import type { Mark } from "../map/mark";

/** One colour a column, on the board and on its map. */
export const columnTones = {
  toMake: "ember",
  ready: "tomato",
  onTheWay: "basil",
  back: "soft",
} as const satisfies Record<keyof Columns, Mark["tone"]>;

export const columnDots: Record<keyof Columns, string> = {
  toMake: "bg-ember",
  ready: "bg-tomato",
  onTheWay: "bg-basil",
  back: "bg-ink-soft",
};
