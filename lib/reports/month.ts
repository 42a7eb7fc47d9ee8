/** A month as it stands in an address, or the one given when it is none: `2026-11`. */
export const monthOf = (asked: unknown, otherwise: string): string =>
  typeof asked === "string" && /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : otherwise;

/** `addMonths("2026-12", 1)` is `2027-01`. */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
