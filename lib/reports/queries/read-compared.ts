import { besideEachOther, type ComparedRow, type Comparison, movedBack, shiftOf } from "../comparison";
import type { ReportName, ReportRow } from "../report";
import { keyBefore, type RowKey } from "../row-of";
import { readReport, readRowOfEach } from "./read-report";
import type { Asked } from "./spells";

/** A report's rows, each beside its own of the period it is compared with. */
export async function readCompared(
  name: ReportName,
  asked: Asked,
  comparison: Comparison,
  locale: string,
): Promise<ComparedRow[]> {
  const days = shiftOf(name, asked.period, comparison);
  if (days === null) return (await readReport(name, asked, locale)).map((row) => ({ row }));
  const then = { ...asked, period: movedBack(asked.period, days) };
  const [rows, before] = await Promise.all([readReport(name, asked, locale), readReport(name, then, locale)]);
  return besideEachOther(name, rows, before, days);
}

/**
 * One row of a report in that of each outlet by itself, by the outlet's id, beside what it was; those that have none are left out.
 * One question for all of them, and one more for what they are compared with.
 */
export async function readRowCompared(
  name: ReportName,
  key: RowKey,
  asked: Asked,
  comparison: Comparison,
  locale: string,
): Promise<Map<string, ComparedRow>> {
  const days = shiftOf(name, asked.period, comparison);
  const [rows, before] = await Promise.all([
    readRowOfEach(name, key, asked, locale),
    days === null
      ? null
      : readRowOfEach(
          name,
          keyBefore(key, days),
          { ...asked, period: movedBack(asked.period, days) },
          locale,
        ),
  ]);
  const one = (of: Map<string, ReportRow> | null, id: string) => [of?.get(id) ?? []].flat();
  return new Map(
    asked.outletIds.flatMap((id) => {
      const [row] = one(rows, id);
      if (days === null) return row ? [[id, { row }] as const] : [];
      return besideEachOther(name, one(rows, id), one(before, id), days).map((found) => [id, found] as const);
    }),
  );
}
