"use client";
import { changedInSight, type Fired } from "@/lib/kitchen/board";
import type { Remake } from "@/lib/kitchen/remake";
import type { Station } from "@/lib/kitchen/stations";
import type { Ticket } from "@/lib/kitchen/ticket";
import { CancelledCard } from "./cancelled-card";
import type { MemoOf } from "./memo-sheet";
import { RemakeCard } from "./remake-card";
import { TicketCard, type TicketCardProps } from "./ticket-card";
import type { useAcknowledged } from "./use-acknowledged";
import type { useKeys } from "./use-keys";

type TicketRailProps = Pick<TicketCardProps, "now" | "zone" | "papersAt" | "act" | "onMissing" | "onSaid"> & {
  station: Station;
  cards: readonly Fired[];
  cancelled: readonly Ticket[];
  nextId: string | null;
  seen: ReturnType<typeof useAcknowledged>;
  keys: ReturnType<typeof useKeys>;
  onMemo: (memo: MemoOf) => void;
  remakes: readonly Remake[];
  onRemade: ((incidentId: string) => void) | null;
  onIncident: ((ticket: Ticket, lineId: string) => void) | null;
};

/** The cards of a station: what is to be made again first, then the cancelled ones in front until somebody says he saw them. */
export function TicketRail({
  cards,
  cancelled,
  nextId,
  seen,
  keys,
  onMemo,
  remakes,
  onRemade,
  onIncident,
  ...rest
}: TicketRailProps) {
  return (
    <ol className="kitchen-rail">
      {remakes.map((remake) => (
        <RemakeCard
          key={remake.id}
          remake={remake}
          now={rest.now}
          onDone={onRemade && (() => onRemade(remake.id))}
        />
      ))}
      {cancelled.map((ticket) => (
        <CancelledCard key={ticket.orderId} ticket={ticket} onSeen={() => seen.add(ticket)} />
      ))}
      {cards.map((ticket, index) => (
        <TicketCard
          {...rest}
          key={ticket.orderId}
          ticket={ticket}
          digit={index < 9 && keys.on ? index + 1 : null}
          next={ticket.orderId === nextId}
          chosen={ticket.orderId === keys.chosenId}
          changed={changedInSight(ticket) && !seen.has(ticket)}
          onSeen={() => seen.add(ticket)}
          onMemo={(line, part) => onMemo({ ticket, line, part })}
          onIncident={onIncident && ((line) => onIncident(ticket, line.lineId))}
        />
      ))}
    </ol>
  );
}
