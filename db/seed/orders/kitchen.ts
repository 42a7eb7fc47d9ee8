import { addMinutes } from "@/lib/time";
import type { Chance } from "../chance";
import type { Crew } from "./crew";
import type { Sale } from "./sales";

/** Minutes from placing to taking in charge, from there (or from the ticket's time) to the first dough, from there to the bench. */
export type Pace = { accept: number; wait: number; make: number };

/** What happened to an order between the till and the bench, and who did it. */
export type Making = {
  acceptedAt: Date;
  acceptedBy: string | null;
  startedAt: Date;
  readyAt: Date;
  cook: string;
};

export function makingOf(sale: Sale, autoAccepts: boolean, crew: Crew, pace: Pace, chance: Chance): Making {
  const { arrival, promised } = sale;
  const [first = crew.manager, second = first] = crew.pizzaiolos;
  const cook = chance.odds(0.55) ? first : second;
  const acceptedAt = autoAccepts ? arrival.at : addMinutes(later(arrival.at, promised.ticketAt), pace.accept);
  const startedAt = addMinutes(later(acceptedAt, promised.ticketAt), pace.wait);
  return {
    acceptedAt,
    acceptedBy: autoAccepts ? null : cook,
    startedAt,
    readyAt: addMinutes(startedAt, pace.make),
    cook,
  };
}

/** Busy kitchens let a ticket wait; a larger order takes longer. */
export function usualPace(sale: Sale, chance: Chance): Pace {
  const pizzas = sale.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    accept: 0.4 + chance.next(),
    wait: 1 + 4 * chance.next(),
    make: 7 + 4 * chance.next() + 0.8 * pizzas,
  };
}

export const later = (a: Date, b: Date): Date => (a.getTime() >= b.getTime() ? a : b);
