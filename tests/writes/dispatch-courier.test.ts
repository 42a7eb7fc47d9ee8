import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { getCourierScreen } from "@/lib/dispatch/queries/get-courier-screen";
import { labelsOf } from "@/lib/dispatch/queries/labels-of";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { leaveOutlet } from "@/lib/dispatch/writes/leave-outlet";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { markFailed } from "@/lib/dispatch/writes/mark-failed";
import { returnOrder } from "@/lib/dispatch/writes/return-order";
import { recallOrder } from "@/lib/kitchen/writes/recall-order";
import { db } from "@/lib/server/db";
import { orderPapers } from "@/lib/server/papers/order-papers";
import { colleague, leaveLoaded, minute, readyDelivery, wayOut } from "../support/dispatch-house";
import { openHouse, outletId } from "../support/house";

const here: string[] = [];
const elsewhere: string[] = [];
let courier = colleague("");
let other = colleague("");
let baker = colleague("");

beforeAll(async () => {
  await openHouse();
  here.push(await outletId("part-dieu"));
  elsewhere.push(await outletId("jean-mace"));
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
  baker = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  other = await colleague.of("manager.part-dieu@ocpizza.example", "courier");
});

const inCash = { method: "cash", givenCents: null, ageChecked: false } as const;

async function onTheRoad(change: Parameters<typeof readyDelivery>[0] = {}) {
  const order = await readyDelivery(change);
  await claimRun({ orderIds: [order.orderId], outletIds: here }, courier, minute(20));
  await leaveLoaded(here, courier, minute(21));
  return order;
}

describe("claimRun", () => {
  test("the run is his, whole; a second claim is refused", async () => {
    const [one, two] = [await readyDelivery(), await readyDelivery()];
    const orderIds = [one.orderId, two.orderId];
    await claimRun({ orderIds, outletIds: here }, courier, minute(20));
    await expect(claimRun({ orderIds, outletIds: here }, courier, minute(20))).rejects.toMatchObject({
      code: "already_taken",
    });
    await leaveLoaded(here, courier, minute(21));
    expect(await wayOut(one.orderId)).toMatchObject({
      status: "out_for_delivery",
      state: "under_way",
      active: 1,
    });
    await returnOrder(
      { orderId: one.orderId, outletIds: here, courierId: courier.userId },
      courier,
      minute(22),
    );
    await returnOrder(
      { orderId: two.orderId, outletIds: here, courierId: courier.userId },
      courier,
      minute(22),
    );
    expect(await wayOut(one.orderId)).toMatchObject({ status: "ready", active: 0 });
  });

  test("two couriers at once, run upon run: one wins all of it, the other is told, never one each", async () => {
    for (let round = 0; round < 6; round += 1) {
      const [a, b, c] = [await readyDelivery(), await readyDelivery(), await readyDelivery()];
      const claims = await Promise.allSettled([
        claimRun({ orderIds: [a.orderId, b.orderId], outletIds: here }, courier, minute(20)),
        claimRun({ orderIds: [c.orderId, b.orderId], outletIds: here }, other, minute(20)),
      ]);
      expect(claims.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(claims.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { code: "already_taken" },
      });
      const [counts] = await db.execute<{ total: number; couriers: number }>(sql`
        select count(*)::int as total, count(distinct courier_id)::int as couriers from deliveries
        where order_id in (${a.orderId}, ${b.orderId}, ${c.orderId}) and state = 'assigned'`);
      expect(counts).toEqual({ total: 2, couriers: 1 });
      await db.execute(sql`update deliveries set state = 'released' where state = 'assigned'`);
    }
  });

  test("not another outlet's, not what is not ready, not who does not ride there", async () => {
    const { orderId } = await readyDelivery();
    const order = { orderIds: [orderId], outletIds: here };
    await expect(claimRun({ ...order, outletIds: elsewhere }, courier)).rejects.toMatchObject({
      code: "not_found",
    });
    const cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "courier");
    await expect(claimRun(order, cook)).rejects.toMatchObject({ code: "not_allowed" });
    const stranger = await colleague.of("livreur.jean-mace@ocpizza.example", "courier");
    await expect(claimRun(order, stranger)).rejects.toMatchObject({ code: "not_allowed" });
    await recallOrder({ orderId, outletIds: here }, baker, minute(20));
    await expect(claimRun(order, courier)).rejects.toMatchObject({ code: "status_moved" });
    await expect(claimRun({ orderIds: [], outletIds: here }, courier)).rejects.toMatchObject({
      code: "nothing_to_take",
    });
  });
});

