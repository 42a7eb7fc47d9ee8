import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getKitchen } from "@/lib/capacity/queries/get-kitchen";
import { setKitchen } from "@/lib/capacity/writes/set-kitchen";
import { inOven } from "@/lib/kitchen/oven";
import { listTickets } from "@/lib/kitchen/queries/list-tickets";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { missIngredient } from "@/lib/kitchen/writes/miss-ingredient";
import { putInOven } from "@/lib/kitchen/writes/put-in-oven";
import { recallOrder } from "@/lib/kitchen/writes/recall-order";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { takeOutOfOven } from "@/lib/kitchen/writes/take-out-of-oven";
import { tickOrder } from "@/lib/kitchen/writes/tick-order";
import { undoBake } from "@/lib/kitchen/writes/undo-bake";
import { getTracking } from "@/lib/orders/queries/get-tracking";
import { type Kitchen, usualKitchen } from "@/lib/outlets/kitchen";
import { db } from "@/lib/server/db";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";

type Who = Awaited<ReturnType<typeof colleague.of>>;
let cook: Who;
let here: string[] = [];
let elsewhere: string[] = [];
const minute = (count: number) => new Date(friday.getTime() + count * 60_000);

beforeAll(async () => {
  await openHouse();
  cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  here = [await outletId("part-dieu")];
  elsewhere = [await outletId("jean-mace")];
});

const setUp = (change: Partial<Kitchen>) =>
  setKitchen({ outlet: "part-dieu", outletIds: here, kitchen: { ...usualKitchen, ...change } }, cook);

beforeEach(async () => {
  await db.execute(sql`update oven_bakes set taken_out_at = due_at where taken_out_at is null`);
  await setUp({});
});

async function begun(change: Parameters<typeof place>[0] = {}) {
  const { orderId, token } = await place(change);
  await startPreparing({ orderId, outletIds: here }, cook, minute(1));
  const [line] = await db.execute<{ id: string }>(sql`
    select l.id from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current'
    where l.order_id = ${orderId} order by l.seq`);
  return { orderId, token, lineId: line?.id ?? "" };
}

const putIn = (lineId: string, unit = 1, at = minute(3)) =>
  putInOven({ lineId, unit, pizza: 1, outletIds: here }, cook, at);
const ticketOf = async (orderId: string, at = minute(4)) => {
  const ticket = (await listTickets(here[0] ?? "", "fr", at)).find((one) => one.orderId === orderId);
  if (!ticket) throw new Error("not on the board");
  return ticket;
};
const bakesOf = async (orderId: string) => (await ticketOf(orderId)).lines.flatMap(({ bakes }) => bakes);
const takeOut = (bakeId: string, at = minute(7)) => takeOutOfOven({ bakeId, outletIds: here }, cook, at);

