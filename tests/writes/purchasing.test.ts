import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { totalOf } from "@/lib/purchasing/purchase";
import { listPurchases } from "@/lib/purchasing/queries/list-purchases";
import { cancelPurchase, resendPurchase } from "@/lib/purchasing/writes/cancel-purchase";
import { refusePurchase, validatePurchase } from "@/lib/purchasing/writes/decide-purchase";
import { draftPurchase } from "@/lib/purchasing/writes/draft-purchase";
import { db } from "@/lib/server/db";
import { friday, openHouse, outletId } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import {
  articleOf,
  came,
  drafted,
  draftInput,
  mailsOf,
  ordered,
  purchaseOf,
  tomorrow,
} from "../support/purchasing";

let house: PartDieu;
let elsewhere: string[] = [];
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  elsewhere = [await outletId("vaise")];
});

const linesOf = async (id: string) =>
  (await purchaseOf(id)).lines.map(({ articleId, packs }) => ({ articleId, packs }));
const validate = async (id: string, change: object = {}) =>
  validatePurchase(
    { id, outletIds: house.here, dueOn: tomorrow, lines: await linesOf(id), ...change },
    house.manager,
    friday,
  );
const refuse = (id: string, change: object = {}) =>
  refusePurchase({ id, outletIds: house.here, reason: "trop cher", ...change }, house.manager, friday);
const cancel = (id: string, change: object = {}) =>
  cancelPurchase({ id, outletIds: house.here, reason: "erreur", ...change }, house.manager, friday);
const refused = (code: string) => expect.objectContaining({ code });

describe("a draft", () => {
  test("waits for a decision with its lines, author and today's prices; the supplier hears nothing", async () => {
    const id = await drafted(house);
    const purchase = await purchaseOf(id);
    expect(purchase).toMatchObject({ state: "draft", number: null, dueOn: tomorrow, decidedBy: null });
    expect(
      purchase.lines.map(({ ingredient, packs, priceCents }) => [ingredient, packs, priceCents]),
    ).toEqual([
      ["creme", 1, 2150],
      ["mozzarella", 2, 11_100],
    ]);
    expect(totalOf(purchase.lines)).toBe(24_350);
    expect(await mailsOf(id)).toHaveLength(0);
    const [first] = await listPurchases(house.here[0] ?? "", ["draft"]);
    expect(first).toMatchObject({ id, lines: 2, totalCents: 24_350 });
  });

  test("sent twice is one; the same key at another outlet is refused", async () => {
    const input = await draftInput(house);
    await draftPurchase(input, house.cook, friday);
    await draftPurchase(input, house.cook, friday);
    const there = { ...input, outlet: "vaise", outletIds: elsewhere };
    await expect(draftPurchase(there, house.cook, friday)).rejects.toEqual(refused("key_reused"));
    expect((await purchaseOf(input.id)).outlet.slug).toBe("part-dieu");
  });

  test.each([
    ["another outlet", { outlet: "vaise" }, "not_found"],
    ["an unknown supplier", { supplier: "nobody" }, "not_found"],
    ["a Sunday", { dueOn: "2026-11-29" }, "delivery_day"],
    ["today", { dueOn: "2026-11-27" }, "delivery_day"],
    ["the day of the year after next", { dueOn: "2028-01-04" }, "delivery_day"],
    ["an article he does not sell", { lines: [{ articleId: newId(), packs: 1 }] }, "not_found"],
  ])("of %s is refused and leaves nothing", async (_what, change, code) => {
    const input = await draftInput(house, change);
    await expect(draftPurchase(input, house.cook, friday)).rejects.toEqual(refused(code));
    const [row] = await db.execute(sql`select 1 from purchase_orders where id = ${input.id}`);
    expect(row).toBeUndefined();
  });

  test("of an article without any price names it", async () => {
    const [row] = await db.execute<{ id: string }>(sql`
      insert into supplier_articles (id, supplier_id, ingredient_id, reference, packaging, quantity)
      select ${newId()}::uuid, s.id, g.id, 'NEW', 'bag', 1000 from suppliers s, ingredients g
      where s.code = 'cremerie' and g.code = 'grana' returning id`);
    const input = await draftInput(house, { lines: [{ articleId: row?.id ?? "", packs: 1 }] });
    await expect(draftPurchase(input, house.cook, friday)).rejects.toEqual(refused("price_unknown"));
  });
});

