import { beforeAll, expect, test } from "vitest";
import { assignRound } from "@/lib/dispatch/writes/assign-round";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { takeBackDelivery } from "@/lib/dispatch/writes/take-back-delivery";
import { newId } from "@/lib/ids";
import { colleague, leaveLoaded, minute, ready, readyDelivery, wayOut } from "../support/dispatch-house";
import { openHouse, outletId } from "../support/house";

let here: string[] = [];
let elsewhere: string[] = [];
let desk = colleague("");
let courier = colleague("");
let second = colleague("");
let stranger = colleague("");

beforeAll(async () => {
  await openHouse();
  here = [await outletId("part-dieu")];
  elsewhere = [await outletId("jean-mace")];
  desk = await colleague.of("vendeur.part-dieu@ocpizza.example", "dispatch");
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
  second = await colleague.of("livreur2.part-dieu@ocpizza.example", "courier");
  stranger = await colleague.of("livreur.jean-mace@ocpizza.example", "courier");
});

const two = async () => [(await readyDelivery()).orderId, (await readyDelivery()).orderId];
const give = (orderIds: string[], courierId = courier.userId, outletIds = here) =>
  assignRound({ orderIds, outletIds, courierId }, desk, minute(12));

test("a round is given whole; the second time it is somebody's already", async () => {
  const orderIds = await two();
  await give(orderIds);
  for (const orderId of orderIds)
    expect(await wayOut(orderId)).toMatchObject({ state: "assigned", active: 1 });
  await expect(give(orderIds)).rejects.toMatchObject({ code: "already_taken" });
  await expect(give(orderIds, second.userId)).rejects.toMatchObject({ code: "already_taken" });
});

test("one order that cannot be given gives none of it", async () => {
  const [free = "", taken = ""] = await two();
  await give([taken], second.userId);
  await expect(give([free, taken])).rejects.toMatchObject({ code: "already_taken" });
  const takeaway = (await ready()).orderId;
  await expect(give([free, takeaway])).rejects.toMatchObject({ code: "status_moved" });
  await expect(give([free, newId()])).rejects.toMatchObject({ code: "not_found" });
  expect(await wayOut(free)).toMatchObject({ status: "ready", active: 0 });
  await takeBackDelivery({ orderId: taken, outletIds: here, courierId: null }, desk, minute(13));
});

test("not to a courier of another outlet, not by whoever works elsewhere", async () => {
  const orderIds = await two();
  await expect(give(orderIds, stranger.userId)).rejects.toMatchObject({ code: "not_allowed" });
  await expect(give(orderIds, courier.userId, elsewhere)).rejects.toMatchObject({ code: "not_found" });
  for (const orderId of orderIds) expect(await wayOut(orderId)).toMatchObject({ active: 0 });
});

test("two dispatchers at once: one of them gives it", async () => {
  for (let round = 0; round < 4; round += 1) {
    const orderIds = await two();
    const gave = await Promise.allSettled([give(orderIds), give(orderIds.toReversed(), second.userId)]);
    expect(gave.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const orderId of orderIds) expect(await wayOut(orderId)).toMatchObject({ active: 1 });
    for (const orderId of orderIds)
      await takeBackDelivery({ orderId, outletIds: here, courierId: null }, desk, minute(13));
  }
});

test("delivered by another outlet's courier, or twice, it is refused and nothing moves", async () => {
  const { orderId, totalCents } = await readyDelivery();
  await give([orderId], second.userId);
  await leaveLoaded(here, second, minute(14));
  const done = { orderId, ageChecked: true, method: "card_terminal" as const, givenCents: null };
  await expect(
    markDelivered({ ...done, outletIds: elsewhere, courierId: stranger.userId }, stranger, minute(20)),
  ).rejects.toMatchObject({ code: "not_found" });
  await expect(
    markDelivered({ ...done, outletIds: here, courierId: stranger.userId }, stranger, minute(20)),
  ).rejects.toMatchObject({ code: "not_found" });
  expect(await wayOut(orderId)).toMatchObject({ status: "out_for_delivery", paid: 0 });
  await markDelivered({ ...done, outletIds: here, courierId: second.userId }, second, minute(21));
  await expect(
    markDelivered({ ...done, outletIds: here, courierId: second.userId }, second, minute(22)),
  ).rejects.toMatchObject({ code: "already_ended" });
  expect(await wayOut(orderId)).toMatchObject({ status: "delivered", paid: totalCents });
});
