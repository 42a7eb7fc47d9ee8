import "server-only";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { mostStops } from "../ride-order";
import { assignDeliveries } from "./assign-deliveries";

/**
 * A courier takes the run he was offered, whole or not at all: of two who tap together one is told `already_taken`
 * and is offered what is left.
 */
export async function claimRun(
  { orderIds, outletIds }: { orderIds: readonly string[]; outletIds: readonly string[] },
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<void> {
  if (orderIds.length === 0) throw new Refusal("nothing_to_take");
  if (orderIds.length > mostStops) throw new Refusal("bad_input");
  await db.transaction((tx) =>
    assignDeliveries(tx, { orderIds, outletIds, courierId: who.userId, from: ["ready"] }, who, at),
  );
}
