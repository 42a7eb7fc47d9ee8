import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { handBackRounds } from "@/lib/dispatch/writes/hand-back-rounds";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { changePosts } from "@/lib/staff/writes/change-posts";
import { closeAccount } from "@/lib/staff/writes/close-account";
import { hire, userOf } from "../support/colleagues";
import { leaveLoaded, minute, readyDelivery, wayOut } from "../support/dispatch-house";
import { openHouse, outletId } from "../support/house";

let here: string[];
beforeAll(async () => {
  await openHouse();
  here = [await outletId("part-dieu")];
});

async function courierWith(leaves: boolean) {
  const userId = await userOf(await hire("courier"));
  const who = { kind: "staff", userId, terminal: "courier" } as const;
  const order = await readyDelivery();
  await claimRun({ orderIds: [order.orderId], outletIds: here }, who, minute(20));
  if (leaves) await leaveLoaded(here, who, minute(21));
  return { userId, who, orderId: order.orderId };
}
async function close(userId: string) {
  const giverId = await userOf(await hire("manager"));
  const who = { kind: "staff", userId: giverId, terminal: "team" } as const;
  await closeAccount({ userId, giverId, outletIds: here }, who, minute(22));
}

test.each([false, true])(
  "a closed courier's round is handed back, under way: %s, and another takes it",
  async (leaves) => {
    const { userId, orderId } = await courierWith(leaves);
    expect(await handBackRounds(minute(22))).toBe(0);
    await close(userId);
    expect(await handBackRounds(minute(23))).toBe(1);
    expect(await handBackRounds(minute(23))).toBe(0);
    expect(await wayOut(orderId)).toMatchObject({ status: "ready", active: 0 });
    const rider = {
      kind: "staff",
      userId: await userOf(await hire("courier")),
      terminal: "courier",
    } as const;
    await claimRun({ orderIds: [orderId], outletIds: here }, rider, minute(24));
    expect(await handBackRounds(minute(25))).toBe(0);
  },
);

test("who loses the post there hands back too; who rides on at another of his outlets keeps that one's", async () => {
  const { userId, orderId } = await courierWith(true);
  await db.execute(sql`insert into memberships (id, user_id, outlet_id, role)
    values (${newId()}, ${userId}, ${await outletId("vaise")}, 'courier')`);
  const giverId = await userOf(await hire("director", "everywhere"));
  const who = { kind: "staff", userId: giverId, terminal: "team" } as const;
  const posts = [{ outletId: await outletId("vaise"), role: "courier" } as const];
  await changePosts({ userId, posts, giverId, outletIds: here }, who, minute(22));
  expect(await handBackRounds(minute(23))).toBe(1);
  expect(await wayOut(orderId)).toMatchObject({ status: "ready", active: 0 });
});

test("two at once hand an order back once, and it is his no more", async () => {
  const { userId, orderId, who } = await courierWith(true);
  await close(userId);
  const [one, other] = await Promise.all([handBackRounds(minute(23)), handBackRounds(minute(23))]);
  expect(one + other).toBe(1);
  expect(await wayOut(orderId)).toMatchObject({ status: "ready", active: 0 });
  const late = { takingId: newId(), orderId, outletIds: here, tenders: [], tipCents: 0, ageChecked: false };
  await expect(markDelivered({ ...late, courierId: userId }, who, minute(24))).rejects.toMatchObject({
    name: "Refusal",
  });
});
