import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { customer } from "@/lib/actor";
import { acceptOrder } from "@/lib/kitchen/writes/accept-order";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { db } from "@/lib/server/db";
import { friday, levelOf, openHouse, outletId, place, staffId } from "../support/house";

const cook = { kind: "staff", userId: "", terminal: "kitchen" } as {
  kind: "staff";
  userId: string;
  terminal: "kitchen";
};
const here: string[] = [];
const elsewhere: string[] = [];
const later = new Date(friday.getTime() + 2 * 60_000);

beforeAll(async () => {
  await openHouse();
  cook.userId = await staffId("pizzaiolo.part-dieu@ocpizza.example");
  here.push(await outletId("part-dieu"));
  elsewhere.push(await outletId("jean-mace"));
});

async function state(orderId: string) {
  const [row] = await db.execute<{
    status: string;
    accepted: boolean;
    by: string | null;
    events: number;
    lines: number;
  }>(sql`
    select o.status, o.accepted_at is not null as accepted, o.accepted_by as by,
      (select count(*) from order_events where order_id = o.id)::int as events,
      (select count(*) from stock_movements where order_id = o.id)::int as lines
    from orders o where o.id = ${orderId}`);
  return row;
}

describe("acceptOrder", () => {
  test("stamps who took it in charge, once; a second tap changes nothing", async () => {
    const { orderId } = await place();
    expect((await state(orderId))?.accepted).toBe(false);
    await acceptOrder({ orderId, outletIds: here }, cook, later);
    await acceptOrder(
      { orderId, outletIds: here },
      { ...cook, userId: await staffId("manager.part-dieu@ocpizza.example") },
      later,
    );
    expect(await state(orderId)).toMatchObject({ status: "placed", accepted: true, by: cook.userId });
    const [journal] = await db.execute<{ lines: number }>(sql`
      select count(*)::int as lines from journal where action = 'acceptOrder' and subject_id = ${orderId}`);
    expect(journal?.lines).toBe(1);
  });

  test("another outlet's order is not found; a cancelled one has ended", async () => {
    const { orderId, token } = await place();
    await expect(acceptOrder({ orderId, outletIds: elsewhere }, cook, later)).rejects.toMatchObject({
      code: "not_found",
    });
    await cancelOrder({ token }, {}, customer, later);
    await expect(acceptOrder({ orderId, outletIds: here }, cook, later)).rejects.toMatchObject({
      code: "already_ended",
    });
  });
});

describe("startPreparing", () => {
  test("moves the order, takes it in charge and uses what was held", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId } = await place();
    const held = (await levelOf("part-dieu", "mozzarella")).reserved - before.reserved;
    expect(held).toBeGreaterThan(0);
    await startPreparing({ orderId, outletIds: here }, cook, later);
    expect(await state(orderId)).toMatchObject({ status: "preparing", accepted: true, events: 2 });
    expect(await levelOf("part-dieu", "mozzarella")).toEqual({
      onHand: before.onHand - held,
      reserved: before.reserved,
    });
  });

  test("a second start is refused and uses nothing more", async () => {
    const { orderId } = await place();
    await startPreparing({ orderId, outletIds: here }, cook, later);
    const before = await levelOf("part-dieu", "mozzarella");
    await expect(startPreparing({ orderId, outletIds: here }, cook, later)).rejects.toMatchObject({
      code: "status_moved",
    });
    expect(await levelOf("part-dieu", "mozzarella")).toEqual(before);
  });

  test("two cooks at once: one starts it, the other is told, the books move once", async () => {
    const { orderId } = await place();
    const before = await levelOf("part-dieu", "mozzarella");
    const taps = await Promise.allSettled([
      startPreparing({ orderId, outletIds: here }, cook, later),
      startPreparing({ orderId, outletIds: here }, cook, later),
    ]);
    expect(taps.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(taps.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "status_moved" },
    });
    expect(before.onHand - (await levelOf("part-dieu", "mozzarella")).onHand).toBe(2 * 130);
  });

  test("another outlet's order is not found and nothing moves", async () => {
    const { orderId } = await place();
    await expect(startPreparing({ orderId, outletIds: elsewhere }, cook, later)).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await state(orderId)).toMatchObject({ status: "placed", accepted: false, lines: 0 });
  });

  test("against the customer's cancellation exactly one wins, and the books agree with who did", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    let used = 0;
    const winners = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const { orderId, token } = await place();
      const start = () => startPreparing({ orderId, outletIds: here }, cook, later);
      const cancel = () => cancelOrder({ token }, {}, customer, later);
      const [first, second] = await Promise.allSettled(
        round % 2 === 0 ? [start(), cancel()] : [cancel(), start()],
      );
      expect([first?.status, second?.status].toSorted()).toEqual(["fulfilled", "rejected"]);
      const order = await state(orderId);
      winners.add(order?.status ?? "");
      expect(["preparing", "cancelled"]).toContain(order?.status);
      if (order?.status === "preparing") used += 2 * 130;
      else expect(order?.lines).toBe(0);
    }
    expect(await levelOf("part-dieu", "mozzarella")).toEqual({
      onHand: before.onHand - used,
      reserved: before.reserved,
    });
  });
});
