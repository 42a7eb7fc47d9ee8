import { forgetOrders } from "@/components/again/past-orders";
import { forgetChoice } from "@/components/basket/choice";
import { lastTracked } from "@/components/offline/last-tracked";
import { forgetPerson, lastOrder } from "./details";

/** What this device remembers of who ordered goes too. */
export function forgetHere(): void {
  forgetPerson();
  forgetChoice();
  forgetOrders();
  lastOrder.set(null);
  lastTracked.set(null);
}
