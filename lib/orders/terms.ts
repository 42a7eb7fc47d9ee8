import type { Hold } from "../capacity/places";
import type { BusinessDay } from "../time";

/**
 * What a revision needs to come into force: the order's own row as it would be, the ingredients, the places of oven and
 * couriers. It is kept in the revision until it is settled, and goes with it: an address is nobody's to keep twice.
 */
export type Terms = {
  /** Columns of `orders`, by name. */
  row: Record<string, unknown>;
  needs: [ingredientId: string, quantity: number][];
  holds: { resource: Hold["resource"]; startsAt: string; quantity: number }[];
  neededOn: BusinessDay;
  /** The promotion it has from then on; null: none. Left out, the order keeps what it has. */
  promotionId?: string | null;
};

/** Why a proposal came to nothing. */
const voidReasons = ["started", "cancelled", "replaced", "expired", "dropped", "impossible"] as const;
export type VoidReason = (typeof voidReasons)[number];

/** What is needed beyond what is held already, by key. */
export function beyond<Key>(
  needs: ReadonlyMap<Key, number>,
  held: ReadonlyMap<Key, number>,
): Map<Key, number> {
  const more = new Map<Key, number>();
  for (const [key, quantity] of needs) {
    const missing = quantity - (held.get(key) ?? 0);
    if (missing > 0) more.set(key, missing);
  }
  return more;
}
