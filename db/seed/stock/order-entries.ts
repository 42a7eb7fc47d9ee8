import { needsOf } from "../orders/rows-stock";
import { type SeedOrder, startOf, statusOf } from "../orders/seed-order";
import type { Entry } from "./entries";

/** What an order begun took from the shelves; one given up after that is counted as waste instead. */
export function orderEntries(order: SeedOrder, ingredientIds: ReadonlyMap<string, string>): Entry[] {
  const start = startOf(order.story);
  if (!start) return [];
  const needs = [...needsOf(order)];
  const orderId = order.sale.id;
  const entry = (code: string, prefix: string) => ({
    code,
    orderId,
    dedupeKey: `${prefix}:${orderId}:${ingredientIds.get(code) ?? code}`,
  });
  const used = needs.map(([code, quantity]) => ({
    ...entry(code, "consume"),
    quantity: -quantity,
    kind: "consumption" as const,
    at: start.at,
    reason: null,
    actorId: start.who.userId,
  }));
  const end = order.story.moves.at(-1);
  if (!end || statusOf(order.story) !== "cancelled") return used;
  const wasted = { at: end.at, reason: end.reason, actorId: end.who.userId };
  return [
    ...used,
    ...needs.map(([code, quantity]) => ({
      ...entry(code, "cancelled"),
      quantity,
      kind: "correction" as const,
      ...wasted,
    })),
    ...needs.map(([code, quantity]) => ({
      ...entry(code, "wasted"),
      quantity: -quantity,
      kind: "waste" as const,
      ...wasted,
    })),
  ];
}
