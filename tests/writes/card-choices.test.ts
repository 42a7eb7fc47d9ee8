import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { CardChange } from "@/lib/catalogue/card-change";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { listOptions } from "@/lib/catalogue/queries/list-options";
import { addProduct } from "@/lib/catalogue/writes/add-product";
import { changeCard } from "@/lib/catalogue/writes/change-card";
import { getOrderSheet } from "@/lib/orders/queries/get-order-sheet";
import { db } from "@/lib/server/db";
import { winterPizza } from "../support/card-draft";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";

let boss: Awaited<ReturnType<typeof colleague.of>>;

beforeAll(async () => {
  await openHouse();
  boss = await colleague.of("direction@ocpizza.example", "administration");
});

const change = (...changes: CardChange[]) => changeCard(changes, boss, friday);
const group = (code: string): CardChange => ({
  ...{ kind: "group_new", group: code, nameFr: "Sauce de salade", nameEn: "Dressing", most: 1 },
});
const choice = (
  of: string,
  option: string,
  more: Partial<Extract<CardChange, { kind: "choice" }>> = {},
): CardChange => ({
  ...{ kind: "choice", option, fresh: true, group: of, nameFr: option, nameEn: option, ingredient: null },
  sizes: [{ size: "ONE", priceCents: 50, quantity: 0 }],
  ...more,
});
const limits = (of: string, least: number, most = 1): CardChange => ({
  ...{ kind: "group", group: of, nameFr: "Sauce de salade", nameEn: "Dressing", least, most },
});
const offers = (product: string, ...groups: string[]): CardChange => ({ kind: "choices", product, groups });
const line = (added: string[], item = "cesar") => [{ key: "a", item, quantity: 1, removed: [], added }];
const order = (added: string[], seenTotalCents: number, item = "cesar") =>
  place({ lines: line(added, item), seenTotalCents });

