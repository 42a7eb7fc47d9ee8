import type { Outlet } from "../outlets/outlet";
import type { Ordered } from "../promotions/judge";
import type { PlaceOrderInput } from "./basket";
import type { Line } from "./line";

/** Lines as promotions look at them. */
export const orderedOf = (
  { mode, locale }: Pick<PlaceOrderInput, "mode" | "locale">,
  outlet: Pick<Outlet, "id">,
  lines: readonly Line[],
  feeCents: number | null,
): Ordered => ({
  ...{ outletId: outlet.id, mode, feeCents, locale },
  itemsCents: itemsOf(lines),
  // Neither a half nor a choice of a menu can be given: what it costs is not on the card.
  items: lines.flatMap(({ menu, parts }) => (menu || parts.length > 1 ? [] : parts.map(({ item }) => item))),
});

/** What is ordered comes to, before anything comes off. */
export const itemsOf = (lines: readonly Pick<Line, "unitCents" | "quantity">[]): number =>
  lines.reduce((sum, { unitCents, quantity }) => sum + unitCents * quantity, 0);
