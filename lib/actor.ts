import type { ActorKind } from "@/db/enums";

/** Who does something and on which screen: every history row names both. */
export type Actor = {
  kind: ActorKind;
  userId: string | null;
  terminal: Terminal;
  /** The account a customer is signed in to, or a caller's. */
  customerId?: string | null;
};
export type Terminal =
  | "web"
  | "counter"
  | "kitchen"
  | "dispatch"
  | "courier"
  | "orders"
  | "stock"
  | "team"
  | "administration"
  | "system";

export const customer: Actor = { kind: "customer", userId: null, terminal: "web" };
export const system: Actor = { kind: "system", userId: null, terminal: "system" };
