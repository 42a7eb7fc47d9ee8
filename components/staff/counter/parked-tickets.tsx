"use client";
import { Pause, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ParkedNote } from "@/lib/orders/parked";
import { KeyHint } from "./key-hint";
import { isEmpty, type Ticket } from "./ticket";

export type Aside = Pick<ParkedNote, "id" | "name" | "count">;

type ParkedTicketsProps = {
  ticket: Ticket;
  parked: readonly Aside[];
  park: () => void;
  resume: (id: string) => void;
};

const chip =
  "flex min-h-10 items-center gap-2 rounded-full border-2 border-dashed border-crust px-3 font-semibold text-sm hover:bg-ember-wash";

/** The one who hesitates waits in sight while the next is served. */
export function ParkedTickets({ ticket, parked, park, resume }: ParkedTicketsProps) {
  const t = useTranslations("counter.ticket");
  if (isEmpty(ticket) && parked.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {!isEmpty(ticket) && (
        <button type="button" className={chip} onClick={park}>
          <Pause aria-hidden className="size-4" />
          {t("park")}
          <KeyHint>F8</KeyHint>
        </button>
      )}
      {parked.map((waiting, index) => (
        <button
          key={waiting.id}
          id={index === 0 ? "parked-first" : undefined}
          type="button"
          className={`${chip} bg-ember-wash`}
          onClick={() => resume(waiting.id)}
        >
          <Play aria-hidden className="size-4" />
          {t("resume", { name: waiting.name || t("nameless"), count: waiting.count })}
          {index === 0 && <KeyHint>F10</KeyHint>}
        </button>
      ))}
    </div>
  );
}
