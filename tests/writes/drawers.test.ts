import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listCouriers } from "@/lib/dispatch/queries/list-couriers";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { newId } from "@/lib/ids";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { payOrder } from "@/lib/orders/writes/pay-order";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import {
  closeTill,
  countTill,
  moveTillCash,
  openTill,
  payOutCash,
  takeRoundsCash,
} from "@/lib/orders/writes/run-drawer";
import { db } from "@/lib/server/db";
import { listClosedDrawers } from "@/lib/till/queries/list-closed-drawers";
import { listCouriersCash } from "@/lib/till/queries/list-couriers-cash";
import { listDrawers } from "@/lib/till/queries/list-drawers";
import { listOwedCash } from "@/lib/till/queries/list-owed-cash";
import { colleague, minute, ready, wayOut } from "../support/dispatch-house";
import { countedRight, drawerAt, piecesOf } from "../support/drawers";
import { openHouse, outletId, place } from "../support/house";
import { ordersAt } from "../support/orders-at";

let here = "";
let outletIds: string[] = [];
let elsewhere: string[] = [];
let counter = colleague("");
let manager = colleague("");
let courier = colleague("");

beforeAll(async () => {
  await openHouse();
  here = await outletId("part-dieu");
  outletIds = [here];
  elsewhere = [await outletId("vaise")];
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "orders");
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
  await db.execute(
    sql`update outlets set pizzas_per_slot = 400, deliveries_per_slot = 400 where slug = 'part-dieu'`,
  );
});
/** Every test finds one drawer open, just counted and opened anew. */
beforeEach(closeAll);
beforeEach(() => openTill({ outletId: here, outletIds, drawer: 1, floatCents: 15_000 }, counter, minute(0)));

async function closeAll(): Promise<void> {
  for (const { id } of await listDrawers(here)) {
    const countId = await countedRight(id, minute(90));
    await closeTill({ sessionId: id, outletIds, countId, explanation: "" }, counter, minute(90));
  }
}

const cash = (amountCents: number, floatCents: number | null = null) => ({
  ...{ takingId: newId(), tipCents: 0, floatCents },
  tenders: [{ method: "cash" as const, amountCents, givenCents: null, people: 1 }],
});
const movements = async (sessionId: string) => [
  ...(await db.execute<{ kind: string; cents: number }>(
    sql`select kind, amount_cents as cents from till_movements where session_id = ${sessionId} order by at, id`,
  )),
];
const expected = async (sessionId: string) => {
  const count = { countId: newId(), sessionId, outletIds, pieces: {} };
  return (await countTill(count, counter, minute(30))).expectedCents;
};
const delivered = async () => {
  const orderId = await ordersAt("under_way", courier.userId);
  const door = { orderId, outletIds, courierId: courier.userId, ageChecked: false };
  await markDelivered({ ...door, ...cash(2180) }, courier, minute(40));
  return orderId;
};

