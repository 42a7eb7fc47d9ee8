import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { mostStops } from "@/lib/dispatch/ride-order";
import { takeNextRun } from "@/lib/dispatch/writes/take-next-run";
import { db } from "@/lib/server/db";
import { colleague, leaveLoaded, minute, readyDelivery } from "../support/dispatch-house";
import { openHouse, outletId } from "../support/house";

let here = "";
let elsewhere = "";
let courier = colleague("");
let other = colleague("");

beforeAll(async () => {
  await openHouse();
  here = await outletId("part-dieu");
  elsewhere = await outletId("jean-mace");
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
  other = await colleague.of("manager.part-dieu@ocpizza.example", "courier");
});
// What the seed and the tests before left ready is somebody's who is not asking here.
beforeEach(async () => {
  await db.execute(sql`update deliveries set state = 'released' where state in ('assigned', 'under_way')`);
  await db.execute(sql`
    insert into deliveries (id, order_id, outlet_id, courier_id, state, assigned_at)
    select gen_random_uuid(), o.id, o.outlet_id, (select user_id from memberships where outlet_id is null order by user_id limit 1), 'assigned', now()
    from orders o where o.outlet_id = ${here} and o.status = 'ready' and o.mode = 'delivery'`);
});

const asks = (who: typeof courier) => takeNextRun({ outletId: here, outletIds: [here] }, who, minute(20));

test("the best next round is his; asked again, it is the same round, on the road too", async () => {
  const orders = [await readyDelivery(), await readyDelivery()];
  const run = await asks(courier);
  expect(run.toSorted()).toEqual(orders.map(({ orderId }) => orderId).toSorted());
  expect((await asks(courier)).toSorted()).toEqual(run.toSorted());
  await leaveLoaded([here], courier, minute(21));
  expect((await asks(courier)).toSorted()).toEqual(run.toSorted());
  await expect(asks(other)).rejects.toMatchObject({ code: "nothing_to_take" });
});

test("two ask at once, run upon run: each has a round of his own, or the later none; a double tap is one round", async () => {
  for (let round = 0; round < 4; round += 1) {
    await db.execute(
      sql`update deliveries set state = 'released' where courier_id in (${courier.userId}, ${other.userId})`,
    );
    const orders = [];
    for (let count = 0; count < mostStops + 1; count += 1) orders.push(await readyDelivery());
    const [mine, again, his] = await Promise.all([asks(courier), asks(courier), asks(other)]);
    expect(again?.toSorted()).toEqual(mine?.toSorted());
    expect(new Set([...(mine ?? []), ...(his ?? [])]).size).toBe((mine?.length ?? 0) + (his?.length ?? 0));
    await db.execute(sql`
      update deliveries set courier_id = (select user_id from memberships where outlet_id is null order by user_id limit 1)
      where courier_id in (${courier.userId}, ${other.userId}) and state = 'assigned'`);
  }
});

test("not another outlet's, not for who does not ride", async () => {
  await readyDelivery();
  await expect(takeNextRun({ outletId: here, outletIds: [elsewhere] }, courier)).rejects.toMatchObject({
    code: "not_found",
  });
  const cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "courier");
  await expect(asks(cook)).rejects.toMatchObject({ code: "not_allowed" });
});
