import Papa from "papaparse";
import type { JournalLine } from "./queries/list-journal";

// Excel takes a file for UTF-8 only if it begins so.
const mark = "\uFEFF";

/** The journal for a spreadsheet, line by line as it is kept; what would be taken for a formula is said to be text. */
export const journalFile = (lines: readonly JournalLine[]): string =>
  mark +
  Papa.unparse(
    {
      fields: [
        "at",
        "actor",
        "actor_kind",
        "terminal",
        "outlet",
        "action",
        "subject",
        "subject_id",
        "called",
        "before",
        "after",
      ],
      data: lines.map((line) => [
        new Date(line.at).toISOString(),
        ...[line.actor ?? "", line.actorKind, line.terminal, line.outlet ?? "", line.action, line.subject],
        ...[line.subjectId, line.called ?? ""],
        ...[line.before, line.after].map((state) => (state === null ? "" : JSON.stringify(state))),
      ]),
    },
    { delimiter: ";", newline: "\r\n", escapeFormulae: true },
  );