describe("leaveOutlet", () => {
  test("with what is ready; what went back to the kitchen is free for others", async () => {
    const [one, two] = [await readyDelivery(), await readyDelivery()];
    await claimRun({ orderIds: [one.orderId, two.orderId], outletIds: here }, courier, minute(20));
    await recallOrder({ orderId: two.orderId, outletIds: here }, baker, minute(20));
    expect(await leaveLoaded(here, courier, minute(21))).toEqual([one.orderId]);
    expect(await wayOut(two.orderId)).toMatchObject({ status: "preparing", active: 0 });
    await expect(leaveLoaded(here, courier, minute(21))).rejects.toMatchObject({
      code: "nothing_to_take",
    });
    await markDelivered(
      { orderId: one.orderId, outletIds: here, courierId: courier.userId, ...inCash },
      courier,
      minute(30),
    );
  });
});

describe("the boxes", () => {
  const lines = [
    { key: "a", item: "margherita-l", quantity: 3, removed: [], added: [] },
    { key: "b", item: "coca33", quantity: 4, removed: [], added: [] },
  ];
  test("a missing box or bag blocks leaving; the labels are those the kitchen prints", async () => {
    const { orderId } = await readyDelivery({ lines });
    const taken = { orderIds: [orderId], outletIds: here };
    await claimRun(taken, courier, minute(20));
    const { stops } = await getCourierScreen(courier.userId, here[0] ?? "", "fr", minute(20));
    expect(stops.find((stop) => stop.orderId === orderId)?.labels).toEqual([1, 2, 3, 0]);
    const printed = (await orderPapers(here[0] ?? "", orderId, "fr", { at: minute(20) }))?.labels;
    expect(printed?.filter(({ kind }) => kind === "cut")).toHaveLength(4);
    for (const labels of [[], [1, 2, 3], [1, 2, 0], [1, 1, 2, 0]]) {
      const leaving = leaveOutlet({ outletIds: here, loaded: [{ orderId, labels }] }, courier, minute(21));
      await expect(leaving).rejects.toMatchObject({ code: "box_missing" });
    }
    expect(await wayOut(orderId)).toMatchObject({ status: "ready", state: "assigned" });
    const loaded = [{ orderId, labels: [0, 3, 2, 1] }];
    await expect(leaveOutlet({ outletIds: elsewhere, loaded }, courier)).rejects.toMatchObject({
      code: "nothing_to_take",
    });
    await expect(leaveOutlet({ outletIds: here, loaded }, other)).rejects.toMatchObject({
      code: "nothing_to_take",
    });
    expect(await leaveOutlet({ outletIds: here, loaded }, courier, minute(21))).toEqual([orderId]);
    await returnOrder({ orderId, outletIds: here, courierId: courier.userId }, courier, minute(22));
  });

  test("of halves one box, of a menu a box for each pizza and one bag for the rest", async () => {
    const orders = await db.execute<{ id: string; outlet: string }>(sql`
      select o.id, o.outlet_id as outlet from orders o
      where o.outlet_id = ${here[0] ?? ""} and o.status in ('placed', 'preparing', 'ready') order by o.id desc limit 40`);
    let seen = 0;
    for (const { id, outlet } of orders) {
      const papers = await orderPapers(outlet, id, "fr", { at: minute(20) });
      const [row] = await db.execute<{ labels: number[] }>(
        sql`select array(select unnest(p.labels)) as labels from orders o cross join lateral (${labelsOf(sql`o`)}) p where o.id = ${id}`,
      );
      if (!papers) continue;
      seen += 1;
      expect(row?.labels).toHaveLength(papers.labels.filter(({ kind }) => kind === "cut").length);
    }
    expect(seen).toBeGreaterThan(3);
  });
});

