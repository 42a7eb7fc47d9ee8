import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { DeliveryState, FailureCode } from "@/db/enums";
import { Refusal } from "@/lib/refusal";
import { forgetPosition } from "./forget-positions";

type End = {
  orderId: string;
  /** null: whoever rides it, said by the dispatcher for him. */
  courierId: string | null;
  state: Extract<DeliveryState, "delivered" | "failed" | "released">;
  failureCode?: FailureCode;
  note?: string;
};

/** Ends the trip to this door. The order's row must be locked. @returns whose trip it was. @throws Refusal not_found when it is not this courier's trip. */
export async function endDelivery(
  tx: Transaction,
  { orderId, courierId, state, failureCode, note }: End,
  at: Date,
): Promise<string> {
  const [ended] = await tx.execute<{ courier: string }>(sql`
    update deliveries set state = ${state}, ended_at = ${at.toISOString()}::timestamptz,
      failure_code = ${failureCode ?? null}, note = ${note ?? ""}
    where order_id = ${orderId} and state = 'under_way' and courier_id = coalesce(${courierId}::uuid, courier_id) returning courier_id as courier`);
  if (!ended) throw new Refusal("not_found");
  await forgetPosition(tx, ended.courier);
  return ended.courier;
}
