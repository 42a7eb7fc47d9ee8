import { useFormatter, useLocale, useTranslations } from "next-intl";
import { withMinus } from "@/lib/minus";
import { formatCents } from "@/lib/money";
import type { Move } from "@/lib/reports/comparison";
import { moveOf } from "@/lib/reports/comparison";
import type { Cell, Column } from "@/lib/reports/report";
import { useFigure } from "./report-table";

type Said = {
  /** With a sign: `−12,3 %`. */
  short: string;
  /** With its direction, and what it was: `12,3 % de moins (avant : 1 234,00 €)`. */
  words: string;
};

/** Says how a figure moved; null where there is nothing to tell. */
export function useMoved(): (column: Column, now: Cell, then: Cell | undefined) => Said | null {
  const t = useTranslations("reports");
  const format = useFormatter();
  const locale = useLocale();
  const figure = useFigure();
  const size = ({ by, in: unit }: Extract<Move, { how: "moved" }>): string => {
    const value = Math.abs(by);
    if (unit === "share") return format.number(value, { style: "percent", maximumFractionDigits: 1 });
    if (unit === "points") return t("comparison.points", { value: value * 100 });
    return unit === "minutes" ? t("minutes", { value }) : formatCents(value, locale);
  };
  return (column, now, then) => {
    const move = moveOf(column, now, then);
    if (!move) return null;
    if (move.how === "new") return { short: t("comparison.new"), words: t("comparison.none") };
    if (move.how === "same") return { short: "=", words: t("comparison.same") };
    const by = size(move);
    const before = figure(column, then ?? null);
    return move.by > 0
      ? { short: `+${by}`, words: t("comparison.more", { by, before }) }
      : { short: withMinus(`-${by}`), words: t("comparison.less", { by, before }) };
  };
}

/** How a figure moved, small below it; whoever does not see signs hears words, whoever points at it reads them. */
export function Moved({ column, now, then }: { column: Column; now: Cell; then: Cell | undefined }) {
  const said = useMoved()(column, now, then);
  return (
    said && (
      <span title={said.words} className="relative block whitespace-nowrap font-normal text-ink-soft text-xs">
        <span aria-hidden>{said.short}</span>
        <span className="sr-only"> {said.words}</span>
      </span>
    )
  );
}