describe("a drawer", () => {
  test("one of a number at a time; two at once, one opens", async () => {
    const second = { outletId: here, outletIds, drawer: 2, floatCents: 5000 };
    const both = await Promise.allSettled([openTill(second, counter), openTill(second, manager)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(openTill(second, counter)).rejects.toMatchObject({ code: "drawer_open" });
    await expect(openTill({ ...second, outletIds: elsewhere }, counter)).rejects.toMatchObject({
      code: "not_found",
    });
    const [numbers] = await db.execute<{ gaps: number }>(
      sql`select (max(number) - count(*))::int as gaps from till_sessions where outlet_id = ${here}`,
    );
    expect(numbers?.gaps).toBe(0);
  });

  test("cash sales go into it, cards do not, a refund comes out of it", async () => {
    const sessionId = await drawerAt("part-dieu");
    const { orderId } = await ready();
    await collectOrder({ orderId, outletIds, ...cash(2180) }, counter, minute(15));
    const card = await ready();
    await collectOrder(
      { orderId: card.orderId, outletIds, method: "card_terminal", givenCents: null },
      counter,
      minute(15),
    );
    expect(await movements(sessionId)).toEqual([{ kind: "sale", cents: 2180 }]);
    const back = { orderId, outletIds, amountCents: 500, reason: "pizza froide", requestId: newId() };
    await refundOrder(back, manager, minute(20));
    await refundOrder(back, manager, minute(20));
    expect(await movements(sessionId)).toEqual([
      { kind: "sale", cents: 2180 },
      { kind: "refund", cents: -500 },
    ]);
    expect(await expected(sessionId)).toBe(15_000 + 2180 - 500);
  });

  test("no drawer open: no cash, nothing handed over; opened in the same gesture it is taken", async () => {
    await closeAll();
    const { orderId } = await ready();
    const input = { orderId, outletIds, ...cash(2180) };
    await expect(collectOrder(input, counter, minute(15))).rejects.toMatchObject({ code: "drawer_closed" });
    expect(await wayOut(orderId)).toMatchObject({ status: "ready", paid: 0 });
    await collectOrder({ ...input, floatCents: 12_000 }, counter, minute(15));
    const [drawer] = await listDrawers(here);
    expect(drawer).toMatchObject({ drawer: 1, floatCents: 12_000 });
    expect(await movements(drawer?.id ?? "")).toEqual([{ kind: "sale", cents: 2180 }]);
  });

  test("cash in and out, with a reason, once however often it is sent", async () => {
    const sessionId = await drawerAt("part-dieu");
    const move = { sessionId, outletIds, way: "out" as const, amountCents: 3000, note: "" };
    const toBank = { ...move, reason: "bank" as const, requestId: newId() };
    await Promise.all([moveTillCash(toBank, counter), moveTillCash(toBank, counter)]);
    await expect(
      moveTillCash({ ...move, reason: "change", requestId: newId() }, counter),
    ).rejects.toMatchObject({ code: "reason_missing" });
    await expect(
      moveTillCash({ ...move, reason: "other", requestId: newId() }, counter),
    ).rejects.toMatchObject({ code: "reason_missing" });
    await expect(
      moveTillCash({ ...toBank, requestId: newId(), outletIds: elsewhere }, counter),
    ).rejects.toMatchObject({ code: "not_found" });
    expect(await movements(sessionId)).toEqual([{ kind: "out", cents: -3000 }]);
  });

  test("is counted, its difference explained, closed once; the accounts and the ledger say so", async () => {
    const sessionId = await drawerAt("part-dieu");
    const count = { countId: newId(), sessionId, outletIds, pieces: piecesOf(14_950) };
    expect(await countTill(count, counter, minute(60))).toEqual({
      countedCents: 14_950,
      expectedCents: 15_000,
    });
    const closing = { sessionId, outletIds, countId: count.countId, explanation: "" };
    await expect(closeTill(closing, counter)).rejects.toMatchObject({ code: "difference_unexplained" });
    await expect(closeTill({ ...closing, outletIds: elsewhere }, counter)).rejects.toMatchObject({
      code: "not_found",
    });
    await closeTill({ ...closing, explanation: "rendu faux" }, counter, minute(61));
    await expect(closeTill({ ...closing, explanation: "encore" }, counter)).rejects.toMatchObject({
      code: "drawer_closed",
    });
    const [closed] = await listClosedDrawers(here, "2026-11");
    expect(closed).toMatchObject({
      countedCents: 14_950,
      expectedCents: 15_000,
      explanation: "rendu faux",
      day: "2026-11-27",
    });
    const posted = await db.execute<{ account: string; cents: number }>(sql`
      select account, amount_cents::int as cents from audit.ledger_entries where txn_id = ${`drawer/${sessionId}`} order by 1`);
    expect([...posted]).toEqual([
      { account: "cash", cents: -50 },
      { account: "cash_differences", cents: 50 },
    ]);
  });

  test("what moved since the count makes it worthless", async () => {
    const sessionId = await drawerAt("part-dieu");
    const countId = await countedRight(sessionId, minute(50));
    const { orderId } = await place();
    await payOrder({ orderId, outletIds, ...cash(2180) }, counter, minute(51));
    await expect(
      closeTill({ sessionId, outletIds, countId, explanation: "" }, counter),
    ).rejects.toMatchObject({
      code: "count_stale",
    });
  });

  test("closing while somebody pays in cash: the sale is in what was closed, or finds no drawer", async () => {
    for (let round = 0; round < 5; round += 1) {
      await closeAll();
      await openTill({ outletId: here, outletIds, drawer: 1, floatCents: 15_000 }, counter, minute(0));
      const sessionId = await drawerAt("part-dieu");
      const countId = await countedRight(sessionId, minute(50));
      const { orderId } = await place();
      const [closed, paid] = await Promise.allSettled([
        closeTill({ sessionId, outletIds, countId, explanation: "" }, counter, minute(51)),
        payOrder({ orderId, outletIds, ...cash(2180) }, counter, minute(51)),
      ]);
      expect([closed.status, paid.status].toSorted()).toEqual(["fulfilled", "rejected"]);
      expect((await wayOut(orderId))?.paid).toBe(paid.status === "fulfilled" ? 2180 : 0);
    }
  });

  test("left open over midnight, a month's end and the change of the clocks it counts on", async () => {
    await closeAll();
    const opened = new Date("2026-10-24T18:00:00+02:00");
    await openTill({ outletId: here, outletIds, drawer: 1, floatCents: 15_000 }, counter, opened);
    const sessionId = await drawerAt("part-dieu");
    const { orderId } = await place();
    await payOrder({ orderId, outletIds, ...cash(2180) }, counter, new Date("2026-10-25T03:30:00+01:00"));
    const closedAt = new Date("2026-11-01T02:00:00+01:00");
    const countId = await countedRight(sessionId, closedAt);
    await closeTill({ sessionId, outletIds, countId, explanation: "" }, counter, closedAt);
    // The small hours belong to the day before.
    const closed = await listClosedDrawers(here, "2026-10");
    expect(closed[0]).toMatchObject({ day: "2026-10-31", expectedCents: 17_180, countedCents: 17_180 });
  });
});

describe("a courier's cash", () => {
  test("is his until he hands it in: once, whole, into the drawer", async () => {
    const sessionId = await drawerAt("part-dieu");
    await delivered();
    await delivered();
    const [owed] = await listCouriersCash(here);
    expect(owed).toMatchObject({ courierId: courier.userId, owesCents: 4360, payments: 2 });
    expect((await listCouriers(here)).find(({ id }) => id === courier.userId)?.cashCents).toBe(4360);
    expect(await movements(sessionId)).toEqual([]);
    const handIn = {
      sessionId,
      outletId: here,
      outletIds,
      courierId: courier.userId,
      handedCents: 4360,
      owesCents: 4360,
      note: "",
    };
    const one = { ...handIn, handInId: newId() };
    await Promise.all([takeRoundsCash(one, counter), takeRoundsCash(one, counter)]);
    expect(await movements(sessionId)).toEqual([
      { kind: "courier", cents: 2180 },
      { kind: "courier", cents: 2180 },
    ]);
    await expect(takeRoundsCash({ ...handIn, handInId: newId() }, counter)).rejects.toMatchObject({
      code: "nothing_owed",
    });
    expect(await listCouriersCash(here)).toEqual([]);
  });

  test("two tills at once: one takes it", async () => {
    await openTill({ outletId: here, outletIds, drawer: 2, floatCents: 0 }, manager, minute(0));
    await delivered();
    const shared = {
      outletId: here,
      outletIds,
      courierId: courier.userId,
      handedCents: 2180,
      owesCents: 2180,
      note: "",
    };
    const into = async (drawer: number) =>
      takeRoundsCash(
        { ...shared, handInId: newId(), sessionId: await drawerAt("part-dieu", drawer) },
        counter,
      );
    const both = await Promise.allSettled([into(1), into(2)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("more or less than he owes is explained, and is a difference of the accounts", async () => {
    const sessionId = await drawerAt("part-dieu");
    await delivered();
    const short = {
      sessionId,
      outletId: here,
      outletIds,
      courierId: courier.userId,
      handedCents: 2100,
      owesCents: 2180,
      note: "",
    };
    await expect(takeRoundsCash({ ...short, handInId: newId() }, counter)).rejects.toMatchObject({
      code: "difference_unexplained",
    });
    await expect(
      takeRoundsCash({ ...short, owesCents: 2100, note: "tombé", handInId: newId() }, counter),
    ).rejects.toMatchObject({ code: "cash_moved" });
    await expect(
      takeRoundsCash({ ...short, outletIds: elsewhere, note: "tombé", handInId: newId() }, counter),
    ).rejects.toMatchObject({ code: "not_found" });
    await takeRoundsCash({ ...short, note: "tombé dans l’escalier", handInId: newId() }, counter);
    expect(await movements(sessionId)).toEqual(
      expect.arrayContaining([
        { kind: "courier", cents: 2180 },
        { kind: "courier_difference", cents: -80 },
      ]),
    );
    expect(await expected(sessionId)).toBe(17_100);
  });

  test("what the dispatcher says for him is in his pocket too", async () => {
    const orderId = await ordersAt("under_way", courier.userId);
    const dispatcher = { ...manager, terminal: "dispatch" as const };
    await markDelivered(
      { orderId, outletIds, courierId: null, ageChecked: false, ...cash(2180) },
      dispatcher,
      minute(40),
    );
    expect(await listCouriersCash(here)).toMatchObject([{ courierId: courier.userId, owesCents: 2180 }]);
  });
});

describe("cash to give back while no drawer is open", () => {
  test("waits, is listed, and goes out of the next one once", async () => {
    const { orderId } = await place();
    await payOrder({ orderId, outletIds, ...cash(2180) }, counter, minute(5));
    await closeAll();
    await cancelOrder({ orderId, outletIds }, {}, counter, minute(6));
    expect(await listOwedCash(here)).toMatchObject([{ orderId, owedCents: 2180 }]);
    await expect(payOutCash({ orderId, outletIds }, counter)).rejects.toMatchObject({
      code: "drawer_closed",
    });
    await openTill({ outletId: here, outletIds, drawer: 1, floatCents: 15_000 }, counter, minute(7));
    const sessionId = await drawerAt("part-dieu");
    await payOutCash({ orderId, outletIds }, counter, minute(8));
    await payOutCash({ orderId, outletIds }, counter, minute(8));
    expect(await movements(sessionId)).toEqual([{ kind: "refund", cents: -2180 }]);
    expect(await listOwedCash(here)).toEqual([]);
  });
});
