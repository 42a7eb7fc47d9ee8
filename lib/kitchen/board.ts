import { type Kitchen, usualKitchen } from "../outlets/kitchen";
import { waitingSince } from "./alarm";
import { fireAt } from "./firing";
import type { Ticket } from "./ticket";

/** A ticket with the moment it must be begun. */
export type Fired = Ticket & { fireAt: Date };

export type Board = {
  /** To make now, in the order in which they must be begun to be hot at their promise. */
  tickets: Fired[];
  /** The first of them that nobody has started. */
  nextId: string | null;
  /** Chosen times whose moment has not come. */
  later: Fired[];
  /** Sent out last, latest first. */
  bumped: Ticket[];
  /** Given up by the customer or the staff after the kitchen had taken them in charge. */
  cancelled: Ticket[];
};

/** Sorts what was read into what the kitchen looks at. */
export function boardOf(tickets: readonly Ticket[], at: Date, kitchen: Kitchen = usualKitchen): Board {
  const open = tickets
    .filter(({ status }) => status === "placed" || status === "preparing")
    .map((ticket): Fired => ({ ...ticket, fireAt: fireAt(ticket, kitchen) }))
    .toSorted(firedFirst);
  // A great order is begun before its ticket would have been due.
  const isDue = (ticket: Fired) =>
    ticket.status === "preparing" ||
    !ticket.chosenTime ||
    Math.min(Date.parse(ticket.ticketAt), ticket.fireAt.getTime()) <= at.getTime();
  const due = open.filter(isDue);
  return {
    tickets: due,
    nextId: due.find(({ status }) => status === "placed")?.orderId ?? null,
    later: open.filter((ticket) => !isDue(ticket)),
    bumped: tickets.filter(({ status }) => status === "ready").toSorted(lastMovedFirst),
    cancelled: tickets.filter(({ status }) => status === "cancelled").toSorted(lastMovedFirst),
  };
}

const firedFirst = (a: Fired, b: Fired) =>
  a.fireAt.getTime() - b.fireAt.getTime() ||
  Date.parse(a.readyBy) - Date.parse(b.readyBy) ||
  a.number - b.number;
const lastMovedFirst = (a: Ticket, b: Ticket) => Date.parse(b.movedAt) - Date.parse(a.movedAt);

/** What the big button of a ticket does; nothing where it waits for its payment. */
export type Gesture = "accept" | "heed" | "start" | "made" | "ready";

export function gestureOf(
  ticket: Pick<Ticket, "status" | "acceptedAt" | "unpaid" | "allergy">,
): Gesture | null {
  // Said after it was begun: read before it goes on.
  if (ticket.status === "preparing") return isUnheeded(ticket) ? "heed" : "ready";
  if (ticket.status !== "placed") return null;
  if (ticket.acceptedAt === null) return "accept";
  if (ticket.unpaid) return null;
  return isUnheeded(ticket) ? "heed" : "start";
}

/** What its customer must not eat was read by nobody yet. */
export const isUnheeded = ({ allergy }: Pick<Ticket, "allergy">): boolean =>
  allergy !== null && allergy.heededAt === null;

/** Changed after somebody could have read it: to be read again. Before its ticket was due nobody had. */
export const changedInSight = (ticket: Ticket): boolean =>
  ticket.changedAt !== null && Date.parse(ticket.changedAt) > waitingSince(ticket).getTime();
