"use client";
import { PackagePlus, Scale, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ShelfRow } from "@/lib/stock/shelf";
import { Button } from "../../ui/button";
import { MoveSheet } from "./move-sheet";
import type { Move, Waste } from "./stock-actions";
import { WasteSheet } from "./waste-sheet";

type ShelfGesturesProps = {
  outlet: string;
  row: Pick<ShelfRow, "code" | "name" | "unit" | "portion">;
  actions: { waste: Waste; receive: Move; correct: Move };
  rights: { work: boolean; correct: boolean };
};

/** What may be done with one ingredient, beside its ledger. */
export function ShelfGestures({ outlet, row, actions, rights }: ShelfGesturesProps) {
  const t = useTranslations("stock.move");
  const [open, show] = useState<"waste" | "receive" | "correct" | null>(null);
  const close = () => show(null);
  return (
    <div className="flex flex-wrap gap-2">
      {rights.work && (
        <>
          <Button tone="danger" onClick={() => show("waste")}>
            <Trash2 aria-hidden className="size-5" />
            {t("waste")}
          </Button>
          <Button tone="quiet" onClick={() => show("receive")}>
            <PackagePlus aria-hidden className="size-5" />
            {t("receive")}
          </Button>
        </>
      )}
      {rights.correct && (
        <Button tone="quiet" onClick={() => show("correct")}>
          <Scale aria-hidden className="size-5" />
          {t("correct")}
        </Button>
      )}
      {open === "waste" && <WasteSheet outlet={outlet} row={row} waste={actions.waste} onClose={close} />}
      {(open === "receive" || open === "correct") && (
        <MoveSheet what={open} outlet={outlet} row={row} move={actions[open]} onClose={close} />
      )}
    </div>
  );
}
