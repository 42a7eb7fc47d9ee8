import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { stopSale } from "@/lib/kitchen/writes/stop-sale";
import type { CameLot } from "@/lib/purchasing/receiving";
import { receivePurchase } from "@/lib/purchasing/writes/receive-purchase";
import { db } from "@/lib/server/db";
import { friday, levelOf, openHouse, outletId } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { articleOf, came, cameInput, ordered, purchaseOf } from "../support/purchasing";

let house: PartDieu;
let elsewhere: string[] = [];
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  elsewhere = [await outletId("vaise")];
});

const refused = (code: string) => expect.objectContaining({ code });
const onHand = async (code: string) => (await levelOf("part-dieu", code)).onHand;
const movementsOf = async (receiptId: string) =>
  db.execute<{ code: string; kind: string; quantity: string; cost: number }>(sql`
    select g.code, m.kind, m.quantity, m.cost_cents as cost from stock_movements m join ingredients g on g.id = m.ingredient_id
    where m.dedupe_key like ${`goods:${receiptId}:%`} order by g.code`);
/** A lot of the order's line of an ingredient. */
async function lot(id: string, ingredient: string, change: Partial<CameLot>): Promise<CameLot> {
  const line = (await purchaseOf(id)).lines.find((one) => one.ingredient === ingredient);
  if (!line) throw new Error(`no line of ${ingredient}`);
  const { articleId, packQuantity, packs, priceCents } = line;
  const all = { articleId, quantity: packs * packQuantity, broken: 0, priceCents, batch: "" };
  return { ...all, useBy: "2026-12-10", origin: null, ...change };
}