describe("markDelivered", () => {
  test("takes what is due in the same gesture, computes the change, and is refused the second time", async () => {
    const { orderId, totalCents } = await onTheRoad();
    const done = { orderId, outletIds: here, courierId: courier.userId, ...inCash };
    await expect(markDelivered({ ...done, method: null }, courier, minute(30))).rejects.toMatchObject({
      code: "payment_due",
    });
    await expect(markDelivered({ ...done, givenCents: 500 }, courier, minute(30))).rejects.toMatchObject({
      code: "cash_short",
    });
    expect(await wayOut(orderId)).toMatchObject({ status: "out_for_delivery", paid: 0 });
    expect(await markDelivered({ ...done, givenCents: totalCents + 660 }, courier, minute(30))).toEqual({
      changeCents: 660,
    });
    expect(await wayOut(orderId)).toMatchObject({
      status: "delivered",
      state: "delivered",
      active: 0,
      paid: totalCents,
    });
    await expect(markDelivered(done, courier, minute(31))).rejects.toMatchObject({ code: "already_ended" });
    expect(await wayOut(orderId)).toMatchObject({ paid: totalCents });
  });

  test("twice at once: paid once", async () => {
    const { orderId, totalCents } = await onTheRoad();
    const done = { orderId, outletIds: here, courierId: courier.userId, ...inCash };
    const taps = await Promise.allSettled([
      markDelivered(done, courier, minute(30)),
      markDelivered(done, courier, minute(30)),
    ]);
    expect(taps.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await wayOut(orderId)).toMatchObject({ status: "delivered", paid: totalCents });
  });

  test("only the courier who has it, only his outlet", async () => {
    const { orderId } = await onTheRoad();
    const done = { orderId, outletIds: here, courierId: other.userId, ...inCash };
    await expect(markDelivered(done, other, minute(30))).rejects.toMatchObject({ code: "not_found" });
    await expect(
      markDelivered({ ...done, courierId: courier.userId, outletIds: elsewhere }, courier),
    ).rejects.toMatchObject({ code: "not_found" });
    expect(await wayOut(orderId)).toMatchObject({ status: "out_for_delivery", paid: 0 });
    await markDelivered({ ...done, courierId: null }, other, minute(31));
  });

  test("alcohol changes hands only once the age was looked at, and the journal keeps it", async () => {
    const { orderId } = await onTheRoad({
      lines: [{ key: "b", item: "biere33", quantity: 4, removed: [], added: [] }],
      adultDeclared: true,
    });
    const done = { orderId, outletIds: here, courierId: courier.userId, ...inCash };
    await expect(markDelivered(done, courier, minute(30))).rejects.toMatchObject({ code: "age_unchecked" });
    await markDelivered({ ...done, ageChecked: true }, courier, minute(30));
    const [journal] = await db.execute<{ after: Record<string, unknown> }>(sql`
      select after from journal where action = 'markDelivered' and subject_id = ${orderId}`);
    expect(journal?.after).toMatchObject({ ageChecked: true, tenders: [{ method: "cash" }] });
  });
});

describe("markFailed", () => {
  test("keeps the reason, tells the customer once that he may come, and is refused the second time", async () => {
    const { orderId } = await onTheRoad();
    const failed = {
      orderId,
      outletIds: here,
      courierId: courier.userId,
      code: "customer_absent",
      note: "Sonné trois fois",
    } as const;
    await markFailed(failed, courier, minute(40));
    expect(await wayOut(orderId)).toMatchObject({
      status: "failed",
      state: "failed",
      failure: "customer_absent",
      mails: 1,
      paid: 0,
    });
    await expect(markFailed(failed, courier, minute(41))).rejects.toMatchObject({ code: "already_ended" });
  });

  test("another outlet's or another courier's is not found", async () => {
    const { orderId } = await onTheRoad();
    const failed = {
      orderId,
      outletIds: elsewhere,
      courierId: courier.userId,
      code: "refused",
      note: "",
    } as const;
    await expect(markFailed(failed, courier)).rejects.toMatchObject({ code: "not_found" });
    await expect(
      markFailed({ ...failed, outletIds: here, courierId: other.userId }, other),
    ).rejects.toMatchObject({ code: "not_found" });
    await returnOrder({ orderId, outletIds: here, courierId: courier.userId }, courier);
  });
});

test("the courier's screen: nothing of the customer before it is his, nothing after it is done", async () => {
  const read = () => getCourierScreen(courier.userId, here[0] ?? "", "fr", minute(25));
  // He comes back from the trips of the seed and of the tests above.
  await db.execute(sql`update deliveries set state = 'released' where state = 'assigned'`);
  for (const stop of (await read()).stops) {
    await returnOrder(
      { orderId: stop.orderId, outletIds: here, courierId: courier.userId },
      courier,
      minute(24),
    );
  }
  const { orderId } = await readyDelivery();
  const before = await read();
  expect(before.stops).toEqual([]);
  expect(before.offers.length).toBeGreaterThan(0);
  expect(JSON.stringify(before)).not.toContain("Awa Diallo");
  await claimRun({ orderIds: [orderId], outletIds: here }, courier, minute(25));
  expect((await read()).stops).toMatchObject([
    { orderId, customerName: "Awa Diallo", ready: true, note: "" },
  ]);
  await leaveLoaded(here, courier, minute(26));
  await markDelivered(
    { orderId, outletIds: here, courierId: courier.userId, ...inCash },
    courier,
    minute(30),
  );
  const after = await read();
  expect(JSON.stringify(after)).not.toContain("Awa Diallo");
  expect(after.done.delivered).toBeGreaterThan(0);
});
