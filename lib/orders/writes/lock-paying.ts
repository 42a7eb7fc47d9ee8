import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { getPaying, type Paying, type PayingOrder } from "../queries/get-paying";
import { lockOutlet } from "./lock-outlet";

/** Takes the turn of an order's outlet, as it may have to be promised anew, locks the order, and reads what is true then. */
export async function lockPaying(tx: Transaction, which: Paying): Promise<PayingOrder> {
  const { id, slug } = await getPaying(which, tx);
  await lockOutlet(tx, slug);
  await tx.execute(sql`select 1 from orders where id = ${id} for update`);
  return getPaying({ orderId: id }, tx);
}
