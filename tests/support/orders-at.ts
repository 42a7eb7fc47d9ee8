import { sql } from "drizzle-orm";
import { customer } from "@/lib/actor";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { listInvoices } from "@/lib/fiscal/queries/get-invoices";
import { newId } from "@/lib/ids";
import { listRecipes } from "@/lib/kitchen/queries/list-recipes";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { putInOven } from "@/lib/kitchen/writes/put-in-oven";
import { reportIncident } from "@/lib/kitchen/writes/report-incident";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { askInvoice } from "@/lib/orders/writes/ask-invoice";
import { db } from "@/lib/server/db";
import { colleague, leaveLoaded } from "./dispatch-house";
import { greatKitchens } from "./great-kitchens";
import { friday, outletId, place, sealed, setStock, staffId } from "./house";

export type Ready = "placed" | "preparing" | "ready" | "collected" | "boxed" | "assigned" | "under_way";

const door = { line: "29 rue de Bonnel", extra: "", postcode: "69003", city: "Lyon" };

/**
 * Margheritas at Part-Dieu that have come this far: to take away, or from `boxed` on to be delivered, by this courier.
 */
export async function ordersAt(ready: Ready, courierId?: string): Promise<string> {
  if (["boxed", "assigned", "under_way"].includes(ready)) return deliveryAt(ready, courierId);
  const lines = [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }];
  const { orderId } = await place({ lines, seenTotalCents: 1090 });
  if (ready !== "placed") await cook(orderId, ready !== "preparing");
  if (ready === "collected") {
    const seller = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
    const taken = { method: "cash" as const, givenCents: 2000, outletIds: [await outletId("part-dieu")] };
    await collectOrder({ ...taken, orderId }, seller, friday);
  }
  return orderId;
}

async function deliveryAt(ready: Ready, courierId?: string): Promise<string> {
  const lines = [{ key: "a", item: "margherita-m", quantity: 2, removed: [], added: [] }];
  const asked = { lines, mode: "delivery" as const, address: door };
  const { orderId } = await place({ ...asked, seenTotalCents: 2180 });
  await cook(orderId, true);
  const outletIds = [await outletId("part-dieu")];
  const rider = colleague(courierId ?? (await staffId("livreur.part-dieu@ocpizza.example")));
  if (ready !== "boxed") await claimRun({ orderIds: [orderId], outletIds }, rider, friday);
  if (ready === "under_way") await leaveLoaded(outletIds, rider, friday);
  return orderId;
}

async function cook(orderId: string, boxed: boolean): Promise<void> {
  const which = { orderId, outletIds: [await outletId("part-dieu")] };
  const baker = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  await startPreparing(which, baker, friday);
  if (boxed) await markReady(which, baker, friday);
}

ordersAt.line = async (ready: Ready): Promise<string> => {
  const orderId = await ordersAt(ready);
  const [line] = await db.execute<{ id: string }>(
    sql`select id from order_lines where order_id = ${orderId}`,
  );
  if (!line) throw new Error("an order without a line");
  return line.id;
};

/** A recipe written out once more, from its present version. */
ordersAt.recipe = async () => {
  const [size] = (await listRecipes("fr")).flatMap(({ sizes }) => sizes);
  if (!size) throw new Error("no recipe");
  const { item, version, lines } = size;
  return {
    outlet: "part-dieu",
    item,
    version,
    lines: lines.map(({ code, quantity, removable }) => ({ code, quantity, removable })),
  };
};

/** A pizza of such an order, in the oven. */
ordersAt.bake = async (): Promise<string> => {
  const lineId = await ordersAt.line("preparing");
  const baker = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  // Its oven is never full, however many doors are tried.
  await db.execute(sql`update oven_bakes set taken_out_at = due_at where taken_out_at is null`);
  await putInOven({ lineId, unit: 1, pizza: 1, outletIds: [await outletId("part-dieu")] }, baker, friday);
  const [bake] = await db.execute<{ id: string }>(sql`select id from oven_bakes where line_id = ${lineId}`);
  if (!bake) throw new Error("nothing in the oven");
  return bake.id;
};

/** A pizza of such an order that has to be made again. */
ordersAt.incident = async (): Promise<string> => {
  const lineId = await ordersAt.line("preparing");
  const baker = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  const requestId = newId();
  const outletIds = [await outletId("part-dieu")];
  await reportIncident({ lineId, cause: "fallen", requestId, outletIds }, baker, friday);
  return requestId;
};

/** A paid order and a refund of it that the bank refused. */
ordersAt.refused = async (): Promise<{ orderId: string; refundId: string }> => {
  const orderId = await ordersAt("collected");
  const [refund] = await db.execute<{ id: string }>(sql`
    insert into refunds (id, payment_id, status, amount_cents, reason, settled_at)
    select ${newId()}::uuid, id, 'failed', amount_cents, 'changed', now() from payments where order_id = ${orderId} returning id`);
  if (!refund) throw new Error("an order without a payment");
  await sealed(orderId);
  return { orderId, refundId: refund.id };
};

/** A paid order whose customer has an invoice of it. */
ordersAt.invoiced = async (): Promise<{ orderId: string; number: string }> => {
  const orderId = await ordersAt("collected");
  const which = { orderId, outletIds: [await outletId("part-dieu")] };
  const company = { name: "Durand SARL", address: "1 rue du Lac, 69003 Lyon", siret: "", vatNumber: "" };
  await askInvoice(which, company, customer, friday);
  const [invoice] = await listInvoices(which);
  if (!invoice) throw new Error("no invoice was written");
  return { orderId, number: invoice.number };
};

/** Room and flour for as many orders as a walk through all doors places. */
export async function roomForAll(): Promise<void> {
  await db.execute(
    sql`update outlets set pizzas_per_slot = 400, deliveries_per_slot = 400 where slug = 'part-dieu'`,
  );
  await db.execute(sql.raw(greatKitchens));
  for (const code of ["pate", "sauce_tomate", "mozzarella", "basilic", "huile_olive", "origan"]) {
    // A recipe that a door imports may ask for kilos of sauce.
    await setStock("part-dieu", code, code === "sauce_tomate" ? 50_000_000 : 1_000_000);
  }
}
