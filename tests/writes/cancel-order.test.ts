import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { db } from "@/lib/server/db";
import { friday, levelOf, openHouse, outletId, place } from "../support/house";
import { begin, type PartDieu, peopleOfPartDieu } from "../support/part-dieu";

let people: PartDieu;

beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
});

const start = (orderId: string) => begin(people, orderId);

const statusOf = async (orderId: string) =>
  (await db.execute<{ status: string }>(sql`select status from orders where id = ${orderId}`))[0]?.status;

describe("cancelling", () => {
  it("gives back ingredients and time, and tells the customer once", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId, token } = await place();
    expect((await levelOf("part-dieu", "mozzarella")).reserved).toBe(before.reserved + 260);
    await cancelOrder({ token }, {}, customer, friday);
    expect(await levelOf("part-dieu", "mozzarella")).toEqual(before);
    const [left] = await db.execute<{ held: number }>(sql`
      select coalesce(sum(c.held), 0)::int as held from capacity c join capacity_holds h using (outlet_id, resource, starts_at)
      where h.order_id = ${orderId} and h.state = 'held'`);
    expect(left?.held).toBe(0);
    const told = await db.execute(
      sql`select 1 from messages where order_id = ${orderId} and kind = 'order_cancelled'`,
    );
    expect(told).toHaveLength(1);
    await expect(cancelOrder({ token }, {}, customer, friday)).rejects.toMatchObject({
      code: "already_ended",
    });
    expect(await levelOf("part-dieu", "mozzarella")).toEqual(before);
  });

  it("is decided against the kitchen by one of the two, every time", async () => {
    for (let round = 0; round < 12; round += 1) {
      const before = await levelOf("part-dieu", "mozzarella");
      const { orderId, token } = await place({}, new Date(friday.getTime() + round * 600_000));
      const [cancelled, started] = await Promise.allSettled([
        cancelOrder({ token }, {}, customer, friday),
        start(orderId),
      ]);
      expect([cancelled.status, started.status].toSorted()).toEqual(["fulfilled", "rejected"]);
      const after = await levelOf("part-dieu", "mozzarella");
      expect(after.reserved).toBe(before.reserved);
      expect(after.onHand).toBe(before.onHand - (started.status === "fulfilled" ? 260 : 0));
      if (cancelled.status === "rejected")
        expect(cancelled.reason).toMatchObject({ code: "already_started" });
      expect(await statusOf(orderId)).toBe(started.status === "fulfilled" ? "preparing" : "cancelled");
    }
  });

  it("is refused for another outlet's staff and for a link that is none", async () => {
    const { orderId } = await place();
    const elsewhere = { orderId, outletIds: [await outletId("vaise")] };
    await expect(cancelOrder(elsewhere, {}, people.cook, friday)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(cancelOrder({ token: "nobody" }, {}, customer, friday)).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await statusOf(orderId)).toBe("placed");
  });

  it("after the start wants a reason, and counts what is written off as waste", async () => {
    const { orderId, token } = await place();
    const before = await levelOf("part-dieu", "mozzarella");
    await start(orderId);
    await expect(cancelOrder({ token }, {}, customer, friday)).rejects.toMatchObject({
      code: "already_started",
    });
    const which = { orderId, outletIds: people.here };
    await expect(cancelOrder(which, { cooked: "written_off" }, people.manager, friday)).rejects.toMatchObject(
      {
        code: "reason_missing",
      },
    );
    await cancelOrder(which, { reason: "client introuvable", cooked: "written_off" }, people.manager, friday);
    const kinds = await db.execute<{ kind: string; quantity: string }>(sql`
      select m.kind, m.quantity from stock_movements m join ingredients g on g.id = m.ingredient_id
      where m.order_id = ${orderId} and g.code = 'mozzarella' order by m.kind`);
    expect(kinds.map((row) => [row.kind, Number(row.quantity)])).toEqual([
      ["consumption", -260],
      ["correction", 260],
      ["waste", -260],
    ]);
    expect((await levelOf("part-dieu", "mozzarella")).onHand).toBe(before.onHand - 260);
  });

  it("hands cooked pizzas to an order that wants the same", async () => {
    const cooked = await place();
    const heir = await place({
      lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
      seenTotalCents: 1090,
    });
    const before = await levelOf("part-dieu", "mozzarella");
    await start(cooked.orderId);
    const which = { orderId: cooked.orderId, outletIds: people.here };
    await cancelOrder(
      which,
      { reason: "erreur", cooked: "moved", toOrderId: heir.orderId },
      people.manager,
      friday,
    );
    await start(heir.orderId);
    expect((await levelOf("part-dieu", "mozzarella")).onHand).toBe(before.onHand - 260);
    const [row] = await db.execute<{ kitchen_note: string }>(
      sql`select kitchen_note from orders where id = ${heir.orderId}`,
    );
    expect(row?.kitchen_note).toContain(`1 × Margherita M (n° ${cooked.number})`);
  });
});
