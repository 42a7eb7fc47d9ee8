import { isMade } from "@/lib/kitchen/stations";
import type { Bake, Ticket, TicketLine } from "@/lib/kitchen/ticket";
import type { Done, OrderGesture } from "./gestures";

/** The tickets as they will be once a gesture is recorded: shown at once, put right by the next reading. */
export function applied(tickets: readonly Ticket[], done: Done, at: Date): Ticket[] {
  if ("orderId" in done)
    return tickets.map((ticket) =>
      ticket.orderId === done.orderId ? { ...ticket, ...after(ticket, done.kind, at.toISOString()) } : ticket,
    );
  return tickets.map((ticket) => ({
    ...ticket,
    lines: ticket.lines.map((line) => lineAfter(line, done, at)),
  }));
}

function lineAfter(line: TicketLine, done: Exclude<Done, { orderId: string }>, at: Date): TicketLine {
  if ("bakeId" in done) return { ...line, bakes: line.bakes.flatMap((bake) => bakeAfter(bake, done, at)) };
  if (done.lineId !== line.lineId) return line;
  const others = line.done.filter((one) => one !== done.unit);
  if (done.kind === "untick") return { ...line, done: others };
  const ticked = { ...line, done: [...others, done.unit] };
  if (done.kind === "tick") return ticked;
  const { unit, pizza, seconds } = done;
  const bake = {
    ...{ id: `sending:${line.lineId}:${unit}:${pizza}`, unit, pizza, putInAt: at.toISOString() },
    ...{ dueAt: new Date(at.getTime() + seconds * 1000).toISOString(), takenOutAt: null },
  };
  return { ...ticked, bakes: [...line.bakes, bake] };
}

function bakeAfter(bake: Bake, done: Extract<Done, { bakeId: string }>, at: Date): Bake[] {
  if (bake.id !== done.bakeId) return [bake];
  if (done.kind === "takeOut") return [{ ...bake, takenOutAt: at.toISOString() }];
  return bake.takenOutAt ? [{ ...bake, takenOutAt: null }] : [];
}

function after(ticket: Ticket, kind: OrderGesture, at: string): Partial<Ticket> {
  const acceptedAt = ticket.acceptedAt ?? at;
  if (kind === "accept") return { acceptedAt };
  if (kind === "heed")
    return { allergy: ticket.allergy && { ...ticket.allergy, heededBy: null, heededAt: at } };
  if (kind === "ready") return { status: "ready", movedAt: at };
  if (kind === "made") return { lines: ticket.lines.map((line) => (isMade(line) ? allTicked(line) : line)) };
  return { status: "preparing", acceptedAt, startedAt: ticket.startedAt ?? at, movedAt: at };
}

const allTicked = (line: TicketLine): TicketLine => ({
  ...line,
  done: Array.from({ length: line.quantity }, (_, index) => index + 1),
});
