import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { TellPosition } from "@/lib/dispatch/position";
import { getApproach } from "@/lib/dispatch/queries/get-approach";
import { listCouriers } from "@/lib/dispatch/queries/list-couriers";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { forgetPositions } from "@/lib/dispatch/writes/forget-positions";
import { returnOrder } from "@/lib/dispatch/writes/return-order";
import { tellPosition } from "@/lib/dispatch/writes/tell-position";
import { db } from "@/lib/server/db";
import { colleague, leaveLoaded, minute, readyDelivery } from "../support/dispatch-house";
import { openHouse, outletId } from "../support/house";

let outlet = "";
let elsewhere = "";
let courier = colleague("");

beforeAll(async () => {
  await openHouse();
  outlet = await outletId("part-dieu");
  elsewhere = await outletId("jean-mace");
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
});
// The seed's own courier may be on the road.
beforeEach(async () => {
  await db.execute(sql`update deliveries set state = 'released' where state in ('assigned', 'under_way')`);
  await db.execute(sql`delete from courier_positions`);
});

async function onTheRoad() {
  const order = await readyDelivery();
  await claimRun({ orderIds: [order.orderId], outletIds: [outlet] }, courier, minute(20));
  await leaveLoaded([outlet], courier, minute(21));
  return order;
}
const back = (orderId: string) =>
  returnOrder({ orderId, outletIds: [outlet], courierId: courier.userId }, courier, minute(40));
const near = { lat: 45.7621, lng: 4.8493, accuracyMeters: 12.4, agoMs: 0 };
const told = (change: Partial<typeof near> = {}) => ({
  ...{ ...near, ...change, outletId: outlet, outletIds: [outlet], courierId: courier.userId },
});
const count = async () => (await db.execute(sql`select 1 from courier_positions`)).length;

test("seen on the board and by the order's customer while he is on the way, with its age; gone with his last door", async () => {
  const { orderId, token } = await onTheRoad();
  expect(await tellPosition(told({ agoMs: 4000 }), minute(25))).toEqual({ kept: true });
  const at = new Date(minute(25).getTime() - 4000).toISOString();
  const [seen] = (await listCouriers(outlet)).flatMap((one) => (one.seen ? [one.seen] : []));
  expect(seen).toMatchObject({ lat: near.lat, lng: near.lng });
  const approach = await getApproach(token);
  expect(approach).toMatchObject({ courier: { lat: near.lat, at }, doorsBefore: 0 });
  expect(approach?.minutes).toBeGreaterThan(0);
  expect((await listCouriers(elsewhere)).some((one) => one.seen)).toBe(false);
  await back(orderId);
  expect(await count()).toBe(0);
  expect(await getApproach(token)).toBeNull();
});

test("every ten seconds at most, and an older one never takes a newer one's place", async () => {
  const { orderId } = await onTheRoad();
  const later = (seconds: number) => new Date(minute(25).getTime() + seconds * 1000);
  const answers = [
    await tellPosition(told(), later(0)),
    await tellPosition(told({ lat: 45.77 }), later(9)),
    await tellPosition(told({ lat: 45.77 }), later(10)),
    await tellPosition(told({ agoMs: 50_000 }), later(20)),
  ];
  expect(answers.map(({ kept }) => kept)).toEqual([true, false, true, false]);
  const both = await Promise.all([tellPosition(told(), later(60)), tellPosition(told(), later(60))]);
  expect(both.filter(({ kept }) => kept)).toHaveLength(1);
  await back(orderId);
});

test("not when he is not on a round, not for another outlet, not from another country", async () => {
  await expect(tellPosition(told(), minute(25))).rejects.toMatchObject({ code: "not_on_round" });
  const { orderId } = await onTheRoad();
  await expect(
    tellPosition({ ...told(), outletId: elsewhere, outletIds: [outlet] }, minute(25)),
  ).rejects.toMatchObject({ code: "not_found" });
  await expect(
    tellPosition({ ...told(), outletId: elsewhere, outletIds: [elsewhere] }, minute(25)),
  ).rejects.toMatchObject({ code: "not_on_round" });
  await expect(tellPosition(told({ lat: 51.5, lng: -0.1 }), minute(25))).rejects.toMatchObject({
    code: "bad_input",
  });
  expect(await count()).toBe(0);
  await back(orderId);
});

test.each([
  { lat: Number.NaN },
  { lat: 90.1 },
  { lng: -180.5 },
  { lng: Number.POSITIVE_INFINITY },
  { lat: "45.7" },
  { agoMs: -1 },
  { agoMs: 3_600_000 },
  { accuracyMeters: -3 },
])("%o is no position", (change) => {
  expect(TellPosition.safeParse(near).success).toBe(true);
  expect(TellPosition.safeParse({ ...near, ...change }).success).toBe(false);
});

test("to who waits behind another door he is no nearer than a hundred metres", async () => {
  const first = await readyDelivery();
  const second = await readyDelivery();
  const orderIds = [first.orderId, second.orderId];
  await claimRun({ orderIds, outletIds: [outlet] }, courier, minute(20));
  await leaveLoaded([outlet], courier, minute(21));
  await tellPosition(told(), minute(25));
  const seen = await Promise.all([first, second].map(({ token }) => getApproach(token)));
  const waiting = seen.find((one) => one?.doorsBefore === 1);
  expect(waiting?.courier).toMatchObject({ lat: 45.762, lng: 4.849 });
  expect(seen.find((one) => one?.doorsBefore === 0)?.courier).toMatchObject({ lat: near.lat });
  for (const orderId of orderIds) await back(orderId);
});

test("what slipped through is forgotten: of who rides no more, and of a round nobody ended", async () => {
  const { orderId } = await onTheRoad();
  await tellPosition(told(), minute(25));
  expect(await forgetPositions(minute(26))).toBe(0);
  expect(await forgetPositions(minute(25 + 24 * 60 + 1))).toBe(1);
  await tellPosition(told(), minute(27));
  await db.execute(sql`update deliveries set state = 'released' where order_id = ${orderId}`);
  expect(await forgetPositions(minute(28))).toBe(1);
});
