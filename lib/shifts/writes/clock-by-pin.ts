import { sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type Approval, checkPin } from "@/lib/staff/writes/check-pin";
import { clockIn, clockOut } from "./clock";

/**
 * Turns the clock of whoever gives his PIN: out where he is at work here, else in, as his first post here.
 * @param who on whose screen; the journal names him beside the one who clocked.
 * @throws Refusal `pin_wrong` | `pin_locked` | `already_done` where he is at work at another outlet
 */
export async function clockByPin(
  { outletId, approval }: { outletId: string; approval: Approval },
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<{ clock: "in" | "out" }> {
  await checkPin(approval, { permission: "team.see", outletId }, who, at);
  const { userId } = approval;
  const [standing] = await db.execute<{ open: boolean; role: Role | null }>(sql`
    select exists (select from worked_shifts where user_id = ${userId} and outlet_id = ${outletId} and ended_at is null) as open,
      (select role from memberships where user_id = ${userId} and (outlet_id = ${outletId} or outlet_id is null)
        order by outlet_id nulls last, role limit 1) as role`);
  if (standing?.open) {
    await clockOut({ outletId, userId }, who, at);
    return { clock: "out" };
  }
  await clockIn({ outletId, userId, role: standing?.role ?? "order_taker" }, who, at);
  return { clock: "in" };
}
