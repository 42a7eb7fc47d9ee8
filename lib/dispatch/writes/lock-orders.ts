import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Mode, OrderStatus } from "@/db/enums";
import { Refusal } from "@/lib/refusal";

export type LockedOrder = {
  id: string;
  outletId: string;
  publicToken: string;
  number: number;
  status: OrderStatus;
  mode: Mode;
};

/** Holds orders still, in key order, so that two dispatchers never wait for each other in a ring. @throws Refusal not_found. */
export async function lockOrders(
  tx: Transaction,
  orderIds: readonly string[],
  outletIds: readonly string[],
): Promise<LockedOrder[]> {
  const rows = await tx.execute<LockedOrder>(sql`
    select id, outlet_id as "outletId", public_token as "publicToken", number, status, mode from orders
    where id = any(${sql.param([...orderIds])}::uuid[]) and outlet_id = any(${sql.param([...outletIds])}::uuid[])
    order by id for update`);
  if (rows.length < new Set(orderIds).size) throw new Refusal("not_found");
  return [...rows];
}
