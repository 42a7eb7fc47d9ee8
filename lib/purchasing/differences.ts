import type { PurchaseLine } from "./purchase";
import { restOf } from "./purchase";

const differenceKinds = ["less", "more", "broken", "price"] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** What came of one line in one delivery. */
export type Came = { quantity: number; broken: number; priceCents: number };

/** How what came differs from what was still to come; nothing when it is as ordered. */
export function differencesOf(
  line: Pick<PurchaseLine, "packs" | "packQuantity" | "received" | "priceCents">,
  came: Came,
): DifferenceKind[] {
  const rest = restOf(line);
  return differenceKinds.filter((kind) => {
    if (kind === "less") return came.quantity < rest;
    if (kind === "more") return came.quantity > rest;
    if (kind === "broken") return came.broken > 0;
    return came.priceCents !== line.priceCents && came.quantity > 0;
  });
}
