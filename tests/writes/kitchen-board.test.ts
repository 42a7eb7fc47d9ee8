import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { customer } from "@/lib/actor";
import { listTickets } from "@/lib/kitchen/queries/list-tickets";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { recallOrder } from "@/lib/kitchen/writes/recall-order";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { tickPizza } from "@/lib/kitchen/writes/tick-pizza";
import { untickPizza } from "@/lib/kitchen/writes/untick-pizza";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { db } from "@/lib/server/db";
import { friday, openHouse, outletId, place, staffId } from "../support/house";

const cook = { kind: "staff", userId: "", terminal: "kitchen" } as {
  kind: "staff";
  userId: string;
  terminal: "kitchen";
};
const here: string[] = [];
const elsewhere: string[] = [];
const minute = (count: number) => new Date(friday.getTime() + count * 60_000);

beforeAll(async () => {
  await openHouse();
  cook.userId = await staffId("pizzaiolo.part-dieu@ocpizza.example");
  here.push(await outletId("part-dieu"));
  elsewhere.push(await outletId("jean-mace"));
});

async function begun() {
  const { orderId, token } = await place();
  await startPreparing({ orderId, outletIds: here }, cook, minute(1));
  const [line] = await db.execute<{ id: string }>(
    sql`select id from order_lines where order_id = ${orderId}`,
  );
  return { orderId, token, lineId: line?.id ?? "" };
}

const ticketOf = async (orderId: string, at = minute(2)) =>
  (await listTickets(here[0] ?? "", "fr", at)).find((ticket) => ticket.orderId === orderId);

