import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCode, PromotionCode } from "@/lib/promotions/code";
import { judge, type Ordered } from "@/lib/promotions/judge";
import { normalCode } from "@/lib/promotions/normal-code";
import type { Offered, Promotion } from "@/lib/promotions/promotion";

const friday = new Date("2026-11-27T19:00:00+01:00");
const hour = 3_600_000;

const promotion = (over: Partial<Promotion> = {}): Promotion => ({
  ...{
    id: "p",
    code: "PIZZA5",
    kind: "amount",
    labelFr: "5 € de remise",
    labelEn: "€5 off",
    amountCents: 500,
  },
  ...{
    percentBp: null,
    item: null,
    minimumCents: 0,
    startsAt: null,
    endsAt: null,
    outletIds: null,
    mode: null,
  },
  ...{ channels: ["web", "phone", "counter"], usesMost: null, usesEachMost: null, used: 0, usedByCaller: 0 },
  active: true,
  ...over,
});
const offered = (over: Partial<Promotion> = {}, how: Partial<Offered> = {}): Offered => ({
  ...{ code: "PIZZA5", promotion: promotion(over), channel: "web", held: false },
  ...how,
});
const ordered = (over: Partial<Ordered> = {}): Ordered => ({
  ...{ outletId: "lyon", mode: "takeaway", feeCents: 0, itemsCents: 3000, locale: "fr" },
  items: [
    { code: "reine-m", priceCents: 1250, rateBp: 1000, product: { kind: "pizza" } },
    { code: "tiramisu", priceCents: 420, rateBp: 1000, product: { kind: "dessert" } },
  ],
  ...over,
});
const tiramisu = { code: "tiramisu", nameFr: "Tiramisu", nameEn: "Tiramisu" };
const percent = (percentBp: number) => ({ kind: "percent" as const, amountCents: null, percentBp });
const free = { kind: "free_delivery" as const, amountCents: null };
const given = { kind: "product" as const, amountCents: null, item: tiramisu };

describe("what comes off", () => {
  it.each([
    ["an amount", {}, {}, 500, "items"],
    ["never more than the items", { amountCents: 9900 }, { itemsCents: 850 }, 850, "items"],
    ["a percentage, to the cent", percent(1000), { itemsCents: 2185 }, 219, "items"],
    ["all of it", percent(10_000), {}, 3000, "items"],
    ["the delivery's fee only", free, { mode: "delivery" as const, feeCents: 290 }, 290, "delivery"],
    ["one of what is given, at its rate", given, {}, 420, { rateBp: 1000 }],
    [
      "nothing yet, while the fee is not known",
      free,
      { mode: "delivery" as const, feeCents: null },
      0,
      "delivery",
    ],
  ])("%s", (_, what, basket, cents, of) => {
    const { discount, refusal } = judge(offered(what), ordered(basket), friday);
    expect(refusal).toBeNull();
    expect(discount).toMatchObject({ cents, of, code: "PIZZA5" });
  });

  it("is never more than what it comes off, nor less than nothing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.boolean(),
        (itemsCents, worth, share) => {
          const what = share ? percent(worth) : { amountCents: worth };
          const cents = judge(offered(what), ordered({ itemsCents }), friday).discount?.cents ?? 0;
          expect(cents).toBeGreaterThanOrEqual(0);
          expect(cents).toBeLessThanOrEqual(itemsCents);
        },
      ),
    );
  });

  it("is named in the reader's language", () => {
    expect(judge(offered(), ordered({ locale: "en" }), friday).discount?.label).toBe("€5 off");
  });
});

describe("why a code is refused", () => {
  const at = (ms: number) => new Date(friday.getTime() + ms);
  it.each<[string, Partial<Promotion>, Partial<Ordered>, string]>([
    ["before its time", { startsAt: at(hour) }, {}, "promotion_not_yet"],
    ["after its time", { endsAt: at(0) }, {}, "promotion_over"],
    ["withdrawn", { active: false }, {}, "promotion_over"],
    ["of other outlets", { outletIds: ["paris"] }, {}, "promotion_wrong_outlet"],
    ["for those who call", { channels: ["phone"] }, {}, "promotion_wrong_channel"],
    ["for those who come", { mode: "takeaway" }, { mode: "delivery" }, "promotion_wrong_mode"],
    ["a free delivery of nothing", free, {}, "promotion_wrong_mode"],
    ["a free delivery that is free", free, { mode: "delivery", feeCents: 0 }, "promotion_nothing_off"],
    ["below its minimum", { minimumCents: 3001 }, {}, "promotion_below_minimum"],
    ["without what is given", given, { items: [] }, "promotion_item_missing"],
    ["used up", { usesMost: 5, used: 5 }, {}, "promotion_used_up"],
    ["used by the same customer", { usesEachMost: 1, usedByCaller: 1 }, {}, "promotion_used_already"],
    ["for an empty basket", {}, { itemsCents: 0 }, "promotion_nothing_off"],
  ])("%s", (_, what, basket, word) => {
    const { discount, refusal } = judge(offered(what), ordered(basket), friday);
    expect(discount).toBeNull();
    expect(refusal).toMatchObject({ code: word, field: "code", details: { code: "PIZZA5" } });
  });

  it("says what is missing", () => {
    const { refusal } = judge(offered({ minimumCents: 3500 }), ordered(), friday);
    expect(String(refusal?.details.missing).replaceAll(/\s/g, " ")).toBe("5,00 €");
  });

  it("is unknown when there is none of that name", () => {
    const { refusal } = judge(offered({}, { code: "NADA", promotion: null }), ordered(), friday);
    expect(refusal).toMatchObject({ code: "promotion_unknown", details: { code: "NADA" } });
  });

  it("of an order that has it already is only about its basket", () => {
    const kept = { usesMost: 1, used: 1, usesEachMost: 1, usedByCaller: 1, active: false, endsAt: at(-hour) };
    expect(judge(offered(kept, { held: true }), ordered(), friday).discount?.cents).toBe(500);
    const below = judge(offered({ ...kept, minimumCents: 3001 }, { held: true }), ordered(), friday);
    expect(below.refusal?.code).toBe("promotion_below_minimum");
  });
});

describe("what is typed as a code", () => {
  it.each([
    ["  pizza5 ", "PIZZA5"],
    ["ＰＩＺＺＡ５", "PIZZA5"],
    ["piz za\u00a05", "PIZZA5"],
    ["\u202ePIZZA5\u0000", "PIZZA5"],
  ])("%j is %s", (typed, code) => {
    expect(normalCode(typed)).toBe(code);
    expect(isCode(code)).toBe(true);
  });

  it.each([["'; drop table orders; --"], ["x".repeat(31)], ["🍕"], ["%"], ["-"]])("%j is none", (typed) => {
    expect(isCode(normalCode(typed))).toBe(false);
  });

  it("is none when nothing was typed, and refused by name when it is nonsense", () => {
    expect(PromotionCode.parse("   ")).toBeNull();
    expect(PromotionCode.parse(undefined)).toBeUndefined();
    expect(PromotionCode.parse("🍕🍕")).toBe("🍕🍕");
    expect(PromotionCode.safeParse("x".repeat(201)).success).toBe(false);
  });
});
