import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connect } from "@/db/client";
import { setReserve } from "@/lib/capacity/writes/set-means";
import { getHeldBack } from "@/lib/dispatch/queries/get-held-back";
import { listKept } from "@/lib/dispatch/queries/list-kept";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { holdBack, setDelivery } from "@/lib/dispatch/writes/hold-back";
import { tuneReserves } from "@/lib/dispatch/writes/tune-reserves";
import { newId } from "@/lib/ids";
import { askLookAhead } from "@/lib/orders/writes/ask-look-ahead";
import { tellLate } from "@/lib/orders/writes/tell-late";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { db, server } from "@/lib/server/db";
import { type Colleague, colleague, minute, ready } from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";

let here = "";
let manager: Colleague;
beforeAll(async () => {
  await openHouse();
  here = await outletId("part-dieu");
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "dispatch");
});
beforeEach(async () => {
  await db.execute(sql`update outlet_means set couriers = 6, door_seconds = 120, drops_per_ride = 2, reserve_least = 0, reserve_most = 15,
    reserve_takeaway = 0, reserve_delivery = 0, busy_until = null, paused_until = null, delivery_closed_until = null`);
});

const promisesOf = async (orderId: string) => [
  ...(await db.execute<{
    kind: string;
    cause: string | null;
    inputs: Record<string, unknown>;
    promised: string;
  }>(sql`
    select kind, cause, inputs, promised_at as promised from promises where order_id = ${orderId} order by at, id`)),
];
const hold = (what: "busy" | "pause" | "delivery", minutes: number, outletIds = [here]) =>
  holdBack({ outlet: "part-dieu", outletIds, what, minutes }, manager, friday);
const home = { line: "29 rue de Bonnel", extra: "", postcode: "69003", city: "Lyon" };
const delivered = { mode: "delivery" as const, address: home };

describe("every promise is kept", () => {
  test("with what it was computed from, and may not be rewritten", async () => {
    const { orderId, promisedAt } = await place();
    const [given, ...more] = await promisesOf(orderId);
    expect(more).toEqual([]);
    expect(given).toMatchObject({
      ...{ kind: "given", cause: null },
      inputs: { mode: "takeaway", hands: 2, couriers: 6, baked: [{ size: "M", quantity: 2 }] },
    });
    expect(new Date(given?.promised ?? "").toISOString()).toBe(promisedAt);
    await expect(db.execute(sql`update promises set promised_at = now()`)).rejects.toThrow();
    await expect(db.execute(sql`delete from promises`)).rejects.toThrow();
  });

  test("one that cannot be kept is told with its new time and its cause, once, and two workers tell it once", async () => {
    const { orderId } = await place({});
    await Promise.all([tellLate(minute(25)), tellLate(minute(25))]);
    await tellLate(minute(30));
    const kept = await promisesOf(orderId);
    expect(kept.map(({ kind, cause }) => [kind, cause])).toEqual([
      ["given", null],
      ["late", "make"],
    ]);
    const [told] = await db.execute<{ n: number; at: string }>(sql`
      select count(*)::int as n, max(payload ->> 'expectedAt') as at from messages where order_id = ${orderId} and kind = 'order_late'`);
    expect(told).toEqual({ n: 1, at: new Date(kept[1]?.promised ?? "").toISOString() });
  });
});

describe("looked at again as soon as something happens", () => {
  const jobs = async () => {
    const owner = connect(server, "owner", 1);
    try {
      return await owner<{ key: string; attempts: number }[]>`
        select key, max_attempts as attempts from graphile_worker._private_jobs where key like 'tell_late:%'`;
    } finally {
      await owner.end();
    }
  };

  test("of that outlet alone, whoever is late there; the others when it is their turn", async () => {
    const { orderId } = await place();
    expect(await tellLate(minute(25), await outletId("vaise"))).toBe(0);
    expect(await promisesOf(orderId)).toHaveLength(1);
    expect(await tellLate(minute(25), here)).toBeGreaterThan(0);
    expect((await promisesOf(orderId)).map(({ kind }) => kind)).toEqual(["given", "late"]);
    // Told before, it is not told again when all are looked at.
    await tellLate(minute(30));
    expect(await promisesOf(orderId)).toHaveLength(2);
  });

  test("however many processes heard of it, one job", async () => {
    await Promise.all(Array.from({ length: 5 }, () => askLookAhead(here)));
    expect(await jobs()).toEqual([expect.objectContaining({ key: `tell_late:${here}` })]);
  });
});

