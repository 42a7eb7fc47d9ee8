import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { db } from "@/lib/server/db";
import { friday, outletId, place, setStock, staffId } from "./house";

export type Ready = "placed" | "preparing" | "ready";

/** A takeaway Margherita at Part-Dieu that has come this far. */
export async function ordersAt(ready: Ready): Promise<string> {
  const lines = [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }];
  const { orderId } = await place({ lines, seenTotalCents: 1090 });
  if (ready === "placed") return orderId;
  const which = { orderId, outletIds: [await outletId("part-dieu")] };
  const cook: Actor & { userId: string } = {
    kind: "staff",
    userId: await staffId("pizzaiolo.part-dieu@ocpizza.example"),
    terminal: "kitchen",
  };
  await startPreparing(which, cook, friday);
  if (ready === "ready") await markReady(which, cook, friday);
  return orderId;
}

ordersAt.line = async (ready: Ready): Promise<string> => {
  const orderId = await ordersAt(ready);
  const [line] = await db.execute<{ id: string }>(
    sql`select id from order_lines where order_id = ${orderId}`,
  );
  if (!line) throw new Error("an order without a line");
  return line.id;
};

/** Room and flour for as many orders as a walk through all doors places. */
export async function roomForAll(): Promise<void> {
  await db.execute(
    sql`update outlets set pizzas_per_slot = 400, deliveries_per_slot = 400 where slug = 'part-dieu'`,
  );
  for (const code of ["pate", "sauce_tomate", "mozzarella", "basilic", "huile_olive", "origan"]) {
    await setStock("part-dieu", code, 1_000_000);
  }
}
