import { newId } from "@/lib/ids";
import type { Permission } from "@/lib/staff/permissions";
import { ordersAt, type Ready } from "../orders-at";

/** What an action asks for, and how to call it so that it would work at an outlet. */
export type ActionRow = {
  permission: Permission;
  /** Makes what the action needs at Part-Dieu and returns its input; some things only he may do who has them in hand. */
  input: (userId?: string) => Promise<unknown>;
  /** What doing it a second time answers: a refusal's code, or `same` where asking twice is no harm. */
  twice: string;
  /** What those of another outlet are answered, where it is not that nothing is there. */
  elsewhere?: string;
  /** An action of the administration: for who works everywhere, with both factors. */
  behindDoor?: true;
  /** Of the group and no outlet of it: for who leads all of them. */
  group?: true;
};

/** An order that stands where the action needs it. */
export const order =
  (ready: Ready, more: object = {}) =>
  async (userId?: string) => ({
    orderId: await ordersAt(ready, userId),
    ...more,
  });

export const margherita = { key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] };

/** Money taken by a screen: all of it in cash, under an id of its own. */
export const inCash = (amountCents: number, givenCents: number | null = null) => ({
  takingId: newId(),
  tenders: [{ method: "cash", amountCents, givenCents, people: 1 }],
  tipCents: 0,
});