describe("in one tap", () => {
  test("busy: everything ten minutes longer, until it is over or lifted", async () => {
    await hold("busy", 30);
    expect(await getHeldBack(here, friday)).toMatchObject({
      busy: minute(30).toISOString(),
      pause: null,
    });
    expect((await place()).promisedAt).toBe(minute(25).toISOString());
    await hold("busy", 0);
    expect(await getHeldBack(here, friday)).toEqual({ busy: null, delivery: null, pause: null });
    expect(new Date((await place()).promisedAt).getTime()).toBeLessThan(minute(25).getTime());
  });
  test("a closed road refuses deliveries and nothing else; a pause refuses all; what is promised stays", async () => {
    const before = await place();
    await hold("delivery", 30);
    await expect(place(delivered)).rejects.toMatchObject({
      ...{ code: "delivery_paused", details: { until: minute(30).toISOString() } },
    });
    await place();
    await hold("pause", 15);
    await expect(place()).rejects.toMatchObject({ code: "outlet_paused" });
    expect(await promisesOf(before.orderId)).toHaveLength(1);
  });
  test("of another outlet nothing is found and nothing changed", async () => {
    await expect(hold("pause", 15, [await outletId("vaise")])).rejects.toMatchObject({ code: "not_found" });
    expect(await getHeldBack(here, friday)).toEqual({ busy: null, delivery: null, pause: null });
  });
});

describe("who rides and what is kept in reserve", () => {
  const riders = {
    ...{ couriers: 3, doorSeconds: 90, dropsPerRide: 1.5, reserveLeast: 2, reserveMost: 6 },
    doorProof: "none" as const,
  };
  const set = (change: object = {}, outletIds = [here]) =>
    setDelivery({ outlet: "part-dieu", outletIds, ...riders, ...change }, manager, friday);
  test("is set for the next promises; the reserve stays within its bounds", async () => {
    await set();
    const means = (await getOutlet("part-dieu"))?.means;
    expect(means).toMatchObject({ couriers: 3, dropsPerRide: 1.5, reserve: { takeaway: 2, delivery: 2 } });
    const { orderId } = await place({});
    const [told] = await db.execute<{ minutes: number }>(sql`
      select extract(epoch from promised_at - ready_by)::int / 60 as minutes from orders where id = ${orderId}`);
    expect(told?.minutes).toBeGreaterThanOrEqual(2);
    expect((await promisesOf(orderId))[0]?.inputs).toMatchObject({ reserve: 2, couriers: 3 });
    await expect(set({ reserveLeast: 9 })).rejects.toMatchObject({ code: "bad_input" });
    await expect(set({}, [])).rejects.toMatchObject({ code: "not_found" });
    await expect(
      db.transaction((tx) => setReserve(tx, here, { takeaway: 9, delivery: 2 })),
    ).rejects.toThrow();
  });
  test("tunes itself of what was handed over, within the bounds", async () => {
    const order = await ready();
    const cash = { method: "cash" as const, amountCents: 2180, givenCents: null, people: 1 };
    const paying = { takingId: newId(), tenders: [cash], tipCents: 0 };
    await collectOrder({ orderId: order.orderId, outletIds: [here], ...paying }, manager, minute(12));
    const kept = await listKept(here, { days: 1, at: minute(60) });
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ mode: "takeaway", hour: 19, reserve: 0, baked: [{ size: "M" }] });
    // What a change promised once kept the reserve of both ways.
    await db.execute(sql`
      insert into promises (id, order_id, outlet_id, kind, ready_by, promised_at, inputs, at)
      select gen_random_uuid(), order_id, outlet_id, 'changed', ready_by, promised_at, '{"reserve":{"takeaway":3,"delivery":4}}', at + interval '1 minute'
      from promises where order_id = ${order.orderId}`);
    expect((await listKept(here, { days: 1, at: minute(60) }))[0]).toMatchObject({ reserve: 3 });
    // One order tells nothing yet.
    expect(await tuneReserves(minute(60))).toBe(0);
  });
});
