import type { Actor } from "@/lib/actor";
import type { Role } from "../../enums";
import type { Colleague } from "../team";

/** Who works at an outlet, by user id. */
export type Crew = { orderTaker: string; manager: string; pizzaiolos: string[]; couriers: string[] };

export function crewOf(outletId: string, team: readonly Colleague[]): Crew {
  const at = (role: Role) =>
    team
      .filter(({ membership }) => membership.outletId === outletId && membership.role === role)
      .map(({ user }) => user.id);
  const [orderTaker] = at("order_taker");
  const [manager] = at("manager");
  if (!orderTaker || !manager) throw new Error("an open outlet needs an order taker and a manager");
  return { orderTaker, manager, pizzaiolos: at("pizzaiolo"), couriers: at("courier") };
}

export const staff = (userId: string, terminal: Actor["terminal"]): Actor => ({
  kind: "staff",
  userId,
  terminal,
});
