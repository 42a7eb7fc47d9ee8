import { waitingSince } from "./alarm";
import type { Ticket } from "./ticket";

export type Board = {
  /** To make now, due first. */
  tickets: Ticket[];
  /** The first of them that nobody has started. */
  nextId: string | null;
  /** Chosen times whose moment has not come. */
  later: Ticket[];
  /** Sent out last, latest first. */
  bumped: Ticket[];
  /** Given up by the customer or the staff after the kitchen had taken them in charge. */
  cancelled: Ticket[];
};

/** Sorts what was read into what the kitchen looks at. */
export function boardOf(tickets: readonly Ticket[], at: Date): Board {
  const open = tickets
    .filter(({ status }) => status === "placed" || status === "preparing")
    .toSorted(dueFirst);
  const isDue = (ticket: Ticket) =>
    ticket.status === "preparing" || !ticket.chosenTime || Date.parse(ticket.ticketAt) <= at.getTime();
  const due = open.filter(isDue);
  return {
    tickets: due,
    nextId: due.find(({ status }) => status === "placed")?.orderId ?? null,
    later: open.filter((ticket) => !isDue(ticket)),
    bumped: tickets.filter(({ status }) => status === "ready").toSorted(lastMovedFirst),
    cancelled: tickets.filter(({ status }) => status === "cancelled").toSorted(lastMovedFirst),
  };
}

const dueFirst = (a: Ticket, b: Ticket) =>
  Date.parse(a.readyBy) - Date.parse(b.readyBy) || a.number - b.number;
const lastMovedFirst = (a: Ticket, b: Ticket) => Date.parse(b.movedAt) - Date.parse(a.movedAt);

/** What the big button of a ticket does. */
export type Gesture = "accept" | "start" | "ready";

export function gestureOf(ticket: Pick<Ticket, "status" | "acceptedAt">): Gesture | null {
  if (ticket.status === "preparing") return "ready";
  if (ticket.status !== "placed") return null;
  return ticket.acceptedAt === null ? "accept" : "start";
}

/** Changed after somebody could have read it: to be read again. Before its ticket was due nobody had. */
export const changedInSight = (ticket: Ticket): boolean =>
  ticket.changedAt !== null && Date.parse(ticket.changedAt) > waitingSince(ticket).getTime();