describe("putting in", () => {
  test("starts its timer and ticks it off; the same one twice is in once", async () => {
    const { orderId, lineId, token } = await begun();
    await putIn(lineId, 2);
    await putIn(lineId, 2, minute(4));
    const ticket = await ticketOf(orderId);
    expect(ticket.lines[0]?.done).toEqual([2]);
    expect(ticket.lines[0]?.bakes).toMatchObject([{ unit: 2, pizza: 1, takenOutAt: null }]);
    const [bake] = await bakesOf(orderId);
    expect(Date.parse(bake?.dueAt ?? "") - minute(3).getTime()).toBe(usualKitchen.seconds.M.bake * 1000);
    const tracking = await getTracking(token, "fr", minute(4));
    expect(tracking?.steps.find(({ step }) => step === "baking")?.at).toBe(minute(3).toISOString());
  });

  test("a folded one bakes as long as its outlet says", async () => {
    await setUp({
      foldedSeconds: 120,
      seconds: { ...usualKitchen.seconds, M: { make: 60, bake: 100, pack: 30 } },
    });
    const lines = [{ key: "a", item: "calzone-m", quantity: 1, removed: [], added: [] }];
    const { orderId, lineId } = await begun({ lines, seenTotalCents: 1290 }).catch(() =>
      begun({ lines, seenTotalCents: 1350 }),
    );
    await putIn(lineId);
    const [bake] = await bakesOf(orderId);
    expect(Date.parse(bake?.dueAt ?? "") - minute(3).getTime()).toBe(220_000);
  });

  test("not before the order is begun, not what was not asked for, not from another outlet", async () => {
    const { orderId } = await place();
    const [line] = await db.execute<{ id: string }>(
      sql`select id from order_lines where order_id = ${orderId}`,
    );
    await expect(putIn(line?.id ?? "")).rejects.toMatchObject({ code: "status_moved" });
    const { lineId } = await begun();
    await expect(putIn(lineId, 3)).rejects.toMatchObject({ code: "not_found" });
    const second = { lineId, unit: 1, pizza: 2, outletIds: here };
    await expect(putInOven(second, cook)).rejects.toMatchObject({ code: "not_found" });
    const theirs = { lineId, unit: 1, pizza: 1, outletIds: elsewhere };
    await expect(putInOven(theirs, cook)).rejects.toMatchObject({ code: "not_found" });
  });

  test("of the last place two cooks fill at once, one gets it", async () => {
    await setUp({ ovenPlaces: 2 });
    const { lineId } = await begun();
    await putIn(lineId);
    const [one, other] = [await begun(), await begun()];
    const taps = await Promise.allSettled([putIn(one.lineId), putIn(other.lineId)]);
    expect(taps.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(taps.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "oven_full" } });
  });

  test("two cooks put the same one in at once: it is in once, and no error", async () => {
    const { orderId, lineId } = await begun();
    await Promise.all([putIn(lineId), putIn(lineId)]);
    expect(await bakesOf(orderId)).toHaveLength(1);
  });
});

