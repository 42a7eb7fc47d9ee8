import type { Ticket } from "./ticket";

/** Seconds an order may wait to be taken in charge: the kitchen is called, then called loudly, then the order is given up. */
export const alarmSeconds = { call: 60, loud: 300, giveUp: 690 } as const;

export type Alarm = "none" | "waiting" | "call" | "loud" | "given_up";

/**
 * How loudly an order that nobody takes in charge must call. The wait counts from placing; for a chosen time, from
 * the moment its ticket is due, since before that nobody is expected to look at it.
 */
export function alarmOf(ticket: Waiting, at: Date): Alarm {
  if (ticket.status !== "placed" || ticket.acceptedAt !== null) return "none";
  const seconds = (at.getTime() - waitingSince(ticket).getTime()) / 1000;
  if (seconds < 0) return "none";
  if (seconds < alarmSeconds.call) return "waiting";
  if (seconds < alarmSeconds.loud) return "call";
  return seconds < alarmSeconds.giveUp ? "loud" : "given_up";
}

type Waiting = Pick<Ticket, "status" | "acceptedAt" | "placedAt" | "ticketAt" | "chosenTime">;

/** A time chosen so near that its ticket was due before it was placed counts from placing. */
export function waitingSince(ticket: Pick<Ticket, "placedAt" | "ticketAt" | "chosenTime">): Date {
  const placed = Date.parse(ticket.placedAt);
  return new Date(ticket.chosenTime ? Math.max(placed, Date.parse(ticket.ticketAt)) : placed);
}
