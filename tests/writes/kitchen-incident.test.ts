import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { listIncidents } from "@/lib/kitchen/queries/list-incidents";
import { listRemakes } from "@/lib/kitchen/queries/list-remakes";
import { finishRemake } from "@/lib/kitchen/writes/finish-remake";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { putInOven } from "@/lib/kitchen/writes/put-in-oven";
import { reportIncident } from "@/lib/kitchen/writes/report-incident";
import { takeOutOfOven } from "@/lib/kitchen/writes/take-out-of-oven";
import { usualKitchen } from "@/lib/outlets/kitchen";
import { db } from "@/lib/server/db";
import { colleague } from "../support/dispatch-house";
import { friday, levelOf, openHouse, outletId, setStock } from "../support/house";
import { ordersAt, type Ready } from "../support/orders-at";

type Who = Awaited<ReturnType<typeof colleague.of>>;
let cook: Who;
let here: string[] = [];
let elsewhere: string[] = [];
const today = { from: "2026-11-27", to: "2026-11-27" };
const minute = (count: number) => new Date(friday.getTime() + count * 60_000);

beforeAll(async () => {
  await openHouse();
  cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  here = [await outletId("part-dieu")];
  elsewhere = [await outletId("jean-mace")];
});

async function at(ready: Ready) {
  const orderId = await ordersAt(ready);
  const [line] = await db.execute<{ id: string }>(
    sql`select id from order_lines where order_id = ${orderId}`,
  );
  return { orderId, lineId: line?.id ?? "" };
}
const say = (lineId: string, over: Partial<Parameters<typeof reportIncident>[0]> = {}) =>
  reportIncident({ lineId, cause: "fallen", requestId: newId(), outletIds: here, ...over }, cook, minute(5));
const remakesOf = async (orderId: string) =>
  (await listRemakes(here[0] ?? "", "fr", minute(6))).filter((remake) => remake.orderId === orderId);
const statusOf = async (orderId: string) => {
  const [row] = await db.execute<{ status: string }>(sql`select status from orders where id = ${orderId}`);
  return row?.status;
};

describe("an incident", () => {
  test("stands at the top of the board, what one takes is waste, and it costs what its ingredients cost", async () => {
    const { orderId, lineId } = await at("preparing");
    const before = await levelOf("part-dieu", "mozzarella");
    await say(lineId, { cause: "burnt" });
    expect(await remakesOf(orderId)).toMatchObject([
      { cause: "burnt", gone: false, parts: [{ name: "Margherita", size: "M", removed: [] }] },
    ]);
    expect(before.onHand - (await levelOf("part-dieu", "mozzarella")).onHand).toBe(130);
    const [booked] = await db.execute<{ cost: string }>(sql`
      select sum(-m.quantity * c.cents::numeric / c.per) as cost from stock_movements m
      join incidents i on m.dedupe_key like 'incident:' || i.id || ':%' join unit_costs('2026-11-27') c on c.ingredient_id = m.ingredient_id
      where i.order_id = ${orderId} and m.kind = 'waste' and m.reason = 'burnt'`);
    const yesterday = { from: "2026-11-26", to: "2026-11-26" };
    expect(await listIncidents(here[0] ?? "", yesterday, "fr")).toEqual([]);
    const [row] = await listIncidents(here[0] ?? "", today, "fr");
    expect(row).toMatchObject({ cause: "burnt", dish: "Margherita", remade: false, orderId });
    expect(row?.costCents).toBe(Math.round(Number(booked?.cost)));
    expect(row?.costCents).toBeGreaterThan(50);
  });

  test("said twice, by a second tap or by two at once, is one; under the same key another is refused", async () => {
    const { orderId, lineId } = await at("preparing");
    const requestId = newId();
    const before = await levelOf("part-dieu", "mozzarella");
    const taps = await Promise.all([say(lineId, { requestId }), say(lineId, { requestId })]);
    expect(taps.filter(({ again }) => again)).toHaveLength(1);
    expect(await remakesOf(orderId)).toHaveLength(1);
    expect(before.onHand - (await levelOf("part-dieu", "mozzarella")).onHand).toBe(130);
    await expect(say(lineId, { requestId, cause: "wrong" })).rejects.toMatchObject({ code: "key_reused" });
  });

  test("an order that was ready is under way again, and is not ready before it is made again", async () => {
    const { orderId, lineId } = await at("ready");
    const requestId = newId();
    await say(lineId, { requestId });
    expect(await statusOf(orderId)).toBe("preparing");
    const box = () => markReady({ orderId, outletIds: here }, cook, minute(7));
    await expect(box()).rejects.toMatchObject({ code: "remake_open" });
    expect(await statusOf(orderId)).toBe("preparing");
    await finishRemake({ incidentId: requestId, outletIds: here }, cook, minute(8));
    await finishRemake({ incidentId: requestId, outletIds: here }, cook, minute(9));
    expect(await remakesOf(orderId)).toEqual([]);
    await box();
    expect(await statusOf(orderId)).toBe("ready");
  });

  test("the oven does not send out an order of which something is still to be made again", async () => {
    expect(usualKitchen.packsApart).toBe(false);
    const { orderId, lineId } = await at("preparing");
    await putInOven({ lineId, unit: 1, pizza: 1, outletIds: here }, cook, minute(2));
    const [bake] = await db.execute<{ id: string }>(sql`select id from oven_bakes where line_id = ${lineId}`);
    await say(lineId);
    await takeOutOfOven({ bakeId: bake?.id ?? "", outletIds: here }, cook, minute(6));
    expect(await statusOf(orderId)).toBe("preparing");
  });

  test("of an order its customer has already, it is made again without the order moving", async () => {
    const { orderId, lineId } = await at("collected");
    await say(lineId, { cause: "missing" });
    expect(await statusOf(orderId)).toBe("collected");
    expect(await remakesOf(orderId)).toMatchObject([{ gone: true, cause: "missing" }]);
  });

  test("happens whatever the books say is left: others lose their hold and are flagged", async () => {
    const { lineId } = await at("preparing");
    await at("placed");
    const { reserved } = await levelOf("part-dieu", "basilic");
    await setStock("part-dieu", "basilic", reserved);
    await say(lineId);
    const after = await levelOf("part-dieu", "basilic");
    expect(after.onHand).toBeLessThan(reserved);
    expect(after.reserved).toBeLessThanOrEqual(after.onHand);
    await setStock("part-dieu", "basilic", 5000);
  });

  test("not before it is begun, not from another outlet", async () => {
    const { lineId } = await at("placed");
    await expect(say(lineId)).rejects.toMatchObject({ code: "status_moved" });
    const begun = await at("preparing");
    await expect(say(begun.lineId, { outletIds: elsewhere })).rejects.toMatchObject({ code: "not_found" });
    const requestId = newId();
    await say(begun.lineId, { requestId });
    const theirs = { incidentId: requestId, outletIds: elsewhere };
    await expect(finishRemake(theirs, cook)).rejects.toMatchObject({ code: "not_found" });
    expect(await listIncidents(elsewhere[0] ?? "", today, "fr")).toEqual([]);
  });
});
