import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

type Tried = {
  action: string;
  orderId: string;
  outletIds: readonly string[];
  /** What was offered or asked for; no voucher's code. */
  offered: unknown;
};

/**
 * Does what moves money; where the house refuses it, who tried what and why not is in the journal, and nothing else is.
 * @throws whatever it throws.
 */
export async function noteRefused<T>(
  { action, orderId, outletIds, offered }: Tried,
  who: Actor,
  does: () => Promise<T>,
  at: Date = now(),
): Promise<T> {
  try {
    return await does();
  } catch (error) {
    if (error instanceof Refusal) {
      const after = { refused: error.code, details: error.details, offered };
      await db.transaction(async (tx) => {
        // Of another outlet's order nothing is said but that it was tried.
        const [own] = await tx.execute<{ outletId: string }>(sql`
          select outlet_id as "outletId" from orders where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
        const about = { subject: "order", subjectId: orderId, outletId: own?.outletId ?? null };
        await record(tx, { action: `refused:${action}`, ...about, after }, who, at);
      });
    }
    throw error;
  }
}
