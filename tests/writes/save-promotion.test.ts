import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { PromotionForm } from "@/lib/promotions/promotion-form";
import { listPromotions } from "@/lib/promotions/queries/list-promotions";
import { savePromotion } from "@/lib/promotions/writes/save-promotion";
import { db } from "@/lib/server/db";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, place } from "../support/house";

let boss: Awaited<ReturnType<typeof colleague.of>>;

beforeAll(async () => {
  await openHouse();
  boss = await colleague.of("direction@ocpizza.example", "administration");
});

const typed = {
  ...{ code: " noel 5 ", kind: "amount", labelFr: "5 € à Noël", labelEn: "€5 at Christmas" },
  ...{ amountCents: 500, percentBp: null, item: null, minimumCents: 0, from: null, until: "2026-11-27" },
  ...{ outlets: null, channels: ["web"], mode: null, usesMost: 1, usesEachMost: null, active: true },
};
const form = (change: object = {}) => PromotionForm.parse({ ...typed, ...change });
const save = (change: object = {}, fresh = false) => savePromotion({ ...form(change), fresh }, boss, friday);
const order = (code: string, seenTotalCents: number) => place({ code, seenTotalCents });

test("a code is made, holds to the end of its last day, and its last use goes once", async () => {
  await save({}, true);
  await expect(save({}, true)).rejects.toMatchObject({ code: "promotion_taken" });
  expect((await order("NOEL5", 1680)).totalCents).toBe(1680);
  await expect(order("NOEL5", 1680)).rejects.toMatchObject({ code: "promotion_used_up" });
  const listed = (await listPromotions()).find(({ code }) => code === "NOEL5");
  expect(listed).toEqual({ ...form(), used: 1 });
  const [ends] = await db.execute<{ at: Date }>(
    sql`select ends_at as at from promotions where code = 'NOEL5'`,
  );
  expect(new Date(ends?.at ?? 0).toISOString()).toBe("2026-11-27T23:00:00.000Z");
});

test("a change keeps how often it was used, and never allows fewer", async () => {
  await expect(save({ usesMost: null, amountCents: 300 })).resolves.toBeUndefined();
  expect((await order("NOEL5", 1880)).totalCents).toBe(1880);
  await expect(save({ usesMost: 1 })).rejects.toMatchObject({ code: "promotion_used_up" });
  await save({ usesMost: null, outlets: ["vaise"] });
  await expect(order("NOEL5", 1680)).rejects.toMatchObject({ code: "promotion_wrong_outlet" });
  await expect(save({ usesMost: null, outlets: ["nowhere"] })).rejects.toMatchObject({ code: "not_found" });
  await expect(save({ usesMost: null, code: "NEANT" })).rejects.toMatchObject({ code: "not_found" });
  await expect(save({ code: "FIDELITE" })).rejects.toMatchObject({ code: "not_found" });
});

test.each([
  ["a period that ends before it begins", { from: "2026-12-02", until: "2026-12-01" }, "promotion_period"],
  ["an amount below zero", { amountCents: -1 }, "card_price"],
  ["no worth", { amountCents: null }, "promotion_worth"],
  ["an empty name", { labelEn: " " }, "card_name"],
  ["a code that is none", { code: "=1+1" }, "card_code"],
])("%s is refused by its name", (_, change, refusal) => {
  const issue = PromotionForm.safeParse({ ...typed, ...change }).error?.issues[0];
  expect(issue?.code === "custom" && issue.params).toMatchObject({ refusal });
});
