import { sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { MissingWish } from "@/db/enums";
import { listTickets } from "@/lib/kitchen/queries/list-tickets";
import { missIngredient } from "@/lib/kitchen/writes/miss-ingredient";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { tickPizza } from "@/lib/kitchen/writes/tick-pizza";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { later, placePaid } from "../support/changing";
import type { Colleague } from "../support/dispatch-house";
import { friday, levelOf, openHouse, outletId, place, setStock } from "../support/house";
import { peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder, standingOf } from "../support/paying";
import { eventsArriveAt, withStripe } from "../support/stripe";

withStripe();
let cook: Colleague;
let here: string[];
beforeAll(async () => {
  await openHouse();
  ({ cook, here } = await peopleOfPartDieu());
  for (const code of ["jambon", "jambon_cru", "roquette", "grana"])
    await setStock("part-dieu", code, 100_000);
  eventsArriveAt(addMinutes(later, 1));
});
afterEach(() => expectBooksInOrder(addMinutes(friday, 30)));

const wished = (item: string, quantity: number, ifMissing?: string) => ({
  ...{ key: item, item, quantity, removed: [], added: [], ifMissing },
});
const two = (wish?: string) => ({ lines: [wished("margherita-m", 2, wish)] });
const linesOf = (orderId: string) =>
  db.execute<{ id: string; item: string; quantity: number; unit: number; removed: string[] }>(sql`
    select l.id, i.code as item, l.quantity, l.unit_cents as unit, array(select g.code from order_line_parts t
      join order_part_changes c on c.part_id = t.id and c.option_id is null join ingredients g on g.id = c.ingredient_id
      where t.line_id = l.id) as removed
    from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current' join items i on i.id = l.item_id
    where l.order_id = ${orderId} order by l.seq`);
const lineOf = async (orderId: string) => (await linesOf(orderId))[0]?.id ?? "";
const shown = async (orderId: string) =>
  (await linesOf(orderId)).map(({ item, quantity, unit, removed }) => ({
    item,
    quantity,
    unit,
    removed: [...removed],
  }));
const start = (orderId: string) => startPreparing({ orderId, outletIds: here }, cook, later);
const miss = async (orderId: string, ingredient: string, said?: "without" | "cancel") =>
  (await missIngredient({ lineId: await lineOf(orderId), ingredient, outletIds: here, said }, cook, later))
    .outcome;

describe.each([false, true])("an ingredient ran out, the order begun: %s", (begun) => {
  it("goes without, at the same price, and what is not used is there again", async () => {
    const before = await levelOf("part-dieu", "basilic");
    const { orderId } = await place(two("without"));
    if (begun) await start(orderId);
    expect(await miss(orderId, "basilic")).toBe("without");
    expect(await shown(orderId)).toEqual([
      { item: "margherita-m", quantity: 2, unit: 1090, removed: ["basilic"] },
    ]);
    expect(await levelOf("part-dieu", "basilic")).toEqual(before);
    expect((await standingOf(orderId)).messages).toEqual(["order_changed", "order_placed"]);
  });

  it("is replaced by what the customer named; dearer costs him nothing", async () => {
    const { orderId } = await placePaid({ ...two("replace:parma-m") });
    if (begun) await start(orderId);
    const [before, ham] = [await levelOf("part-dieu", "basilic"), await levelOf("part-dieu", "jambon_cru")];
    expect(await miss(orderId, "basilic")).toBe("replaced");
    expect(await shown(orderId)).toEqual([{ item: "parma-m", quantity: 2, unit: 1090, removed: [] }]);
    const after = await levelOf("part-dieu", "jambon_cru");
    expect(begun ? after.onHand < ham.onHand : after.reserved > ham.reserved).toBe(true);
    expect(await levelOf("part-dieu", "basilic")).not.toEqual(before);
    expect(await standingOf(orderId)).toMatchObject({ due: 0, refunds: [] });
  });

  it("is taken off and paid back, and with its last line the order ends", async () => {
    const cola = wished("coca33", 1);
    const { orderId } = await placePaid({
      lines: [wished("margherita-m", 2, "cancel"), cola],
      seenTotalCents: 2400,
    });
    if (begun) await start(orderId);
    expect(await miss(orderId, "mozzarella")).toBe("cancelled");
    await reconcilePayments(later);
    expect(await shown(orderId)).toMatchObject([{ item: "coca33" }]);
    expect(await standingOf(orderId)).toMatchObject({
      due: 0,
      refunds: [{ amount: 2180, reason: "changed" }],
    });

    const only = await placePaid(two("cancel"));
    if (begun) await start(only.orderId);
    const before = await levelOf("part-dieu", "mozzarella");
    expect(await miss(only.orderId, "mozzarella")).toBe("cancelled");
    await reconcilePayments(later);
    const over = await standingOf(only.orderId);
    expect(over).toMatchObject({
      status: "cancelled",
      held: 0,
      refunds: [{ amount: 2180, reason: "cancelled" }],
    });
    expect(over.messages).toContain("order_cancelled");
    const after = await levelOf("part-dieu", "mozzarella");
    expect(after.onHand - after.reserved).toBeGreaterThan(before.onHand - before.reserved);
  });

  it("calls where nothing was wished, changes nothing, and does what the customer then says", async () => {
    const { orderId } = await place(two());
    if (begun) await start(orderId);
    expect(await miss(orderId, "basilic")).toBe("call");
    expect(await miss(orderId, "basilic")).toBe("call");
    const [ticket] = (await listTickets(here[0] ?? "", "fr", later)).filter((one) => one.orderId === orderId);
    expect(ticket?.lines[0]?.calls.map(({ code }) => code)).toEqual(["basilic"]);
    expect(ticket?.phone).toBe("+33639981234");
    expect((await standingOf(orderId)).messages).toEqual(["order_placed"]);
    expect(await miss(orderId, "basilic", "without")).toBe("without");
    const [after] = (await listTickets(here[0] ?? "", "fr", later)).filter((one) => one.orderId === orderId);
    expect(after?.phone).toBeNull();
  });

  it("calls where the dish it is replaced by cannot be made either", async () => {
    const { orderId } = await place(two("replace:norvegienne-m"));
    if (begun) await start(orderId);
    await setStock("part-dieu", "saumon", (await levelOf("part-dieu", "saumon")).reserved);
    expect(await miss(orderId, "basilic")).toBe("call");
    expect(await shown(orderId)).toMatchObject([{ item: "margherita-m", removed: [] }]);
  });

  it("happens once when two cooks say it at once", async () => {
    const { orderId } = await place(two("without"));
    if (begun) await start(orderId);
    const lineId = await lineOf(orderId);
    const say = () => missIngredient({ lineId, ingredient: "basilic", outletIds: here }, cook, later);
    const ends = await Promise.allSettled([say(), say()]);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(ends.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "status_moved" },
    });
    expect((await standingOf(orderId)).messages).toEqual(["order_changed", "order_placed"]);
  });
});

