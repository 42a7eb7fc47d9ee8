import "server-only";
import { getKitchen } from "@/lib/capacity/queries/get-kitchen";
import { listTickets } from "@/lib/kitchen/queries/list-tickets";
import { now } from "@/lib/server/clock";

/** Everything a kitchen's screen shows, read at one moment. */
export async function readBoard(outletId: string, locale: string) {
  const at = now();
  const [tickets, kitchen] = await Promise.all([listTickets(outletId, locale, at), getKitchen(outletId)]);
  return { at: at.toISOString(), tickets, kitchen };
}
