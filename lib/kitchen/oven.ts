import { bakedOf } from "./pizzas";
import type { Bake, Ticket, TicketLine, TicketPart } from "./ticket";

/** One pizza of an order: which, and how far it has come. */
export type Pizza<T extends Ticket = Ticket> = {
  ticket: T;
  line: TicketLine;
  unit: number;
  pizza: number;
  parts: TicketPart[];
  bake: Bake | null;
  made: boolean;
};

/** Everything of an order that is baked, piece by piece. */
export const pizzasOf = <T extends Ticket>(ticket: T): Pizza<T>[] =>
  ticket.lines.flatMap((line) =>
    Array.from({ length: line.quantity }, (_, index) => index + 1).flatMap((unit) =>
      bakedOf(line).map((parts, index) => ({
        ...{ ticket, line, unit, pizza: index + 1, parts, made: line.done.includes(unit) },
        bake: line.bakes.find((bake) => bake.unit === unit && bake.pizza === index + 1) ?? null,
      })),
    ),
  );

/** What lies in the oven, due first; of a cancelled order too, until somebody takes it out. */
export const inOven = <T extends Ticket>(tickets: readonly T[]): Pizza<T>[] =>
  tickets
    .filter(({ status }) => status === "preparing" || status === "cancelled")
    .flatMap(pizzasOf)
    .filter(({ bake }) => bake !== null && bake.takenOutAt === null)
    .toSorted((a, b) => Date.parse(a.bake?.dueAt ?? "") - Date.parse(b.bake?.dueAt ?? ""));

/** Made and waiting for a place, in the order of the board. */
export const toPutIn = <T extends Ticket>(tickets: readonly T[]): Pizza<T>[] =>
  tickets
    .filter(({ status }) => status === "preparing")
    .flatMap(pizzasOf)
    .filter(({ bake, made }) => made && bake === null);

/** Seconds left of a bake, negative once it should be out. */
export const secondsLeft = ({ dueAt }: Pick<Bake, "dueAt">, at: Date): number =>
  Math.ceil((Date.parse(dueAt) - at.getTime()) / 1000);

export type Heat = "baking" | "soon" | "late";
/** Seconds before it is done at which somebody should be there. */
const soonSeconds = 20;

export function heatOf(bake: Pick<Bake, "dueAt">, at: Date): Heat {
  const left = secondsLeft(bake, at);
  if (left < 0) return "late";
  return left <= soonSeconds ? "soon" : "baking";
}

/**
 * Whether the oven has done its part of an order: every pizza is out, and so is every starter, or it was ticked off without
 * ever going in (a cold one).
 */
export const allOut = (ticket: Pick<Ticket, "lines">): boolean => {
  const all = pizzasOf(ticket as Ticket);
  return (
    all.some(({ bake }) => bake !== null) &&
    all.every(({ bake, made, parts: [part] }) =>
      bake ? bake.takenOutAt !== null : made && part?.kind === "starter",
    )
  );
};
