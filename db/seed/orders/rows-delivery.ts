import type { deliveries } from "../../schema";
import { idAt } from "../ids";
import type { SeedOrder } from "./seed-order";

type Delivery = typeof deliveries.$inferInsert;

export function deliveryRow({ outlet, sale, story }: SeedOrder, now: Date): Delivery | null {
  const trip = story.delivery;
  if (!trip) return null;
  const left = trip.leftAt <= now;
  const ended = trip.endedAt <= now;
  const state = ended ? (trip.failure ? "failed" : "delivered") : left ? "under_way" : "assigned";
  return {
    id: idAt(trip.assignedAt),
    orderId: sale.id,
    outletId: outlet.id,
    courierId: trip.courier,
    state,
    failureCode: state === "failed" ? trip.failure?.code : null,
    note: state === "failed" ? (trip.failure?.note ?? "") : "",
    assignedAt: trip.assignedAt,
    leftAt: left ? trip.leftAt : null,
    endedAt: ended ? trip.endedAt : null,
    createdAt: trip.assignedAt,
  };
}