describe("goods that come as ordered", () => {
  test("lie on the shelves with what they cost, and the order is over", async () => {
    const id = await ordered(house);
    const before = [await onHand("mozzarella"), await onHand("creme")];
    const input = await cameInput(house, id);
    expect(await receivePurchase(input, house.cook, friday)).toEqual({ again: false, state: "received" });
    expect([await onHand("mozzarella"), await onHand("creme")]).toEqual([
      ...[(before[0] ?? 0) + 30_000, (before[1] ?? 0) + 5000],
    ]);
    expect(await movementsOf(input.receiptId)).toEqual([
      { code: "creme", kind: "receipt", quantity: "5000", cost: 2150 },
      { code: "mozzarella", kind: "receipt", quantity: "30000", cost: 22_200 },
    ]);
    const { receipts } = await purchaseOf(id);
    expect(receipts).toHaveLength(1);
    expect(receipts[0]?.lots[0]).toMatchObject({ useBy: "2026-12-10", batch: "L1" });
  });

  test("are booked once, sent twice; a second receipt of it is refused", async () => {
    const id = await ordered(house);
    const input = await cameInput(house, id);
    await receivePurchase(input, house.cook, friday);
    const there = await onHand("mozzarella");
    expect(await receivePurchase(input, house.cook, friday)).toEqual({ again: true, state: "received" });
    const once = { ...input, receiptId: newId() };
    await expect(receivePurchase(once, house.cook, friday)).rejects.toEqual(refused("purchase_moved"));
    expect(await onHand("mozzarella")).toBe(there);
    const other = await ordered(house);
    const reused = { ...(await cameInput(house, other)), receiptId: input.receiptId };
    await expect(receivePurchase(reused, house.cook, friday)).rejects.toEqual(refused("key_reused"));
  });

  test("received in two tabs at once come once", async () => {
    for (let round = 0; round < 4; round += 1) {
      const id = await ordered(house);
      const before = await onHand("mozzarella");
      const same = await cameInput(house, id);
      const both = await Promise.allSettled([
        receivePurchase(same, house.cook, friday),
        receivePurchase(same, house.cook, friday),
        receivePurchase({ ...same, receiptId: newId() }, house.manager, friday),
      ]);
      expect(both.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
      expect(await onHand("mozzarella")).toBe(before + 30_000);
      expect((await purchaseOf(id)).receipts).toHaveLength(1);
    }
  });

  test("put back on sale what was stopped until it comes", async () => {
    const sale = { outlet: "part-dieu", outletIds: house.here, what: "ingredient" as const, code: "creme" };
    await stopSale({ ...sale, until: "back" }, house.cook, friday);
    await came(house, await ordered(house));
    const [stop] = await db.execute(
      sql`select 1 from stops s join ingredients g on g.id = s.ingredient_id where g.code = 'creme' and s.ended_at is null`,
    );
    expect(stop).toBeUndefined();
  });
});

describe("goods that differ", () => {
  test("less: the rest stays to come and is received later, until it is all there", async () => {
    const id = await ordered(house);
    const before = await onHand("mozzarella");
    const half = await lot(id, "mozzarella", { quantity: 15_000 });
    expect(await came(house, id, { lots: [half] })).toMatchObject({ state: "ordered" });
    expect(await onHand("mozzarella")).toBe(before + 15_000);
    const rest = [half, await lot(id, "creme", {})];
    await expect(came(house, id, { seen: 0, lots: rest })).rejects.toEqual(refused("receipt_meanwhile"));
    expect(await came(house, id, { lots: rest })).toMatchObject({ state: "received" });
    expect(await onHand("mozzarella")).toBe(before + 30_000);
  });

  test("less, and that is all: the order is over", async () => {
    const id = await ordered(house);
    const one = await lot(id, "mozzarella", { quantity: 15_000 });
    expect(await came(house, id, { lots: [one], last: true })).toMatchObject({ state: "received" });
    const nothing = await ordered(house);
    expect(await came(house, nothing, { lots: [], last: true })).toMatchObject({ state: "received" });
  });

  test("more comes too; what is broken does not lie on the shelves; another price is what it cost", async () => {
    const id = await ordered(house);
    const before = await onHand("mozzarella");
    const input = await cameInput(house, id, {
      last: true,
      lots: [await lot(id, "mozzarella", { quantity: 40_000, broken: 5_000, priceCents: 12_000 })],
    });
    await receivePurchase(input, house.cook, friday);
    expect(await onHand("mozzarella")).toBe(before + 40_000);
    expect(await movementsOf(input.receiptId)).toMatchObject([{ quantity: "40000", cost: 32_000 }]);
    const line = (await purchaseOf(id)).lines.find(({ ingredient }) => ingredient === "mozzarella");
    expect(line).toMatchObject({ received: 40_000, broken: 5_000 });
  });

  test("two lots of one article keep their dates and are one movement", async () => {
    const id = await ordered(house);
    const input = await cameInput(house, id, {
      lots: [
        await lot(id, "mozzarella", { quantity: 10_000, useBy: "2026-12-01" }),
        await lot(id, "mozzarella", { quantity: 20_000, useBy: "2026-12-09" }),
        await lot(id, "creme", {}),
      ],
    });
    await receivePurchase(input, house.cook, friday);
    expect(await movementsOf(input.receiptId)).toMatchObject([
      { code: "creme" },
      { quantity: "30000", cost: 22_200 },
    ]);
    expect((await purchaseOf(id)).receipts[0]?.lots.map(({ useBy }) => useBy)).toEqual([
      ...["2026-12-01", "2026-12-09", "2026-12-10"],
    ]);
  });
});

describe("what the label must tell", () => {
  const meat = async () => {
    const articleId = await articleOf("boeuf", "salaisons");
    return ordered(house, { supplier: "salaisons", dueOn: "2026-11-30", lines: [{ articleId, packs: 1 }] });
  };

  test.each([
    ["no origin of meat", { origin: null }, "origin_missing"],
    ["no use-by date", { origin: "France", useBy: null }, "use_by_missing"],
    ["a date that is past", { origin: "France", useBy: "2026-11-26" }, "use_by_past"],
  ])("%s: refused, and nothing of the delivery is booked", async (_what, change, code) => {
    const id = await meat();
    const before = await onHand("boeuf");
    await expect(came(house, id, { lots: [await lot(id, "boeuf", change)] })).rejects.toEqual(refused(code));
    expect(await onHand("boeuf")).toBe(before);
    expect((await purchaseOf(id)).receipts).toHaveLength(0);
  });

  test("with both it is taken in; what is past its date comes as broken", async () => {
    const id = await meat();
    const good = await lot(id, "boeuf", { quantity: 3000, origin: "Irlande", useBy: "2026-12-01" });
    const bad = { ...good, quantity: 0, broken: 2000, useBy: "2026-11-20" };
    const before = await onHand("boeuf");
    await came(house, id, { lots: [good, bad], last: true });
    expect(await onHand("boeuf")).toBe(before + 3000);
  });
});

test("nobody receives for another outlet, nor what was not ordered", async () => {
  const id = await ordered(house);
  await expect(came(house, id, { outletIds: elsewhere })).rejects.toEqual(refused("not_found"));
  const foreign = { ...(await lot(id, "creme", {})), articleId: await articleOf("roquette", "primeur") };
  await expect(came(house, id, { lots: [foreign] })).rejects.toEqual(refused("not_found"));
  await expect(came(house, newId())).rejects.toThrow();
  expect((await purchaseOf(id)).receipts).toHaveLength(0);
});

test("the application rewrites no receipt, no lot and no line but its decision", async () => {
  await came(house, await ordered(house));
  for (const change of [
    sql`update goods_receipts set note = 'x'`,
    sql`update goods_lots set quantity = 1`,
    sql`delete from goods_lots`,
    sql`update purchase_lines set pack_quantity = 1`,
  ])
    await expect(db.execute(change)).rejects.toThrow();
});