describe("a decision", () => {
  test("to order gives it a number, what was decided on and the prices of its day, and mails it once", async () => {
    const id = await drafted(house);
    const [cream, mozzarella] = await linesOf(id);
    const lines = [
      { articleId: cream?.articleId ?? "", packs: 0 },
      { articleId: mozzarella?.articleId ?? "", packs: 3 },
    ];
    await db.execute(sql`insert into supplier_prices (id, article_id, valid_from, price_cents)
      values (${newId()}, ${mozzarella?.articleId ?? ""}, ${tomorrow}, 11500)`);
    await validate(id, { lines });
    const purchase = await purchaseOf(id);
    expect(purchase).toMatchObject({ state: "ordered", reason: null, sent: 1 });
    expect(
      purchase.lines.map(({ draftedPacks, packs, priceCents }) => [draftedPacks, packs, priceCents]),
    ).toEqual([
      [1, 0, 2150],
      [2, 3, 11_500],
    ]);
    expect(await mailsOf(id)).toEqual([
      expect.objectContaining({ kind: "purchase_order", recipient: "commandes@cremerie-bellecombe.example" }),
    ]);
    const next = await ordered(house);
    expect((await purchaseOf(next)).number).toBe((purchase.number ?? 0) + 1);
    await expect(validate(id)).rejects.toEqual(refused("purchase_moved"));
    await expect(refuse(id)).rejects.toEqual(refused("purchase_moved"));
    expect(await mailsOf(id)).toHaveLength(1);
  });

  test("not to order keeps the reason; it is not decided on again", async () => {
    const id = await drafted(house);
    await refuse(id);
    expect(await purchaseOf(id)).toMatchObject({ state: "refused", reason: "trop cher", number: null });
    await expect(refuse(id)).rejects.toEqual(refused("purchase_moved"));
    await expect(validate(id)).rejects.toEqual(refused("purchase_moved"));
    expect(await mailsOf(id)).toHaveLength(0);
  });

  test("needs lines that are its own, one of them at least, and a day that is possible", async () => {
    const id = await drafted(house);
    const lines = await linesOf(id);
    const none = lines.map((line) => ({ ...line, packs: 0 }));
    await expect(validate(id, { lines: none })).rejects.toEqual(refused("purchase_empty"));
    await expect(validate(id, { lines: lines.slice(1) })).rejects.toEqual(refused("not_found"));
    const foreign = { articleId: await articleOf("roquette", "primeur"), packs: 1 };
    await expect(validate(id, { lines: [...lines, foreign] })).rejects.toEqual(refused("not_found"));
    await expect(validate(id, { dueOn: "2026-11-29" })).rejects.toEqual(refused("delivery_day"));
    expect(await purchaseOf(id)).toMatchObject({ state: "draft", dueOn: tomorrow });
  });

  test("is not made from another outlet", async () => {
    const id = await drafted(house);
    await expect(validate(id, { outletIds: elsewhere })).rejects.toEqual(refused("not_found"));
    await expect(refuse(id, { outletIds: elsewhere })).rejects.toEqual(refused("not_found"));
    expect((await purchaseOf(id)).state).toBe("draft");
  });

  test("made by two managers at once is one of them's", async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await drafted(house);
      const lines = await linesOf(id);
      const both = await Promise.allSettled([validate(id, { lines }), refuse(id), validate(id, { lines })]);
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const { state } = await purchaseOf(id);
      expect(await mailsOf(id)).toHaveLength(state === "ordered" ? 1 : 0);
      for (const one of both)
        if (one.status === "rejected") expect(one.reason).toEqual(refused("purchase_moved"));
    }
  });

  test("of many drafts at once numbers them without a gap", async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => drafted(house)));
    await Promise.all(ids.map((id) => validate(id)));
    const rows = await db.execute<{ number: number }>(
      sql`select number from purchase_orders where outlet_id = ${house.here[0]} and number is not null order by number`,
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  });
});

describe("an order the supplier knows", () => {
  test("a manager's own is one at once, written once", async () => {
    const input = await draftInput(house);
    const { orderGoods } = await import("@/lib/purchasing/writes/draft-purchase");
    await orderGoods(input, house.manager, friday);
    await orderGoods(input, house.manager, friday);
    expect(await purchaseOf(input.id)).toMatchObject({ state: "ordered", sent: 1 });
    expect(await mailsOf(input.id)).toHaveLength(1);
  });

  test("is mailed again once for a tap that is repeated", async () => {
    const id = await ordered(house);
    const again = (seen: number) =>
      resendPurchase({ id, outletIds: house.here, seen }, house.manager, friday);
    await Promise.all([again(1), again(1)]);
    expect(await mailsOf(id)).toHaveLength(2);
    await again(2);
    expect(await mailsOf(id)).toHaveLength(3);
    await expect(
      resendPurchase({ id, outletIds: elsewhere, seen: 3 }, house.manager, friday),
    ).rejects.toEqual(refused("not_found"));
  });

  test("is cancelled with a reason that he is told, once, and then neither received nor sent again", async () => {
    const id = await ordered(house);
    await expect(cancel(id, { outletIds: elsewhere })).rejects.toEqual(refused("not_found"));
    await cancel(id);
    await expect(cancel(id)).rejects.toEqual(refused("purchase_moved"));
    expect((await mailsOf(id)).map(({ kind }) => kind)).toEqual(["purchase_order", "purchase_cancelled"]);
    await expect(came(house, id)).rejects.toEqual(refused("purchase_moved"));
    await expect(
      resendPurchase({ id, outletIds: house.here, seen: 2 }, house.manager, friday),
    ).rejects.toEqual(refused("purchase_moved"));
  });

  test("cannot be cancelled once some of it has come", async () => {
    const id = await ordered(house);
    const [first] = (await purchaseOf(id)).lines;
    const lot = { articleId: first?.articleId ?? "", quantity: 5000, broken: 0, priceCents: 2150, batch: "" };
    await came(house, id, { lots: [{ ...lot, useBy: "2026-12-05", origin: null }] });
    await expect(cancel(id)).rejects.toEqual(refused("purchase_begun"));
  });

  test("cancelled and received at once is one of the two", async () => {
    for (let round = 0; round < 4; round += 1) {
      const id = await ordered(house);
      const both = await Promise.allSettled([cancel(id), came(house, id)]);
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const { state, receipts } = await purchaseOf(id);
      expect([state, receipts.length]).toEqual(state === "cancelled" ? ["cancelled", 0] : ["received", 1]);
    }
  });
});
