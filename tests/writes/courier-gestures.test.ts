import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { markFailed } from "@/lib/dispatch/writes/mark-failed";
import { returnOrder } from "@/lib/dispatch/writes/return-order";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { colleague, leaveLoaded, minute, readyDelivery, wayOut } from "../support/dispatch-house";
import { openHouse, outletId } from "../support/house";

const here: string[] = [];
let courier = colleague("");
let other = colleague("");

beforeAll(async () => {
  await openHouse();
  here.push(await outletId("part-dieu"));
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
  other = await colleague.of("manager.part-dieu@ocpizza.example", "courier");
});

async function onTheRoad() {
  const order = await readyDelivery();
  await claimRun({ orderIds: [order.orderId], outletIds: here }, courier, minute(20));
  await leaveLoaded(here, courier, minute(21));
  return order;
}
const mine = (orderId: string, agoMs = 0, key = newId()) => ({
  ...{ orderId, outletIds: here, courierId: courier.userId, sent: { key, agoMs } },
});
const inCash = { method: "cash", givenCents: null, ageChecked: false } as const;
const ended = async (orderId: string) => {
  const [row] = await db.execute<{ at: string; trip: string; event: string }>(sql`
    select o.ended_at as at, d.ended_at as trip, max(e.at) as event from orders o
    join deliveries d on d.order_id = o.id and d.state <> 'released' join order_events e on e.order_id = o.id
    where o.id = ${orderId} group by o.ended_at, d.ended_at`);
  return row && [row.at, row.trip, row.event].map((at) => new Date(at).toISOString());
};

test("delivered in a dead spot: it lands once, when it was done, and answers the same however often it is sent", async () => {
  const { orderId, totalCents } = await onTheRoad();
  const done = { ...mine(orderId, 6 * 60_000), ...inCash, givenCents: totalCents + 500 };
  const answers = [
    ...(await Promise.all([1, 2, 3].map(() => markDelivered(done, courier, minute(40))))),
    await markDelivered(done, courier, minute(45)),
  ];
  expect(answers).toEqual(Array(4).fill({ changeCents: 500 }));
  expect(await wayOut(orderId)).toMatchObject({ status: "delivered", paid: totalCents });
  expect(await ended(orderId)).toEqual(Array(3).fill(minute(34).toISOString()));
});

test("failed in a dead spot: told to the customer once, and never said to be done before he left", async () => {
  const { orderId } = await onTheRoad();
  const failed = { ...mine(orderId, 60 * 60_000), code: "customer_absent", note: "" } as const;
  await Promise.all([1, 2, 3].map(() => markFailed(failed, courier, minute(40))));
  expect(await wayOut(orderId)).toMatchObject({ status: "failed", mails: 1 });
  expect(await ended(orderId)).toEqual(Array(3).fill(minute(21).toISOString()));
});

test("brought back once: the order is ready for another round, and sent again it stays so", async () => {
  const { orderId } = await onTheRoad();
  const back = mine(orderId);
  await returnOrder(back, courier, minute(30));
  await returnOrder(back, courier, minute(31));
  expect(await wayOut(orderId)).toMatchObject({ status: "ready", active: 0 });
});

test("a key is one gesture: of another order, another gesture or another courier it is refused, with nothing changed", async () => {
  const first = await onTheRoad();
  const second = await onTheRoad();
  const key = newId();
  await markFailed({ ...mine(first.orderId, 0, key), code: "refused", note: "" }, courier, minute(30));
  const again = { ...mine(second.orderId, 0, key), code: "refused", note: "" } as const;
  await expect(markFailed(again, courier, minute(31))).rejects.toMatchObject({ code: "key_reused" });
  const otherwise = { ...mine(first.orderId, 0, key), ...inCash };
  await expect(markDelivered(otherwise, courier)).rejects.toMatchObject({ code: "key_reused" });
  const his = { ...mine(first.orderId, 0, key), courierId: other.userId, code: "refused", note: "" } as const;
  await expect(markFailed(his, other)).rejects.toMatchObject({ code: "key_reused" });
  expect(await wayOut(second.orderId)).toMatchObject({ status: "out_for_delivery", active: 1 });
  await returnOrder(mine(second.orderId), courier, minute(32));
});

test("what the house refuses leaves no key behind: it may be done right afterwards", async () => {
  const { orderId } = await onTheRoad();
  const done = { ...mine(orderId), ...inCash };
  await expect(markDelivered({ ...done, givenCents: 1 }, courier, minute(30))).rejects.toMatchObject({
    code: "cash_short",
  });
  await markDelivered(done, courier, minute(31));
  expect(await wayOut(orderId)).toMatchObject({ status: "delivered" });
});

test("what the dispatcher ended meanwhile stays ended", async () => {
  const { orderId, totalCents } = await onTheRoad();
  const forHim = { orderId, outletIds: here, courierId: null, ...inCash };
  await markDelivered(forHim, other, minute(30));
  const late = { ...mine(orderId, 60_000), code: "customer_absent", note: "" } as const;
  await expect(markFailed(late, courier, minute(31))).rejects.toMatchObject({ code: "already_ended" });
  expect(await wayOut(orderId)).toMatchObject({ status: "delivered", paid: totalCents, mails: 0 });
});
