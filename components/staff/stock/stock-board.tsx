"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { plain } from "@/lib/plain";
import type { ShelfRow } from "@/lib/stock/shelf";
import { classes } from "../../ui/classes";
import { EmptyState } from "../../ui/empty-state";
import { inputLook } from "../../ui/field";
import type { Stop, Waste } from "./stock-actions";
import { StockRow } from "./stock-row";
import { StopSheet } from "./stop-sheet";
import { WasteSheet } from "./waste-sheet";

type StockBoardProps = {
  outlet: string;
  rows: ShelfRow[];
  /** null: who reads may throw nothing away. */
  waste: Waste | null;
  /** null: who reads may take nothing off sale. */
  stop: Stop | null;
};

/** The shelves of an outlet, what runs out first at the top; a name typed finds one at once. */
export function StockBoard({ outlet, rows, waste, stop }: StockBoardProps) {
  const t = useTranslations("stock");
  const [search, find] = useState("");
  const [wasting, throwAway] = useState<ShelfRow | null>(null);
  const [stopping, takeOff] = useState<ShelfRow | null>(null);
  const [onlyLow, showLow] = useState(false);
  const low = rows.filter((row) => row.low);
  const wanted = plain(search).trim();
  const shown = (onlyLow ? low : rows).filter(({ name }) => plain(name).includes(wanted));
  return (
    <>
      <search className="flex flex-wrap gap-2">
        <div className="relative min-w-0 flex-1 basis-52">
          <Search aria-hidden className="absolute top-3.5 left-4 size-5 text-ink-soft" />
          <input
            type="search"
            value={search}
            onChange={(event) => find(event.target.value)}
            placeholder={t("searchHint")}
            aria-label={t("search")}
            className={classes(inputLook, "min-h-12 pl-12")}
          />
        </div>
        <button
          type="button"
          aria-pressed={onlyLow}
          onClick={() => showLow(!onlyLow)}
          className="min-h-12 rounded-2xl border-2 border-line bg-card px-4 font-semibold text-sm hover:border-crust aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
        >
          {t("onlyLow", { count: low.length })}
        </button>
      </search>
      {shown.length === 0 && (
        <EmptyState title={t(onlyLow && !wanted ? "noneLow.title" : "noneFound.title")}>
          {t(onlyLow && !wanted ? "noneLow.text" : "noneFound.text")}
        </EmptyState>
      )}
      {shown.length > 0 && (
        <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
          {shown.map((row) => (
            <StockRow
              key={row.code}
              outlet={outlet}
              row={row}
              onWaste={waste && (() => throwAway(row))}
              onStop={stop && (() => takeOff(row))}
            />
          ))}
        </ul>
      )}
      {stopping && stop && (
        <StopSheet
          outlet={outlet}
          what="ingredient"
          among={[stopping]}
          stop={stop}
          onClose={() => takeOff(null)}
        />
      )}
      {wasting && waste && (
        <WasteSheet outlet={outlet} row={wasting} waste={waste} onClose={() => throwAway(null)} />
      )}
    </>
  );
}
