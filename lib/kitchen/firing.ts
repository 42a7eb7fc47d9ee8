import { playThrough } from "../capacity/play-through";
import type { Kitchen } from "../outlets/kitchen";
import { bakedOf } from "./pizzas";
import type { Ticket } from "./ticket";

/** Seconds an order takes from its first gesture to its last box when nothing else is in the way. */
export const leadSeconds = ({ lines }: Pick<Ticket, "lines">, kitchen: Kitchen): number =>
  playThrough(
    lines.flatMap((line) =>
      Array.from({ length: line.quantity }, () => bakedOf(line).flatMap(([part]) => part ?? [])).flat(),
    ),
    kitchen,
  );

/** When an order must be begun to be hot at its promise: neither waiting in its box, nor late. */
export const fireAt = (ticket: Pick<Ticket, "lines" | "readyBy">, kitchen: Kitchen): Date =>
  new Date(Date.parse(ticket.readyBy) - leadSeconds(ticket, kitchen) * 1000);
