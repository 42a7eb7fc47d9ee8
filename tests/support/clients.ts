import { customer } from "@/lib/actor";
import { blockCustomer } from "@/lib/customers/writes/care";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { colleague } from "./dispatch-house";
import { friday, outletId, place } from "./house";

let last = 1000;

/** The number of a guest who ordered at Part-Dieu, a new one each time; his order cancelled (`done`), or his orders refused. */
export async function guestOf(how: { done?: boolean; blocked?: boolean } = {}): Promise<string> {
  last += 1;
  const phone = `+3363998${last}`;
  const { token } = await place({
    contact: { name: `Client ${last}`, phone, email: `client${last}@example.org` },
    lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
    seenTotalCents: 1090,
  });
  if (how.done) await cancelOrder({ token }, {}, customer, friday);
  if (how.blocked) {
    const manager = await colleague.of("manager.part-dieu@ocpizza.example", "counter");
    const asked = { phone, customerId: null, outletIds: [await outletId("part-dieu")], everybody: false };
    await blockCustomer({ ...asked, reason: "essai" }, manager, friday);
  }
  return phone;
}
