"use client";
import { useTranslations } from "next-intl";
import { ingredientsOn } from "@/lib/kitchen/memo";
import type { Ticket, TicketLine, TicketPart } from "@/lib/kitchen/ticket";
import { isChanged } from "@/lib/kitchen/ticket";
import type { Kitchen } from "@/lib/outlets/kitchen";
import { Sheet } from "../ui/sheet";
import { MemoFacts } from "./memo-facts";
import { MemoTable } from "./memo-table";
import { RecipePicture } from "./recipe-picture";

export type MemoOf = { ticket: Ticket; line: TicketLine; part: TicketPart };

type MemoSheetProps = { memo: MemoOf | null; kitchen: Kitchen; onClose: () => void };

/** The pizzaiolo's memo: the recipe of this very pizza, in grams. */
export function MemoSheet({ memo, kitchen, onClose }: MemoSheetProps) {
  const t = useTranslations("kitchen");
  if (!memo) return null;
  const { ticket, line, part } = memo;
  const size = t(`size.${part.size}`);
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      closeLabel={t("memo.close")}
      title={size ? `${part.name} · ${size}` : part.name}
    >
      <div className="px-5 pt-1 pb-6">
        <p className="font-semibold text-ink-soft text-lg">
          {t("memo.forOrder", { number: ticket.number })}
          {part.side !== "whole" && ` · ${t(`line.${part.side}`)}`}
        </p>
        {!isChanged(line) && <p className="text-ink-soft">{t("memo.asBook")}</p>}
        {part.kind === "pizza" && (
          <RecipePicture
            name={part.name}
            folded={part.folded}
            lines={ingredientsOn(part.memo).map((one) => ({ ...one, quantity: one.quantity + one.extra }))}
            share={part.side === "whole" ? 1 : 0.5}
            className="mx-auto w-44"
          />
        )}
        <MemoTable part={part} quantity={line.quantity} />
        <div className="mt-4">
          <MemoFacts {...part} kitchen={kitchen} />
        </div>
        {ticket.note && (
          <p className="mt-4 rounded-xl bg-ember-wash px-4 py-3 font-semibold text-ember text-lg">
            {ticket.note}
          </p>
        )}
      </div>
    </Sheet>
  );
}
