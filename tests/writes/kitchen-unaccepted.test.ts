import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { acceptOrder } from "@/lib/kitchen/writes/accept-order";
import { expireUnaccepted } from "@/lib/kitchen/writes/expire-unaccepted";
import { db } from "@/lib/server/db";
import { friday, levelOf, openHouse, outletId, place, staffId } from "../support/house";

const cook = { kind: "staff", userId: "", terminal: "kitchen" } as {
  kind: "staff";
  userId: string;
  terminal: "kitchen";
};
const seconds = (count: number) => new Date(friday.getTime() + count * 1000);

beforeAll(async () => {
  await openHouse();
  cook.userId = await staffId("pizzaiolo.part-dieu@ocpizza.example");
  // The seed's own open orders are not this test's.
  await db.execute(
    sql`update orders set accepted_at = placed_at where status = 'placed' and accepted_at is null`,
  );
});

async function state(orderId: string) {
  const [row] = await db.execute<{ status: string; reason: string | null; mails: number }>(sql`
    select status, end_reason as reason, (select count(*) from messages where order_id = o.id and kind = 'order_unaccepted')::int as mails
    from orders o where id = ${orderId}`);
  return row;
}

describe("an order nobody takes in charge", () => {
  test("the outlet is written to at 5 min, once; at 11.5 min it is cancelled and what it held is free", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId } = await place();
    expect(await expireUnaccepted(seconds(299))).toEqual({ alarmed: 0, cancelled: 0 });
    await expireUnaccepted(seconds(300));
    await expireUnaccepted(seconds(330));
    expect(await state(orderId)).toEqual({ status: "placed", reason: null, mails: 1 });
    expect(await expireUnaccepted(seconds(689))).toMatchObject({ cancelled: 0 });
    expect(await expireUnaccepted(seconds(690))).toMatchObject({ cancelled: 1 });
    expect(await state(orderId)).toEqual({ status: "cancelled", reason: "unaccepted", mails: 1 });
    expect(await levelOf("part-dieu", "mozzarella")).toEqual(before);
    expect(await expireUnaccepted(seconds(720))).toEqual({ alarmed: 0, cancelled: 0 });
  });

  test("taken in charge in time it is left alone", async () => {
    const { orderId } = await place();
    await acceptOrder({ orderId, outletIds: [await outletId("part-dieu")] }, cook, seconds(600));
    await expireUnaccepted(seconds(900));
    expect(await state(orderId)).toMatchObject({ status: "placed", mails: 0 });
  });

  test("taken in charge at the very moment it would be given up: never both", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { orderId } = await place();
      const order = { orderId, outletIds: [await outletId("part-dieu")] };
      const [accepted] = await Promise.allSettled([
        acceptOrder(order, cook, seconds(700)),
        expireUnaccepted(seconds(700)),
      ]);
      expect((await state(orderId))?.status).toBe(accepted.status === "fulfilled" ? "placed" : "cancelled");
    }
  });

  test("a chosen time counts from when its ticket is due", async () => {
    const slot = new Date(friday.getTime() + 2 * 3600_000);
    const { orderId } = await place({ slot: slot.toISOString() });
    await expireUnaccepted(seconds(1200));
    expect(await state(orderId)).toMatchObject({ status: "placed", mails: 0 });
    const [ticket] = await db.execute<{ due: string }>(
      sql`select ticket_at as due from orders where id = ${orderId}`,
    );
    const due = Date.parse(ticket?.due ?? "");
    await expireUnaccepted(new Date(due + 301_000));
    expect(await state(orderId)).toMatchObject({ status: "placed", mails: 1 });
    await expireUnaccepted(new Date(due + 691_000));
    expect(await state(orderId)).toMatchObject({ status: "cancelled" });
  });

  test("an outlet that accepts by itself is only written to", async () => {
    const { orderId } = await place({ outlet: "croix-rousse" });
    await db.execute(sql`update orders set accepted_at = null where id = ${orderId}`);
    await expireUnaccepted(seconds(800));
    expect(await state(orderId)).toMatchObject({ status: "placed", mails: 1 });
  });
});
