import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { changeWithin, type Place } from "@/lib/kitchen/writes/change-shelves";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { hint } from "@/lib/outbox/writes/hint";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { endTransfer } from "./end-transfer";
import { outletIdOf } from "./outlet-id-of";

/** What was sent and has not arrived comes back on the shelves it left. @throws Refusal not_found, transfer_over */
export const cancelTransfer = (
  cancelling: Place & { transfer: string },
  who: Actor,
  at: Date = now(),
): Promise<{ cancelled: string }> =>
  db.transaction(async (tx) => {
    const { outlet, outletIds, transfer } = cancelling;
    const outletId = await outletIdOf(tx, cancelling);
    await lockOutlet(tx, outlet);
    const to = await endTransfer(tx, "cancelled", { transfer, outletId, userId: who.userId, at });
    const lines = await tx.execute<{ code: string; sent: string }>(sql`
      select g.code, l.sent from stock_transfer_lines l join ingredients g on g.id = l.ingredient_id
      where l.transfer_id = ${transfer}`);
    const changes = new Map(lines.map(({ code, sent }) => [code, Number(sent)]));
    const booking = {
      kind: "transfer_in" as const,
      reason: "taken_back",
      key: `return:${transfer}`,
      changes,
    };
    await changeWithin(tx, { outlet, outletIds }, { action: "cancelTransfer", ...booking }, who, at);
    await hint(tx, `orders:${to.id}`);
    return { cancelled: transfer };
  });
