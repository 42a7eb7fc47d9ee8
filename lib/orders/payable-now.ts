import type { OrderStatus } from "@/db/enums";

/** Orders under way that are still in the house: what is on the road is paid at the door. */
const payable: readonly OrderStatus[] = ["placed", "preparing", "ready", "failed"];

/** Whether the counter may take what is due before the order is handed over. */
export const isPayable = (status: OrderStatus): boolean => payable.includes(status);
