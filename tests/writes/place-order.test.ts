import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { placeOrder } from "@/lib/orders/writes/place-order";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { friday, levelOf, openHouse, place, request, setStock } from "../support/house";

beforeAll(openHouse);

const count = async (table: string) =>
  Number((await db.execute<{ n: string }>(sql`select count(*) as n from ${sql.identifier(table)}`))[0]?.n);

async function refusal(change: Parameters<typeof request>[0], at = friday): Promise<string> {
  const tables = ["orders", "order_lines", "stock_reservations", "capacity_holds", "messages", "journal"];
  const before = await Promise.all(tables.map(count));
  const said = await place(change, at).then(
    () => "placed",
    (error) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  );
  expect(await Promise.all(tables.map(count)), "a refusal changes nothing").toEqual(before);
  return said;
}

describe("placing an order", () => {
  it("reserves the ingredients of the very recipe", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const line = { key: "a", item: "reine-m", quantity: 1, removed: ["olive"], added: ["mozzarella"] };
    const quote = await quoteBasket(
      { outlet: "part-dieu", mode: "takeaway", slot: null, address: null, lines: [line], locale: "fr" },
      friday,
    );
    const placed = await place({ lines: [line], seenTotalCents: quote.totalCents });
    const held = await db.execute<{ code: string; quantity: string }>(sql`
      select g.code, r.quantity from stock_reservations r join ingredients g on g.id = r.ingredient_id
      where r.order_id = ${placed.orderId}`);
    const quantities = Object.fromEntries(held.map((row) => [row.code, Number(row.quantity)]));
    expect(quantities).toMatchObject({ pate: 250, jambon: 60, champignon: 50 });
    expect(quantities.olive).toBeUndefined();
    expect(quantities.mozzarella).toBeGreaterThan(120);
    const after = await levelOf("part-dieu", "mozzarella");
    expect(after.reserved - before.reserved).toBe(quantities.mozzarella);
    expect(after.onHand).toBe(before.onHand);
  });

  it("is one order however often the same request is sent", async () => {
    const asked = request();
    const placed = await Promise.all(Array.from({ length: 8 }, () => placeOrder(asked, customer, friday)));
    expect(new Set(placed.map((order) => order.orderId)).size).toBe(1);
    expect(await placeOrder(asked, customer, friday)).toEqual(placed[0]);
  });

  it("refuses the key of another request", async () => {
    const asked = request();
    await placeOrder(asked, customer, friday);
    const other = { ...asked, kitchenNote: "bien cuite" };
    await expect(placeOrder(other, customer, friday)).rejects.toMatchObject({ code: "key_reused" });
    const elsewhere = { ...request(), outlet: "vaise" };
    const both = await Promise.allSettled([
      placeOrder(elsewhere, customer, friday),
      placeOrder({ ...elsewhere, outlet: "gratte-ciel" }, customer, friday),
    ]);
    expect(both.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("sells exactly what is there to buyers who all come at once", async () => {
    await setStock("gratte-ciel", "bufala", 100 * 7);
    const buyers = Array.from({ length: 40 }, () => {
      const lines = [{ key: "a", item: "bufala-pesto-m", quantity: 1, removed: [], added: [] }];
      return place({ outlet: "gratte-ciel", lines, seenTotalCents: 1450 });
    });
    const results = await Promise.allSettled(buyers);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(7);
    const told = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(told.map((error) => error.code)).toEqual(told.map(() => "sold_out"));
    expect(told[0]?.details).toMatchObject({ left: 0, name: "Bufala pesto" });
    expect(await levelOf("gratte-ciel", "bufala")).toEqual({ onHand: 700, reserved: 700 });
  });

  it("numbers the orders of an outlet's day without a gap", async () => {
    const placed = await Promise.all(Array.from({ length: 5 }, () => place({ outlet: "jean-mace" })));
    expect(placed.map((order) => order.number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    [
      "an item of no menu",
      { lines: [{ key: "a", item: "licorne-m", quantity: 1, removed: [], added: [] }] },
      "item_unknown",
    ],
    [
      "an option that is none",
      { lines: [{ key: "a", item: "reine-m", quantity: 1, removed: [], added: ["farine"] }] },
      "option_unknown",
    ],
    [
      "an extra on a drink",
      { lines: [{ key: "a", item: "coca33", quantity: 1, removed: [], added: ["chevre"] }] },
      "option_unknown",
    ],
    [
      "dough taken off",
      { lines: [{ key: "a", item: "reine-m", quantity: 1, removed: ["pate"], added: [] }] },
      "ingredient_not_in_recipe",
    ],
    [
      "too many pieces",
      { lines: [{ key: "a", item: "reine-m", quantity: 21, removed: [], added: [] }] },
      "quantity_out_of_range",
    ],
    ["no line", { lines: [] }, "basket_empty"],
    ["a tampered total", { seenTotalCents: 1 }, "total_changed"],
    [
      "a telephone number that is none",
      { contact: { name: "A B", phone: "12", email: "" } },
      "phone_invalid",
    ],
    ["an outlet that opens later", { outlet: "bron" }, "outlet_not_open_yet"],
    ["an outlet that is none", { outlet: "paris" }, "not_found"],
    ["delivery without an address", { mode: "delivery" as const }, "address_missing"],
    ["a slot that is past", { slot: "2026-11-27T17:00:00.000Z" }, "slot_past"],
    ["a slot off the grid", { slot: "2026-11-27T19:07:00.000Z" }, "slot_unknown"],
    [
      "alcohol without a declared age",
      { lines: [{ key: "a", item: "biere33", quantity: 1, removed: [], added: [] }], seenTotalCents: 350 },
      "adult_required",
    ],
  ])("refuses %s", async (_, change, code) => {
    expect(await refusal(change)).toBe(code);
  });

  it("refuses an address outside every zone, one it cannot find, and too small a basket", async () => {
    const outside = { line: "5 place de la Liberté", extra: "", postcode: "69700", city: "Givors" };
    expect(await refusal({ mode: "delivery", address: outside })).toBe("address_outside");
    expect(await refusal({ mode: "delivery", address: { ...outside, postcode: "75001" } })).toBe(
      "address_unknown",
    );
    const near = { line: "134 cours Lafayette", extra: "", postcode: "69003", city: "Lyon" };
    const one = [{ key: "a", item: "margherita-s", quantity: 1, removed: [], added: [] }];
    expect(await refusal({ mode: "delivery", address: near, lines: one, seenTotalCents: 850 })).toBe(
      "below_minimum",
    );
  });

  it("refuses a closed outlet and says when it opens", async () => {
    await expect(place({}, new Date("2026-11-27T15:30:00+01:00"))).rejects.toMatchObject({
      code: "outlet_closed",
      details: { opens: "2026-11-27T17:00:00.000Z" },
    });
  });

  it("gives the last place of a slot to one", async () => {
    const slot = "2026-11-27T20:30:00.000Z";
    await db.execute(sql`update outlets set deliveries_per_slot = 1 where slug = 'vaise'`);
    const address = { line: "20 Grande rue de Vaise", extra: "", postcode: "69009", city: "Lyon" };
    const tries = await Promise.allSettled(
      Array.from({ length: 4 }, () =>
        place({ outlet: "vaise", mode: "delivery", slot, address, basketId: newId() }),
      ),
    );
    expect(tries.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const told = tries.flatMap((result) => (result.status === "rejected" ? [result.reason.code] : []));
    expect(told).toEqual(["slot_full", "slot_full", "slot_full"]);
  });

  it("holds tomorrow's ingredients beside tonight's", async () => {
    await setStock("jean-mace", "saumon", 60);
    const lines = [{ key: "a", item: "norvegienne-m", quantity: 1, removed: [], added: [] }];
    const tomorrow = { outlet: "jean-mace", lines, seenTotalCents: 1490, slot: "2026-11-28T12:00:00.000Z" };
    const late = new Date("2026-11-27T22:50:00+01:00");
    const placed = await place(tomorrow, late);
    const [held] = await db.execute<{ needed_on: string }>(
      sql`select distinct needed_on::text from stock_reservations where order_id = ${placed.orderId}`,
    );
    expect(held?.needed_on).toBe("2026-11-28");
    expect(await levelOf("jean-mace", "saumon")).toEqual({ onHand: 60, reserved: 0 });
    await expect(place({ ...tomorrow }, late)).rejects.toMatchObject({ code: "sold_out" });
  });
});
