import type { OrderStatus } from "@/db/enums";
import type { CustomerKind } from "./ways";

const underWay: readonly OrderStatus[] = ["placed", "preparing", "ready", "out_for_delivery"];

/** While an order stands there, such a message is true. Kinds not named here stay true for ever. */
const trueWhile: Partial<Record<CustomerKind, readonly OrderStatus[]>> = {
  order_ready: ["ready"],
  order_on_its_way: ["out_for_delivery"],
  order_late: underWay,
  payment_needed: ["placed"],
};

/**
 * Whether a message that waited may still be said: `not_yet` when the order went back a step and will come again, `over`
 * when it has gone past. Nobody is told at midnight that his pizza is ready.
 */
export function truthOf(kind: string, status: OrderStatus): "true" | "not_yet" | "over" {
  const standing = trueWhile[kind as CustomerKind];
  if (!standing || standing.includes(status)) return "true";
  if (kind === "order_ready" && status === "preparing") return "not_yet";
  if (kind === "order_on_its_way" && (status === "ready" || status === "preparing")) return "not_yet";
  return "over";
}