it("leaves alone what is made already, and its tick", async () => {
  const { orderId } = await place(two("without"));
  await start(orderId);
  await tickPizza({ lineId: await lineOf(orderId), unit: 1, outletIds: here }, cook, later);
  expect(await miss(orderId, "basilic")).toBe("without");
  expect(await shown(orderId)).toEqual([
    { item: "margherita-m", quantity: 1, unit: 1090, removed: [] },
    { item: "margherita-m", quantity: 1, unit: 1090, removed: ["basilic"] },
  ]);
  const [made, open] =
    (await listTickets(here[0] ?? "", "fr", later)).find((one) => one.orderId === orderId)?.lines ?? [];
  expect([made?.done, open?.done]).toEqual([[1], []]);
});

it("is nobody's at another outlet, nor for what is not on the dish", async () => {
  const { orderId } = await place(two("without"));
  const lineId = await lineOf(orderId);
  const elsewhere = { lineId, ingredient: "basilic", outletIds: [await outletId("vaise")] };
  await expect(missIngredient(elsewhere, cook, later)).rejects.toMatchObject({ code: "not_found" });
  await expect(miss(orderId, "saumon")).rejects.toMatchObject({ code: "ingredient_not_in_recipe" });
});

it("keeps a wish through placing, and refuses one that cannot be", async () => {
  const { orderId } = await place(two("replace:parma-m"));
  const [line] = await db.execute<{ wish: MissingWish; item: string }>(sql`
    select l.if_missing as wish, i.code as item from order_lines l join items i on i.id = l.instead_item_id
    where l.order_id = ${orderId}`);
  expect({ ...line }).toEqual({ wish: "replace", item: "parma-m" });
  for (const item of ["parma-l", "margherita-m", "coca33", "nothing-m"])
    await expect(place(two(`replace:${item}`))).rejects.toMatchObject({ code: "instead_not_possible" });
  const beer = { lines: [wished("coca33", 1, "replace:biere33")], seenTotalCents: 220 };
  await expect(place(beer), "nobody said he may drink").rejects.toMatchObject({
    code: "instead_not_possible",
  });
});
