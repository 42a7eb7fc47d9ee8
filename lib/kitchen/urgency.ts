import type { Ticket } from "./ticket";

export type Urgency = "calm" | "soon" | "late";

/** Minutes before the bench must be clear at which a ticket starts to press. */
export const soonMinutes = 5;

/** How a ticket stands against the promise made to the customer, not against its age: `readyBy` is the kitchen's share of it. */
export function urgencyOf(ticket: Pick<Ticket, "readyBy">, at: Date): Urgency {
  const minutes = minutesLeft(ticket, at);
  if (minutes < 0) return "late";
  return minutes < soonMinutes ? "soon" : "calm";
}

/** Whole minutes until it must be ready, negative once it should have been: 0 is the last minute, −1 the first one late. */
export const minutesLeft = (ticket: Pick<Ticket, "readyBy">, at: Date): number =>
  Math.floor((Date.parse(ticket.readyBy) - at.getTime()) / 60_000);
