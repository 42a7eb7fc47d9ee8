import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ActorKind } from "@/db/enums";
import { Refusal } from "../../refusal";
import type { Person } from "../person";

/**
 * Nobody's orders are taken while he is blocked, by his number or in his account; a colleague is told where to look.
 * @throws Refusal `customer_blocked` | `caller_blocked`
 */
export async function requireWelcome(
  { phone, customerId }: Person,
  askedBy: ActorKind,
  tx: Transaction,
): Promise<void> {
  const blocked = await tx.execute(sql`
    select 1 from customer_blocks where lifted_at is null and (phone = ${phone} or customer_id = ${customerId}::uuid)`);
  if (blocked.length > 0) throw new Refusal(askedBy === "staff" ? "caller_blocked" : "customer_blocked");
}