describe("ticking pizzas off", () => {
  test("each unit once, the same one twice is one tick, and back", async () => {
    const { orderId, lineId } = await begun();
    const unit = { lineId, unit: 2, outletIds: here };
    await tickPizza(unit, cook, minute(2));
    await tickPizza(unit, cook, minute(2));
    expect((await ticketOf(orderId))?.lines[0]?.done).toEqual([2]);
    await untickPizza(unit);
    await untickPizza(unit);
    expect((await ticketOf(orderId))?.lines[0]?.done).toEqual([]);
  });

  test("two cooks tick the same pizza at once: one tick, no error", async () => {
    const { orderId, lineId } = await begun();
    const unit = { lineId, unit: 1, outletIds: here };
    await Promise.all([tickPizza(unit, cook, minute(2)), tickPizza(unit, cook, minute(2))]);
    expect((await ticketOf(orderId))?.lines[0]?.done).toEqual([1]);
  });

  test("a pizza that was not asked for, or another outlet's, is not found", async () => {
    const { lineId } = await begun();
    await expect(tickPizza({ lineId, unit: 3, outletIds: here }, cook)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(tickPizza({ lineId, unit: 1, outletIds: elsewhere }, cook)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("only while it is being prepared", async () => {
    const { orderId, lineId } = await begun();
    await markReady({ orderId, outletIds: here }, cook, minute(3));
    await expect(tickPizza({ lineId, unit: 1, outletIds: here }, cook)).rejects.toMatchObject({
      code: "status_moved",
    });
    await expect(untickPizza({ lineId, unit: 1, outletIds: here })).rejects.toMatchObject({
      code: "status_moved",
    });
  });
});

describe("ready and recalled", () => {
  test("ready once; recalled it is on the board again and can be sent out again", async () => {
    const { orderId } = await begun();
    const order = { orderId, outletIds: here };
    await markReady(order, cook, minute(5));
    await expect(markReady(order, cook, minute(5))).rejects.toMatchObject({ code: "status_moved" });
    expect((await ticketOf(orderId, minute(6)))?.status).toBe("ready");
    await recallOrder(order, cook, minute(6));
    await expect(recallOrder(order, cook, minute(6))).rejects.toMatchObject({ code: "status_moved" });
    expect((await ticketOf(orderId, minute(7)))?.status).toBe("preparing");
    await markReady(order, cook, minute(8));
  });

  test("not from another outlet, not before it was started", async () => {
    const { orderId } = await begun();
    await expect(markReady({ orderId, outletIds: elsewhere }, cook)).rejects.toMatchObject({
      code: "not_found",
    });
    const { orderId: waiting } = await place();
    await expect(markReady({ orderId: waiting, outletIds: here }, cook)).rejects.toMatchObject({
      code: "status_moved",
    });
    await expect(recallOrder({ orderId: waiting, outletIds: elsewhere }, cook)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("two bumps at once: one", async () => {
    const { orderId } = await begun();
    const bumps = await Promise.allSettled([
      markReady({ orderId, outletIds: here }, cook),
      markReady({ orderId, outletIds: here }, cook),
    ]);
    expect(bumps.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("what the board reads", () => {
  test("the recipe of this very pizza, what was changed about it and its allergens", async () => {
    const { orderId } = await place({
      lines: [{ key: "a", item: "reine-m", quantity: 1, removed: ["olive"], added: ["mozzarella", "oeuf"] }],
      seenTotalCents: 1250 + 150 + 100,
    }).catch(async (error: { details: { total: string } }) =>
      place({
        lines: [
          { key: "a", item: "reine-m", quantity: 1, removed: ["olive"], added: ["mozzarella", "oeuf"] },
        ],
        seenTotalCents: Math.round(
          Number(error.details.total.replace(/[^\d,]/g, "").replace(",", ".")) * 100,
        ),
      }),
    );
    const ticket = await ticketOf(orderId);
    const memo = ticket?.lines[0]?.parts[0]?.memo ?? [];
    expect(memo.map(({ code, change }) => `${change} ${code}`)).toEqual([
      "none pate",
      "none sauce_tomate",
      "added mozzarella",
      "none jambon",
      "none champignon",
      "removed olive",
      "none origan",
      "added oeuf",
    ]);
    expect(memo.find(({ code }) => code === "mozzarella")).toMatchObject({ quantity: 120, unit: "g" });
    expect(ticket?.allergens).toEqual(["GLU", "OEU", "LAI"]);
    expect(ticket?.note).toBe("");
  });

  test("an order cancelled after it was taken in charge stays to be acknowledged, one nobody took does not", async () => {
    const { orderId, token } = await place();
    await cancelOrder({ token }, {}, customer, minute(2));
    expect(await ticketOf(orderId, minute(3))).toBeUndefined();
    const started = await begun();
    await cancelOrder(
      { orderId: started.orderId, outletIds: here },
      { reason: "doublon", cooked: "written_off" },
      { ...cook, userId: await staffId("manager.part-dieu@ocpizza.example"), terminal: "orders" },
      minute(2),
    );
    expect(await ticketOf(started.orderId, minute(3))).toMatchObject({
      status: "cancelled",
      endReason: "doublon",
    });
    expect(await ticketOf(started.orderId, minute(40))).toBeUndefined();
  });

  test("another outlet reads nothing of it", async () => {
    const { orderId } = await begun();
    const theirs = await listTickets(elsewhere[0] ?? "", "fr", minute(2));
    expect(theirs.map((ticket) => ticket.orderId)).not.toContain(orderId);
  });
});

describe("a changed order", () => {
  test("shows in words what came, what went and what else is another thing now", async () => {
    const { orderId, token } = await place();
    expect((await ticketOf(orderId))?.change).toBeNull();
    const lines = [
      { key: "a", item: "margherita-m", quantity: 1, removed: ["basilic"], added: [] },
      { key: "b", item: "coca33", quantity: 1, removed: [], added: [] },
    ];
    const asked = {
      ...{ mode: "takeaway" as const, slot: null, address: null, lines, seenTotalCents: 1310, revision: 1 },
      ...{ kitchenNote: "bien cuite", courierNote: "", adultDeclared: false, locale: "fr" as const },
    };
    await changeOrder({ token }, asked, customer, minute(1));
    const ticket = await ticketOf(orderId);
    expect(ticket?.lines).toHaveLength(2);
    expect(ticket?.change).toMatchObject({
      removed: [{ quantity: 2, name: "Margherita", without: [] }],
      added: [
        { quantity: 1, name: "Margherita", without: ["Basilic frais"] },
        { quantity: 1, name: "Cola 33 cl canette" },
      ],
      was: { mode: null, promisedAt: null, note: "" },
    });
  });
});
