import type { Mode } from "@/db/enums";
import type { CustomerKind } from "../outbox/ways";
import type { MoveName } from "./status";

/**
 * What a customer is told when his order moves; other moves say nothing, or more than a move knows and say it themselves.
 * Boxed for a courier is nothing to come for; over the counter after a failed delivery he has it in his hands.
 */
export function toldOn(move: MoveName, mode: Mode): { kind: CustomerKind; fact: string } | null {
  if (move === "finish" && mode === "takeaway") return { kind: "order_ready", fact: "ready" };
  if (move === "leave") return { kind: "order_on_its_way", fact: "on_its_way" };
  if (move === "deliver" || move === "collect") return { kind: "order_delivered", fact: "delivered" };
  return null;
}