describe("groups of choices", () => {
  test("as every card began: pizzas offer all of them, nothing else any", async () => {
    for (const { kind, groups } of await listCard(null, friday))
      expect(groups).toEqual(kind === "pizza" ? ["extras", "dough", "crust"] : []);
    const { code } = await addProduct(winterPizza(), boss, friday);
    expect((await listCard(code, friday))[0]?.groups).toEqual(["extras", "dough", "crust"]);
  });

  test("a salad is sold with a dressing once it offers one; what it does not offer is refused", async () => {
    await change(
      group("sauces"),
      choice("sauces", "sauce-miel", { ingredient: "miel" }),
      choice("sauces", "piquante"),
    );
    await expect(order(["sauce-miel"], 1040)).rejects.toMatchObject({ code: "option_unknown" });
    await change(offers("cesar", "sauces"));
    const { orderId, totalCents } = await order(["sauce-miel"], 1040);
    expect(totalCents).toBe(1040);
    const [kept] = await db.execute<{ code: string; cents: number; quantity: number }>(sql`
      select x.code, c.price_cents as cents, c.quantity::int from order_part_changes c join options x on x.id = c.option_id
        join order_line_parts t on t.id = c.part_id join order_lines l on l.id = t.line_id
        join order_revisions r on r.id = l.revision_id where r.order_id = ${orderId}`);
    expect(kept).toEqual({ code: "sauce-miel", cents: 50, quantity: 0 });
    for (const wrong of [["chevre"], ["dough-thin"], ["sauce-miel", "piquante"]])
      await expect(order(wrong, 1040)).rejects.toMatchObject({
        code: wrong.length > 1 ? "too_many_options" : "option_unknown",
      });
    await expect(order(["sauce-miel"], 270, "coca33")).rejects.toMatchObject({ code: "option_unknown" });
    // A margherita that offers no crust any more is sold without.
    await change(offers("margherita", "extras", "dough"));
    await expect(order(["crust-stuffed"], 1340, "margherita-m")).rejects.toMatchObject({
      code: "option_unknown",
    });
    expect((await order([], 1090, "margherita-m")).totalCents).toBe(1090);
    await change(offers("margherita", "extras", "dough", "crust"));
    expect((await order(["crust-stuffed"], 1340, "margherita-m")).totalCents).toBe(1340);
    // What was sold keeps its price, whatever becomes of the choice.
    await change(choice("sauces", "sauce-miel", { fresh: false, nameFr: "Miel doux", sizes: [] }));
    await expect(order(["sauce-miel"], 1040)).rejects.toMatchObject({ code: "option_unknown" });
    const sheet = await getOrderSheet(orderId, [await outletId("part-dieu")], "fr");
    expect(JSON.stringify(sheet)).toContain('"priceCents":50');
    await change(choice("sauces", "sauce-miel", { fresh: false, nameFr: "Miel" }));
  });

  test("where one must be chosen, who says nothing gets the first", async () => {
    await change(offers("cesar", "sauces"), limits("sauces", 1));
    expect((await order([], 1040)).totalCents).toBe(1040);
    expect((await order(["piquante"], 1040)).totalCents).toBe(1040);
    await change(limits("sauces", 0));
    expect((await order([], 990)).totalCents).toBe(990);
  });

  test("nobody must choose more than there is", async () => {
    await change(group("vide"));
    await expect(change(limits("vide", 1))).rejects.toMatchObject({
      ...{ code: "card_option_few", details: { least: 1, count: 0 } },
    });
    await change(limits("sauces", 2, 2));
    await expect(change(choice("sauces", "sauce-miel", { fresh: false, sizes: [] }))).rejects.toMatchObject({
      code: "card_option_few",
    });
    // In one draft a group may get its choices and be asked of.
    await change(limits("vide", 1), choice("vide", "seul"));
    await change(limits("sauces", 0));
  });

  test("what is not there is named, and nothing is changed", async () => {
    for (const wrong of [
      offers("nothing", "sauces"),
      offers("cesar", "sauces", "nothing"),
      choice("nothing", "a1"),
      choice("sauces", "a2", { fresh: false }),
      choice("sauces", "a3", { ingredient: "nothing" }),
      limits("nothing", 0),
    ])
      await expect(change(wrong)).rejects.toMatchObject({ code: "not_found" });
    await expect(change(choice("sauces", "chevre"))).rejects.toMatchObject({ code: "card_choice_taken" });
    expect((await listCard("cesar", friday))[0]?.groups).toEqual(["sauces"]);
    const codes = (await listOptions()).flatMap(({ options }) => options.map(({ code }) => code));
    expect(codes.filter((code) => /^a\d$/.test(code))).toEqual([]);
  });

  test("of two who make one under the same code one is told; of two who set a product's, one whole word counts", async () => {
    const both = await Promise.allSettled([change(group("double")), change(group("double"))]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "card_choice_taken" },
    });
    const twice = await Promise.allSettled(
      [choice("double", "un"), choice("double", "un")].map((one) => change(one)),
    );
    expect(twice.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await Promise.all([change(offers("wings", "sauces")), change(offers("wings", "double"))]);
    expect([["sauces"], ["double"]]).toContainEqual((await listCard("wings", friday))[0]?.groups);
    await change(offers("wings"));
  });

  test("is written down, before and after", async () => {
    await change(offers("sticks", "sauces"));
    const rows = await db.execute<{ before: unknown; after: unknown }>(sql`
      select before, after from journal where action = 'changeCard' and subject_id = 'sticks' order by id desc limit 1`);
    expect([...rows]).toEqual([{ before: { groups: [] }, after: { groups: ["sauces"] } }]);
    await change(offers("sticks"));
    expect((await getCatalogue(await outletId("vaise"))).items.get("sticks")?.product.groups).toEqual([]);
  });
});

test.each([
  ["less than is asked for", { ...limits("sauces", 3), most: 2 }, "card_option_range"],
  [
    "a quantity of nothing",
    choice("sauces", "aa", { sizes: [{ size: "ONE", priceCents: 0, quantity: 5 }] }),
    "card_choice_quantity",
  ],
  ["an extra that is not its ingredient", choice("extras", "aa", { ingredient: "miel" }), "card_code"],
  [
    "a price below zero",
    choice("sauces", "aa", { sizes: [{ size: "M", priceCents: -1, quantity: 0 }] }),
    "card_price",
  ],
  ["a group twice", offers("cesar", "sauces", "sauces"), "card_code"],
])("%s is refused by its name", (_, wrong, refusal) => {
  const issue = CardChange.safeParse(wrong).error?.issues[0];
  expect(issue?.code === "custom" && issue.params).toMatchObject({ refusal });
});
