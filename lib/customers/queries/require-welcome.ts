import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "../../refusal";
import type { Person } from "../person";

/**
 * Nobody's orders are taken while he is blocked, by his number or in his account.
 * @throws Refusal `customer_blocked`
 */
export async function requireWelcome({ phone, customerId }: Person, tx: Transaction): Promise<void> {
  const blocked = await tx.execute(sql`
    select 1 from customer_blocks where lifted_at is null and (phone = ${phone} or customer_id = ${customerId}::uuid)`);
  if (blocked.length > 0) throw new Refusal("customer_blocked");
}
