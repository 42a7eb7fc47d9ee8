import { type Gesture, gestureOf } from "./board";
import { allOut } from "./oven";
import { leftToMake, type Ticket, type TicketLine } from "./ticket";

/** A screen of the kitchen and its word in the address; `all`: one screen for everything. */
export const stations = { all: "", make: "garniture", oven: "four", pack: "decoupe" } as const;
export type Station = keyof typeof stations;
export const stationNames = Object.keys(stations) as Station[];

export const stationOf = (word: unknown): Station =>
  stationNames.find((name) => stations[name] === word) ?? "all";

/** What is made at the bench; a drink is only put beside it. */
export const isMade = (line: Pick<TicketLine, "parts">): boolean =>
  line.parts.some(({ kind }) => kind === "pizza" || kind === "starter");

/** An order's part of the bench: its dishes; null once they are made, or where it has none. */
export function forBench<T extends Ticket>(ticket: T): T | null {
  const lines = ticket.lines.filter(isMade);
  const left = lines.some((line) => leftToMake(line) > 0);
  return lines.length > 0 && left ? { ...ticket, lines } : null;
}

/** What cutting and packing has before it: orders under way, whichever leaves first. */
export const forPacking = <T extends Ticket>(tickets: readonly T[]): T[] =>
  tickets
    .filter(({ status }) => status === "preparing")
    .toSorted((a, b) => Date.parse(a.readyBy) - Date.parse(b.readyBy) || a.number - b.number);

/** What the big button of a ticket does at a station: the bench has done its part when all is made, packing when it is boxed. */
export function gestureAt(
  station: Station,
  ticket: Pick<Ticket, "status" | "acceptedAt" | "unpaid" | "allergy">,
): Gesture | null {
  const gesture = gestureOf(ticket);
  return station === "make" && gesture === "ready" ? "made" : gesture;
}

/** Everything of it is ticked off and out of the oven: nothing is left but to box it. */
export const isAllDone = (ticket: Pick<Ticket, "status" | "lines">): boolean =>
  ticket.status === "preparing" &&
  ticket.lines.every((line) => leftToMake(line) === 0) &&
  (ticket.lines.every(({ bakes }) => bakes.length === 0) || allOut(ticket));
