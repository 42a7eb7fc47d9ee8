import { newId } from "@/lib/ids";
import type { ParkedTicket } from "@/lib/orders/parked";

/** A ticket with two Margheritas on it and hardly anything else. */
export const parkedTicket = (change: Partial<ParkedTicket> = {}): ParkedTicket => ({
  ...{ id: newId(), channel: "phone", mode: "takeaway", phone: "06 39 98 12 34", name: "Awa", email: "" },
  address: { line: "", extra: "", postcode: "", city: "" },
  lines: [{ key: "a", item: "margherita-m", quantity: 2, removed: [], added: [] }],
  ...{ slot: null, kitchenNote: "", courierNote: "", adultDeclared: false, code: null, ...change },
});
