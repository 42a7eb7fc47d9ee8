import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { listCouriers } from "@/lib/dispatch/queries/list-couriers";
import { listHandovers } from "@/lib/dispatch/queries/list-handovers";
import { assignDelivery } from "@/lib/dispatch/writes/assign-delivery";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { markFailed } from "@/lib/dispatch/writes/mark-failed";
import { takeBackDelivery } from "@/lib/dispatch/writes/take-back-delivery";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { db } from "@/lib/server/db";
import { colleague, leaveLoaded, minute, ready, readyDelivery, wayOut } from "../support/dispatch-house";
import { openHouse, outletId, place, sealed } from "../support/house";

const here: string[] = [];
const elsewhere: string[] = [];
let counter = colleague("");
let manager = colleague("");
let courier = colleague("");

beforeAll(async () => {
  await openHouse();
  here.push(await outletId("part-dieu"));
  elsewhere.push(await outletId("jean-mace"));
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "dispatch");
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
});

const byCard = { method: "card_terminal", givenCents: null } as const;

describe("collectOrder", () => {
  test("collected and paid in one gesture, with the change; refused the second time", async () => {
    const { orderId, totalCents } = await ready();
    const order = { orderId, outletIds: here, method: "cash", givenCents: 3000 } as const;
    await expect(collectOrder({ ...order, method: null, givenCents: null }, counter)).rejects.toMatchObject({
      code: "payment_due",
    });
    await expect(collectOrder({ ...order, givenCents: 1000 }, counter)).rejects.toMatchObject({
      code: "cash_short",
    });
    expect(await wayOut(orderId)).toMatchObject({ status: "ready", paid: 0 });
    expect(await collectOrder(order, counter, minute(15))).toEqual({ changeCents: 3000 - totalCents });
    expect(await wayOut(orderId)).toMatchObject({ status: "collected", paid: totalCents });
    await expect(collectOrder(order, counter, minute(16))).rejects.toMatchObject({ code: "already_ended" });
  });

  test("two tills at once: handed over once, paid once", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { orderId, totalCents } = await ready();
      const order = { orderId, outletIds: here, ...byCard };
      const tills = await Promise.allSettled([collectOrder(order, counter), collectOrder(order, manager)]);
      expect(tills.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await wayOut(orderId)).toMatchObject({ status: "collected", paid: totalCents });
    }
  });

  test("what is paid already is never taken again, whatever the method says", async () => {
    const { orderId, totalCents } = await ready();
    await db.execute(sql`
      insert into payments (id, order_id, method, status, amount_cents, currency, terminal, captured_at)
      values (gen_random_uuid(), ${orderId}, 'online', 'captured', ${totalCents}, 'EUR', 'web', now())`);
    await sealed(orderId);
    expect(
      await collectOrder({ orderId, outletIds: here, method: "cash", givenCents: 5000 }, counter),
    ).toEqual({ changeCents: 0 });
    expect(await wayOut(orderId)).toMatchObject({ status: "collected", paid: totalCents });
  });

  test("not another outlet's, not before it is ready, not a delivery that has not failed", async () => {
    const { orderId } = await ready();
    await expect(collectOrder({ orderId, outletIds: elsewhere, ...byCard }, counter)).rejects.toMatchObject({
      code: "not_found",
    });
    const waiting = await place();
    await expect(
      collectOrder({ orderId: waiting.orderId, outletIds: here, ...byCard }, counter),
    ).rejects.toMatchObject({ code: "status_moved" });
    const delivery = await readyDelivery();
    await expect(
      collectOrder({ orderId: delivery.orderId, outletIds: here, ...byCard }, counter),
    ).rejects.toMatchObject({ code: "status_moved" });
  });
});

async function failedDelivery() {
  const order = await readyDelivery();
  await claimRun({ orderIds: [order.orderId], outletIds: here }, courier, minute(20));
  await leaveLoaded(here, courier, minute(21));
  await markFailed(
    { orderId: order.orderId, outletIds: here, courierId: courier.userId, code: "customer_absent", note: "" },
    courier,
    minute(40),
  );
  return order;
}

