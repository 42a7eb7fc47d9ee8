"use client";
import { OctagonX } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Ticket } from "@/lib/kitchen/ticket";

/** Stands in front of everything until somebody says he saw it: nobody must go on making it. */
export function CancelledCard({ ticket, onSeen }: { ticket: Ticket; onSeen: () => void }) {
  const t = useTranslations("kitchen");
  const reason = ticket.endReason === "unaccepted" ? t("cancelled.unaccepted") : ticket.endReason;
  return (
    <li>
      <div
        role="alert"
        className="kitchen-changed flex flex-col rounded-2xl border-4 border-tomato bg-tomato-wash p-4 text-ink"
      >
        <p className="flex items-center justify-between gap-3 text-tomato-strong">
          <span className="font-display font-extrabold text-5xl leading-none tabular-nums line-through decoration-4">
            {ticket.number}
          </span>
          <span className="inline-flex items-center gap-2 font-display font-extrabold text-2xl uppercase">
            <OctagonX aria-hidden className="size-8" />
            {t("cancelled.title")}
          </span>
        </p>
        <p className="mt-3 font-bold text-lg leading-snug">
          {t(ticket.startedAt ? "cancelled.begun" : "cancelled.notBegun")}
        </p>
        <ul className="mt-2 flex-1 font-semibold text-lg">
          {ticket.lines.map((line) => (
            <li key={line.lineId} className="line-through decoration-2">
              {line.quantity}×{" "}
              {line.parts.map((part) => `${part.name} ${t(`size.${part.size}`)}`).join(" / ")}
            </li>
          ))}
        </ul>
        {reason && <p className="mt-2 text-ink-soft">{t("cancelled.reason", { reason })}</p>}
        <button
          type="button"
          onClick={onSeen}
          className="mt-4 min-h-14 rounded-xl bg-tomato font-bold font-display text-on-tomato text-xl"
        >
          {t("cancelled.seen")}
        </button>
      </div>
    </li>
  );
}
