import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { cancelByStaff } from "@/lib/orders/writes/cancel-by-staff";
import { payOrder } from "@/lib/orders/writes/pay-order";
import { db } from "@/lib/server/db";
import type { Permission } from "@/lib/staff/permissions";
import { permissionsOf } from "@/lib/staff/permissions";
import { inCash } from "../support/access/row";
import { type Colleague, colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId } from "../support/house";
import { ordersAt } from "../support/orders-at";
import { pin } from "../support/pins";

let here = "";
let taker: Colleague;
let manager: Colleague;
beforeAll(async () => {
  await openHouse();
  here = await outletId("part-dieu");
  taker = await colleague.of("vendeur.part-dieu@ocpizza.example", "orders");
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "orders");
});

/** What each may at Part-Dieu, and nowhere else. */
const of = (role: "order_taker" | "manager") => (permission: Permission) =>
  permissionsOf[role].has(permission) ? [here] : [];
const agreed = (code = pin) => ({ approval: { userId: manager.userId, pin: code } });
const begun = { reason: "erreur de saisie", cooked: "written_off" } as const;

const cancel = (
  orderId: string,
  more: object = {},
  who = taker,
  role: "order_taker" | "manager" = "order_taker",
) =>
  cancelByStaff({ orderId, outletIds: [here], may: of(role), ...more }, who, friday).then(
    () => "done",
    (error: { code: string }) => error.code,
  );

async function paid(): Promise<string> {
  const orderId = await ordersAt("placed");
  await payOrder({ ...inCash(1090, 2000), orderId, outletIds: [here] } as never, taker, friday);
  return orderId;
}

async function standing(orderId: string) {
  const [row] = await db.execute<{ status: string; kept: number; said: string[] }>(sql`
    select o.status, (select coalesce(sum(amount_cents - refunded_cents), 0)::int from payments where order_id = o.id
        and status = 'captured') as kept,
      (select coalesce(json_agg(json_build_array(j.actor_id, j.after ->> 'decidedBy')), '[]') from journal j
        where j.subject_id = o.id::text and j.action = 'approveCancel') as said
    from orders o where o.id = ${orderId}`);
  return row;
}

describe("cancelling as staff", () => {
  test("what is neither begun nor paid takes nobody's word", async () => {
    const orderId = await ordersAt("placed");
    expect(await cancel(orderId)).toBe("done");
    expect(await standing(orderId)).toEqual({ status: "cancelled", kept: 0, said: [] });
    expect(await cancel(orderId)).toBe("already_ended");
  });

  test("what is paid takes the PIN of somebody who may give money back, and both are in the journal", async () => {
    const orderId = await paid();
    expect(await cancel(orderId)).toBe("pin_needed");
    expect(await cancel(orderId, agreed("0001"))).toBe("pin_wrong");
    expect(await cancel(orderId, { approval: { userId: taker.userId, pin: "7193" } })).toBe("pin_wrong");
    expect(await standing(orderId)).toEqual({ status: "placed", kept: 1090, said: [] });
    expect(await cancel(orderId, agreed())).toBe("done");
    expect(await standing(orderId)).toEqual({
      ...{ status: "cancelled", kept: 0 },
      said: [[taker.userId, manager.userId]],
    });
    expect(await cancel(orderId, agreed())).toBe("already_ended");
  });

  test("what is begun takes a reason and a word; whoever gives it says what is kept", async () => {
    const orderId = await ordersAt("preparing");
    expect(await cancel(orderId)).toBe("reason_missing");
    expect(await cancel(orderId, begun)).toBe("pin_needed");
    expect((await standing(orderId))?.status).toBe("preparing");
    expect(await cancel(orderId, { ...begun, ...agreed() })).toBe("done");
    expect((await standing(orderId))?.said).toEqual([[taker.userId, manager.userId]]);

    const other = await ordersAt("ready");
    await payOrder({ ...inCash(1090, 2000), orderId: other, outletIds: [here] } as never, taker, friday);
    expect(await cancel(other, { ...begun, ...agreed(), keepCents: 500 })).toBe("done");
    expect(await standing(other)).toMatchObject({ status: "cancelled", kept: 500 });
  });

  test("who may needs no PIN, and leaves no word of another's", async () => {
    const [money, pizza] = [await paid(), await ordersAt("preparing")];
    expect(await cancel(money, {}, manager, "manager")).toBe("done");
    expect(await cancel(pizza, begun, manager, "manager")).toBe("done");
    for (const id of [money, pizza]) expect((await standing(id))?.said).toEqual([]);
  });

  test("another outlet's is not found", async () => {
    const orderId = await paid();
    const elsewhere = { outletIds: [await outletId("vaise")], ...agreed() };
    expect(await cancel(orderId, elsewhere)).toBe("not_found");
    expect((await standing(orderId))?.status).toBe("placed");
  });

  test("of two who cancel at once one does, and money goes back once", async () => {
    const orderId = await paid();
    const both = await Promise.all([cancel(orderId, agreed()), cancel(orderId, agreed())]);
    expect(both.toSorted()).toEqual(["already_ended", "done"]);
    expect(await standing(orderId)).toMatchObject({ kept: 0, said: [[taker.userId, manager.userId]] });
  });

  test("whoever agrees to a cancellation may decide on its money", () => {
    for (const own of Object.values(permissionsOf))
      if (own.has("orders.cancel_started")) expect(own.has("refunds.decide")).toBe(true);
  });
});