describe("a delivery that failed", () => {
  test("can be called for at the counter and is paid there", async () => {
    const { orderId, totalCents } = await failedDelivery();
    await collectOrder({ orderId, outletIds: here, ...byCard }, counter, minute(60));
    expect(await wayOut(orderId)).toMatchObject({ status: "collected", paid: totalCents });
  });

  test("or cancelled by staff with a reason", async () => {
    const { orderId } = await failedDelivery();
    await cancelOrder(
      { orderId, outletIds: here },
      { reason: "jamais venu", cooked: "written_off" },
      manager,
      minute(90),
    );
    expect(await wayOut(orderId)).toMatchObject({ status: "cancelled", active: 0 });
  });
});

describe("the dispatcher", () => {
  test("gives an order to a courier before it is ready, and takes it back before he leaves", async () => {
    const { orderId } = await readyDelivery();
    const order = { orderId, outletIds: here };
    await assignDelivery({ ...order, courierId: courier.userId }, manager, minute(12));
    await expect(assignDelivery({ ...order, courierId: manager.userId }, manager)).rejects.toMatchObject({
      code: "already_taken",
    });
    await takeBackDelivery({ ...order, courierId: null }, manager, minute(13));
    await expect(takeBackDelivery({ ...order, courierId: null }, manager)).rejects.toMatchObject({
      code: "status_moved",
    });
    expect(await wayOut(orderId)).toMatchObject({ status: "ready", active: 0 });
  });

  test("cannot take it back once he left, nor give it to who does not ride, nor touch another outlet's", async () => {
    const { orderId } = await readyDelivery();
    const order = { orderId, outletIds: here };
    const cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
    await expect(assignDelivery({ ...order, courierId: cook.userId }, manager)).rejects.toMatchObject({
      code: "not_allowed",
    });
    await expect(
      assignDelivery({ ...order, outletIds: elsewhere, courierId: courier.userId }, manager),
    ).rejects.toMatchObject({ code: "not_found" });
    await assignDelivery({ ...order, courierId: courier.userId }, manager, minute(12));
    await expect(
      takeBackDelivery({ orderId, outletIds: elsewhere, courierId: null }, manager),
    ).rejects.toMatchObject({ code: "not_found" });
    await leaveLoaded(here, courier, minute(13));
    await expect(takeBackDelivery({ ...order, courierId: null }, manager)).rejects.toMatchObject({
      code: "status_moved",
    });
    expect(await wayOut(orderId)).toMatchObject({ status: "out_for_delivery", active: 1 });
  });

  test("a courier gives back only his own", async () => {
    const { orderId } = await readyDelivery();
    await assignDelivery({ orderId, outletIds: here, courierId: courier.userId }, manager, minute(12));
    await expect(
      takeBackDelivery({ orderId, outletIds: here, courierId: manager.userId }, manager),
    ).rejects.toMatchObject({ code: "status_moved" });
    await takeBackDelivery({ orderId, outletIds: here, courierId: courier.userId }, courier, minute(13));
  });

  test("leaving while the dispatcher takes it back: one of them wins, the trip and the order agree", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { orderId } = await readyDelivery();
      await assignDelivery({ orderId, outletIds: here, courierId: courier.userId }, manager, minute(12));
      const [left] = await Promise.allSettled([
        leaveLoaded(here, courier, minute(13)),
        takeBackDelivery({ orderId, outletIds: here, courierId: null }, manager, minute(13)),
      ]);
      const expected =
        left.status === "fulfilled"
          ? { status: "out_for_delivery", active: 1 }
          : { status: "ready", active: 0 };
      expect(await wayOut(orderId)).toMatchObject(expected);
    }
  });
});

test("the board shows what is due, who rides and what is in the bag; another outlet's shows none of it", async () => {
  const { orderId, totalCents, number } = await readyDelivery();
  await assignDelivery({ orderId, outletIds: here, courierId: courier.userId }, manager, minute(12));
  const order = (await listHandovers(here[0] ?? "", "fr", minute(13))).find((one) => one.orderId === orderId);
  expect(order).toMatchObject({
    ...{ number, status: "ready", mode: "delivery", dueCents: totalCents, alcohol: false, failureCode: null },
    courier: { id: courier.userId, state: "assigned" },
    lines: [{ quantity: 2, name: "Margherita", size: "M" }],
    customer: { name: "Awa Diallo" },
  });
  expect((await listHandovers(elsewhere[0] ?? "", "fr", minute(13))).map((one) => one.orderId)).not.toContain(
    orderId,
  );
  expect(await listCouriers(here[0] ?? "")).toContainEqual(expect.objectContaining({ id: courier.userId }));
});
