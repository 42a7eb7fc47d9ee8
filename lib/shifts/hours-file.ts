import Papa from "papaparse";
import { businessDayOf, clockTime } from "../time";
import { minutesOf, type Worked } from "./hours";
import type { Week } from "./queries/get-week";

// Excel takes a file for UTF-8 only if it begins so.
const mark = "\uFEFF";

/** A week's worked shifts for a spreadsheet, one a line; what would be taken for a formula is said to be text. */
export function hoursFile({ workers, worked }: Week, zone: string, now: Date): string {
  const nameOf = (userId: string) => workers.find(({ id }) => id === userId)?.name ?? "";
  const row = (shift: Worked) => [
    ...[nameOf(shift.userId), shift.role, businessDayOf(shift.beganAt, zone), clockTime(shift.beganAt, zone)],
    shift.endedAt ? clockTime(shift.endedAt, zone) : "",
    (minutesOf(shift, now) / 60).toFixed(2).replace(".", ","),
    shift.correction ?? "",
  ];
  const fields = ["name", "role", "day", "from", "to", "hours", "correction"];
  const config = { delimiter: ";", newline: "\r\n", escapeFormulae: true };
  return mark + Papa.unparse({ fields, data: worked.map(row) }, config);
}
