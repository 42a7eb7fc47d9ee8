import type { Size, Unit } from "@/db/enums";
import { ingredientsOn } from "./memo";
import { leftToMake, type Ticket } from "./ticket";

/** Pizzas still to make over all tickets; halves count for a half. */
export type AllDay = { name: string; total: number; sizes: { size: Size; count: number }[] }[];

const sizeOrder: readonly Size[] = ["S", "M", "L", "ONE"];

export function countToMake(tickets: readonly Ticket[]): AllDay {
  const counts = new Map<string, Map<Size, number>>();
  for (const line of tickets.flatMap((ticket) => ticket.lines)) {
    for (const part of line.parts) {
      const left = leftToMake(line) * (part.side === "whole" ? 1 : 0.5);
      if (part.kind !== "pizza" || left === 0) continue;
      const sizes = counts.get(part.name) ?? new Map<Size, number>();
      counts.set(part.name, sizes.set(part.size, (sizes.get(part.size) ?? 0) + left));
    }
  }
  return [...counts]
    .map(([name, sizes]) => ({
      name,
      total: [...sizes.values()].reduce((sum, count) => sum + count, 0),
      sizes: [...sizes]
        .map(([size, count]) => ({ size, count }))
        .toSorted((a, b) => sizeOrder.indexOf(a.size) - sizeOrder.indexOf(b.size)),
    }))
    .toSorted((a, b) => b.total - a.total || a.name.localeCompare(b.name));
}

/** What all of them still take, in base units, the most first: what to fetch from the cold room. */
export type AllDayIngredients = { code: string; name: string; unit: Unit; quantity: number }[];

export function countIngredients(tickets: readonly Ticket[]): AllDayIngredients {
  const counts = new Map<string, AllDayIngredients[number]>();
  for (const line of tickets.flatMap((ticket) => ticket.lines)) {
    for (const { kind, memo } of line.parts) {
      if (kind !== "pizza" && kind !== "starter") continue;
      for (const { code, name, unit, quantity, extra } of ingredientsOn(memo)) {
        const more = leftToMake(line) * (quantity + extra);
        if (more === 0) continue;
        counts.set(code, { code, name, unit, quantity: (counts.get(code)?.quantity ?? 0) + more });
      }
    }
  }
  return [...counts.values()].toSorted((a, b) => b.quantity - a.quantity || a.name.localeCompare(b.name));
}
