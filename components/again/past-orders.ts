import { keptValue } from "@/components/basket/kept";
import { listOf, number, shaped, text } from "@/components/basket/reader";

/** An order placed on this device: its link, where, its number, and in a few words what was in it. */
export type PastOrder = { token: string; outlet: string; number: number; contents: string };

const most = 5;
const none: PastOrder[] = [];
const readOrders = listOf(shaped<PastOrder>({ token: text, outlet: text, number, contents: text }));

/** The last orders of this device, the newest first. */
export const pastOrders = keptValue<PastOrder[]>(
  "ocpizza.orders.1",
  none,
  (stored) => readOrders(stored) ?? none,
);

const others = (token: string) => pastOrders.get().filter((order) => order.token !== token);

export const rememberOrder = (order: PastOrder): void =>
  pastOrders.set([order, ...others(order.token)].slice(0, most));

export const forgetOrders = (): void => pastOrders.set(none);

/** A link that leads nowhere any more. */
export const forgetOrder = (token: string): void => pastOrders.set(others(token));
