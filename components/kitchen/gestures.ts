import type { ShortageOutcome } from "@/db/enums";
import type { Ticket, TicketLine } from "@/lib/kitchen/ticket";
import type { Outcome } from "@/lib/outcome";

type OnOrder = (input: { orderId: string }) => Promise<Outcome<void>>;
type OnMissing = (input: {
  lineId: string;
  ingredient: string;
  said?: "without" | "cancel";
}) => Promise<Outcome<{ outcome: ShortageOutcome }>>;
type OnStop = (input: {
  outlet: string;
  what: "ingredient";
  code: string;
  until: string;
}) => Promise<Outcome<unknown>>;
type OnUnit = (input: { lineId: string; unit: number }) => Promise<Outcome<void>>;

/** The server actions of the board, handed down by its page. */
export type KitchenActions = {
  accept: OnOrder;
  start: OnOrder;
  ready: OnOrder;
  recall: OnOrder;
  tick: OnUnit;
  untick: OnUnit;
  miss: OnMissing;
  /** Off sale for everybody. */
  stop: OnStop;
};

export type Done =
  | { kind: "accept" | "start" | "ready" | "recall"; orderId: string }
  | { kind: "tick" | "untick"; lineId: string; unit: number };

/** The tickets as they will be once a gesture is recorded: shown at once, put right by the next reading. */
export function applied(tickets: readonly Ticket[], done: Done, at: Date): Ticket[] {
  if ("lineId" in done) {
    return tickets.map((ticket) => ({
      ...ticket,
      lines: ticket.lines.map((line) => (line.lineId === done.lineId ? ticked(line, done) : line)),
    }));
  }
  return tickets.map((ticket) =>
    ticket.orderId === done.orderId ? { ...ticket, ...after(ticket, done.kind, at.toISOString()) } : ticket,
  );
}

const ticked = (line: TicketLine, { kind, unit }: { kind: "tick" | "untick"; unit: number }): TicketLine => {
  const others = line.done.filter((one) => one !== unit);
  return { ...line, done: kind === "tick" ? [...others, unit] : others };
};

function after(ticket: Ticket, kind: "accept" | "start" | "ready" | "recall", at: string): Partial<Ticket> {
  const acceptedAt = ticket.acceptedAt ?? at;
  if (kind === "accept") return { acceptedAt };
  if (kind === "ready") return { status: "ready", movedAt: at };
  return { status: "preparing", acceptedAt, startedAt: ticket.startedAt ?? at, movedAt: at };
}

/** The next unit a tap ticks off, and the one that takes a tick back. */
export const nextUnit = (line: TicketLine): number | null => {
  for (let unit = 1; unit <= line.quantity; unit += 1) if (!line.done.includes(unit)) return unit;
  return null;
};
export const lastUnit = (line: TicketLine): number | null =>
  line.done.length > 0 ? Math.max(...line.done) : null;
