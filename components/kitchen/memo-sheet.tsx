"use client";
import { useTranslations } from "next-intl";
import type { Ticket, TicketLine, TicketPart } from "@/lib/kitchen/ticket";
import { isChanged } from "@/lib/kitchen/ticket";
import { Sheet } from "../ui/sheet";
import { MemoTable } from "./memo-table";

export type MemoOf = { ticket: Ticket; line: TicketLine; part: TicketPart };

/** The pizzaiolo's memo: the recipe of this very pizza, in grams. */
export function MemoSheet({ memo, onClose }: { memo: MemoOf | null; onClose: () => void }) {
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
        <MemoTable part={part} quantity={line.quantity} />
        {ticket.note && (
          <p className="mt-4 rounded-xl bg-ember-wash px-4 py-3 font-semibold text-ember text-lg">
            {ticket.note}
          </p>
        )}
      </div>
    </Sheet>
  );
}
