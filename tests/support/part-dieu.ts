import { moveOrder } from "@/lib/orders/writes/move-order";
import { db } from "@/lib/server/db";
import { consumeReservations } from "@/lib/stock/writes/consume-reservations";
import { type Colleague, colleague } from "./dispatch-house";
import { friday, outletId } from "./house";

/** Who works at Part-Dieu, and where that is; known once the house is open. */
export type PartDieu = { cook: Colleague; manager: Colleague; here: string[] };

export async function peopleOfPartDieu(): Promise<PartDieu> {
  const [cook, manager, id] = await Promise.all([
    colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen"),
    colleague.of("manager.part-dieu@ocpizza.example", "orders"),
    outletId("part-dieu"),
  ]);
  return { cook, manager, here: [id] };
}

/** The cook begins an order: its ingredients are used from now on. */
export const begin = ({ cook, here }: PartDieu, orderId: string, at = friday) =>
  db.transaction(async (tx) => {
    await moveOrder(tx, { orderId, outletIds: here, move: "start" }, cook, at);
    await consumeReservations(tx, orderId, cook, at);
  });
