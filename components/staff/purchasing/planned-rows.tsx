"use client";
import { useTranslations } from "next-intl";
import type { PlannedRow } from "@/lib/purchasing/csv";
import { Badge } from "../../ui/badge";

const tones = { new: "basil", changed: "ember", same: "plain", wrong: "tomato" } as const;
const urgency = { wrong: 0, new: 1, changed: 2, same: 3 } as const;

/** What a file would do, row by row: what is wrong first, then what changes; what stays is only counted. */
export function PlannedRows({ rows }: { rows: PlannedRow[] }) {
  const t = useTranslations("purchasing.files");
  const told = rows
    .filter(({ status }) => status !== "same")
    .toSorted((a, b) => urgency[a.status] - urgency[b.status] || a.line - b.line);
  return (
    <ul className="max-h-96 overflow-y-auto rounded-2xl border-2 border-line empty:hidden">
      {told.map((row) => (
        <li
          key={`${row.line} ${row.what}`}
          className="flex flex-wrap items-baseline gap-x-3 border-line border-b px-3 py-2 last:border-b-0"
        >
          <span className="text-ink-soft text-sm tabular-nums">{t("line", { line: row.line })}</span>
          <Badge tone={tones[row.status]}>{t(`status.${row.status}`)}</Badge>
          <b className="[overflow-wrap:anywhere]">{row.what}</b>
          {row.why ? (
            <span className="text-tomato">
              {row.why.column && `${row.why.column} : `}
              {t(`problem.${row.why.problem}`)}
            </span>
          ) : (
            <span className="text-sm [overflow-wrap:anywhere]">
              {row.before && `${row.before} → `}
              {row.after}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
