import type { Ticket } from "./ticket";

type Urgency = "calm" | "soon" | "late";

/** Minutes before the bench must be clear at which a ticket starts to press. */
const soonMinutes = 5;
/** Minutes a ticket may stand unbegun past its moment before it is late. */
const fireGraceMinutes = 2;

/** How a ticket stands, and in which words: `fire` while it waits to be begun, `out` once it is under way. */
export type Standing = { urgency: Urgency; word: "fire" | "out"; minutes: number };

/**
 * Against the promise made to the customer, not against its age. Not begun, it is measured by when it must be (`fireAt`);
 * begun, or past its time, by when it must be ready.
 */
export function standingOf(
  { status, readyBy }: Pick<Ticket, "status" | "readyBy">,
  fireAt: Date,
  at: Date,
): Standing {
  const left = minutesUntil(new Date(readyBy), at);
  if (status === "placed" && left >= 0) {
    const minutes = minutesUntil(fireAt, at);
    if (minutes >= 0) return { urgency: "calm", word: "fire", minutes };
    return { urgency: minutes >= -fireGraceMinutes ? "soon" : "late", word: "fire", minutes };
  }
  const urgency = left < 0 ? "late" : left < soonMinutes ? "soon" : "calm";
  return { urgency, word: "out", minutes: left };
}

/** Whole minutes until an instant, negative once it is over: 0 is the last minute, −1 the first one late. */
const minutesUntil = (when: Date, at: Date): number => Math.floor((when.getTime() - at.getTime()) / 60_000);