describe("taking out", () => {
  test("the last pizza out makes the order ready by itself, and its customer knows", async () => {
    const { orderId, lineId, token } = await begun();
    await putIn(lineId, 1);
    await putIn(lineId, 2);
    const [first, second] = await bakesOf(orderId);
    expect(await takeOut(first?.id ?? "")).toEqual({ ready: false });
    expect((await ticketOf(orderId)).status).toBe("preparing");
    expect(await takeOut(second?.id ?? "")).toEqual({ ready: true });
    expect((await ticketOf(orderId, minute(8))).status).toBe("ready");
    const tracking = await getTracking(token, "fr", minute(8));
    expect(tracking?.steps.find(({ step }) => step === "ready")?.at).toBe(minute(7).toISOString());
    const [told] = await db.execute<{ count: number }>(sql`
      select count(*)::int as count from messages where order_id = ${orderId} and kind = 'order_ready'`);
    expect(told?.count).toBe(1);
  });

  test("both taken out at once by two cooks: it is ready once", async () => {
    const { orderId, lineId } = await begun();
    await putIn(lineId, 1);
    await putIn(lineId, 2);
    const ids = (await bakesOf(orderId)).map(({ id }) => id);
    const out = await Promise.all(ids.map((id) => takeOut(id)));
    expect(out.filter(({ ready }) => ready)).toHaveLength(1);
    expect((await ticketOf(orderId, minute(8))).status).toBe("ready");
  });

  test("the same one twice, or by two at once, is out once", async () => {
    const { orderId, lineId } = await begun();
    await putIn(lineId);
    const [bake] = await bakesOf(orderId);
    await Promise.all([takeOut(bake?.id ?? ""), takeOut(bake?.id ?? "", minute(8))]);
    await takeOut(bake?.id ?? "", minute(9));
    expect((await ticketOf(orderId)).status).toBe("preparing");
    expect(await bakesOf(orderId)).toHaveLength(1);
  });

  test("where packing has a screen of its own, it is ready when packing says so", async () => {
    await setUp({ packsApart: true });
    const { orderId, lineId } = await begun();
    await putIn(lineId, 1);
    await putIn(lineId, 2);
    for (const { id } of await bakesOf(orderId)) expect(await takeOut(id)).toEqual({ ready: false });
    expect((await ticketOf(orderId)).status).toBe("preparing");
    await markReady({ orderId, outletIds: here }, cook, minute(8));
    expect((await ticketOf(orderId, minute(9))).status).toBe("ready");
  });

  test("not another outlet's", async () => {
    const { orderId, lineId } = await begun();
    await putIn(lineId);
    const [bake] = await bakesOf(orderId);
    const theirs = { bakeId: bake?.id ?? "", outletIds: elsewhere };
    await expect(takeOutOfOven(theirs, cook)).rejects.toMatchObject({ code: "not_found" });
    await expect(undoBake({ ...theirs, outOnly: false })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a wrong tap", () => {
  test("what was taken out lies in it again, its timer as it was; twice undone is undone once", async () => {
    const { orderId, lineId } = await begun();
    await putIn(lineId);
    const [bake] = await bakesOf(orderId);
    const undo = (outOnly: boolean) => undoBake({ bakeId: bake?.id ?? "", outletIds: here, outOnly });
    await takeOut(bake?.id ?? "");
    await undo(true);
    await undo(true);
    expect(await bakesOf(orderId)).toEqual([bake]);
    await undo(false);
    expect(await bakesOf(orderId)).toEqual([]);
    await expect(undo(false)).rejects.toMatchObject({ code: "not_found" });
  });

  test("an order that moved on by itself is recalled, then put back", async () => {
    const lines = [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }];
    const { orderId, lineId } = await begun({ lines, seenTotalCents: 1090 });
    await putIn(lineId);
    const [bake] = await bakesOf(orderId);
    await takeOut(bake?.id ?? "");
    const undo = { bakeId: bake?.id ?? "", outletIds: here, outOnly: true };
    await expect(undoBake(undo)).rejects.toMatchObject({ code: "status_moved" });
    await recallOrder({ orderId, outletIds: here }, cook, minute(8));
    await undoBake(undo);
    expect((await bakesOf(orderId))[0]?.takenOutAt).toBeNull();
  });
});

test("boxed by hand, nothing of it is in the oven any more", async () => {
  const { orderId, lineId } = await begun();
  await putIn(lineId);
  await markReady({ orderId, outletIds: here }, cook, minute(6));
  expect((await bakesOf(orderId))[0]?.takenOutAt).not.toBeNull();
  expect(inOven(await listTickets(here[0] ?? "", "fr", minute(7)))).toEqual([]);
});

test("when the rest of a line is changed for want of something, what bakes goes on baking", async () => {
  const { orderId, lineId } = await begun();
  await putIn(lineId, 2);
  const [before] = await bakesOf(orderId);
  await missIngredient({ lineId, ingredient: "basilic", said: "without", outletIds: here }, cook, minute(4));
  const ticket = await ticketOf(orderId);
  expect(ticket.lines).toHaveLength(2);
  expect(ticket.lines.map(({ done, bakes }) => [done, bakes.map(({ unit }) => unit)])).toEqual([
    [[1], [1]],
    [[], []],
  ]);
  expect((await bakesOf(orderId))[0]?.dueAt).toBe(before?.dueAt);
});

test("the bench ticks off all it made in one tap, drinks not; twice is once", async () => {
  const lines = [
    { key: "a", item: "margherita-m", quantity: 2, removed: [], added: [] },
    { key: "b", item: "coca33", quantity: 1, removed: [], added: [] },
  ];
  const { orderId } = await begun({ lines, seenTotalCents: 2180 + 220 });
  await tickOrder({ orderId, outletIds: here }, cook, minute(2));
  await tickOrder({ orderId, outletIds: here }, cook, minute(3));
  expect((await ticketOf(orderId)).lines.map(({ done }) => done)).toEqual([[1, 2], []]);
  await expect(tickOrder({ orderId, outletIds: elsewhere }, cook)).rejects.toMatchObject({
    code: "not_found",
  });
});

test("an outlet's own oven, hands and times are kept; another outlet's are not touched", async () => {
  const own = { ...usualKitchen, ovenPlaces: 5, hands: 3, packsApart: true };
  await setKitchen({ outlet: "part-dieu", outletIds: here, kitchen: own }, cook);
  expect(await getKitchen(here[0] ?? "")).toEqual(own);
  expect(await getKitchen(elsewhere[0] ?? "")).toEqual(usualKitchen);
  const theirs = { outlet: "part-dieu", outletIds: elsewhere, kitchen: own };
  await expect(setKitchen(theirs, cook)).rejects.toMatchObject({ code: "not_found" });
});
