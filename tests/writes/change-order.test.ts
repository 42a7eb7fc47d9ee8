import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { getChangeable } from "@/lib/orders/queries/get-changeable";
import { getTracking } from "@/lib/orders/queries/get-tracking";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { db } from "@/lib/server/db";
import { change, later } from "../support/changing";
import { friday, levelOf, openHouse, outletId, place, setStock } from "../support/house";
import { begin, type PartDieu, peopleOfPartDieu } from "../support/part-dieu";

let people: PartDieu;

beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
});

const start = (orderId: string) => begin(people, orderId, later);
const linesOf = async (token: string) => (await getChangeable({ token }))?.lines ?? [];

describe("changing an order", () => {
  it("replaces lines, total, ingredients and time, and keeps what was sold before", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId, token } = await place();
    const lines = [
      { key: "a", item: "margherita-m", quantity: 1, removed: ["basilic"], added: [] },
      { key: "b", item: "coca33", quantity: 2, removed: [], added: [] },
    ];
    const changed = await changeOrder(
      { token },
      change({ lines, seenTotalCents: 1090 + 440 }),
      customer,
      later,
    );
    expect(changed).toMatchObject({ revision: 2, totalCents: 1530 });
    expect((await levelOf("part-dieu", "mozzarella")).reserved).toBe(before.reserved + 130);
    const held = await db.execute<{ quantity: number }>(
      sql`select quantity from capacity_holds where order_id = ${orderId} and state = 'held' and resource = 'kitchen'`,
    );
    expect(held.map((row) => row.quantity)).toEqual([1]);
    expect(await linesOf(token)).toMatchObject([
      { item: "margherita-m", quantity: 1, removed: ["basilic"], added: [] },
      { item: "coca33", quantity: 2, removed: [], added: [] },
    ]);
    const states = await db.execute<{ state: string; total_cents: number }>(
      sql`select state, total_cents from order_revisions where order_id = ${orderId} order by seq`,
    );
    expect(states.map((row) => ({ ...row }))).toEqual([
      { state: "superseded", total_cents: 2180 },
      { state: "current", total_cents: 1530 },
    ]);
    expect((await getTracking(token, "fr"))?.totalCents).toBe(1530);
  });

  it("keeps the promised time when it asks no more of the oven", async () => {
    const placed = await place();
    const lines = [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: ["chevre"] }];
    const changed = await changeOrder(
      { token: placed.token },
      change({ lines, seenTotalCents: 1270 }),
      customer,
      later,
    );
    expect(changed.promisedAt).toBe(placed.promisedAt);
  });

  it("refuses what cannot be made and leaves the order as it was", async () => {
    await setStock("part-dieu", "saumon", 30);
    const { token } = await place();
    const before = await levelOf("part-dieu", "mozzarella");
    const lines = [{ key: "a", item: "norvegienne-m", quantity: 1, removed: [], added: [] }];
    await expect(
      changeOrder({ token }, change({ lines, seenTotalCents: 1490 }), customer, later),
    ).rejects.toMatchObject({
      code: "sold_out",
    });
    expect(await levelOf("part-dieu", "mozzarella")).toEqual(before);
    expect((await linesOf(token)).map((line) => line.item)).toEqual(["margherita-m"]);
  });

  it("moves to another day with its ingredients, and is counted there", async () => {
    const { orderId, token } = await place();
    const reserved = (await levelOf("part-dieu", "mozzarella")).reserved;
    const slot = "2026-11-28T20:00:00+01:00";
    const rivals = await Promise.all([1, 2].map(() => place({ slot })));
    await changeOrder({ token }, change({ slot }), customer, later);
    expect((await levelOf("part-dieu", "mozzarella")).reserved).toBe(reserved - 260);
    const [row] = await db.execute<{ day: string; number: number; needed: string[] }>(sql`
      select o.business_day::text as day, o.number, (select array_agg(distinct r.needed_on::text)
        from stock_reservations r where r.order_id = o.id and r.state = 'held') as needed
      from orders o where o.id = ${orderId}`);
    expect(row).toMatchObject({ day: "2026-11-28", needed: ["2026-11-28"] });
    expect(rivals.map(({ number }) => number)).not.toContain(row?.number);
  });

  it("does not overwrite a change made meanwhile", async () => {
    const { token } = await place();
    const one = change({ kitchenNote: "bien cuite" });
    const two = change({ kitchenNote: "peu cuite" });
    const both = await Promise.allSettled([
      changeOrder({ token }, one, customer, later),
      changeOrder({ token }, two, customer, later),
    ]);
    expect(both.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("is decided against the kitchen by one of the two", async () => {
    for (let round = 0; round < 6; round += 1) {
      const at = new Date(friday.getTime() + round * 900_000);
      const { orderId, token } = await place({}, at);
      const lines = [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }];
      const [changed] = await Promise.allSettled([
        changeOrder({ token }, change({ lines, seenTotalCents: 1090 }), customer, at),
        start(orderId),
      ]);
      const used = await db.execute<{ quantity: string }>(sql`
        select -m.quantity as quantity from stock_movements m join ingredients g on g.id = m.ingredient_id
        where m.order_id = ${orderId} and g.code = 'mozzarella'`);
      expect(used.map((row) => Number(row.quantity))).toEqual([changed.status === "fulfilled" ? 130 : 260]);
      if (changed.status === "rejected") expect(changed.reason).toMatchObject({ code: "already_started" });
    }
  });

  it("is refused for another outlet's staff", async () => {
    const { orderId } = await place();
    const elsewhere = { orderId, outletIds: [await outletId("vaise")] };
    await expect(changeOrder(elsewhere, change({}), people.cook, later)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
