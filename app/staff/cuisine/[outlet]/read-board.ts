import "server-only";
import { getKitchen } from "@/lib/capacity/queries/get-kitchen";
import { listRemakes } from "@/lib/kitchen/queries/list-remakes";
import { listTickets } from "@/lib/kitchen/queries/list-tickets";
import { now } from "@/lib/server/clock";

/** Everything a kitchen's screen shows, read at one moment. */
export async function readBoard(outletId: string, locale: string) {
  const at = now();
  const [tickets, remakes, kitchen] = await Promise.all([
    listTickets(outletId, locale, at),
    listRemakes(outletId, locale, at),
    getKitchen(outletId),
  ]);
  return { at: at.toISOString(), tickets, remakes, kitchen };
}
