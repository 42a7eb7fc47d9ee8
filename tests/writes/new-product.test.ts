import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { CardChange } from "@/lib/catalogue/card-change";
import { NewProduct } from "@/lib/catalogue/new-product";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { listDrafts } from "@/lib/catalogue/queries/list-drafts";
import { isSellable, readinessOf } from "@/lib/catalogue/readiness";
import { addProduct } from "@/lib/catalogue/writes/add-product";
import { addSize } from "@/lib/catalogue/writes/add-size";
import { applyDueDrafts } from "@/lib/catalogue/writes/apply-draft";
import { changeCard } from "@/lib/catalogue/writes/change-card";
import { changeRecipe } from "@/lib/catalogue/writes/change-recipe";
import { previewDraft } from "@/lib/catalogue/writes/preview-draft";
import { addToDraft, saveDraft } from "@/lib/catalogue/writes/save-draft";
import { scheduleDraft } from "@/lib/catalogue/writes/schedule-draft";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { winterPizza } from "../support/card-draft";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";

let boss: Awaited<ReturnType<typeof colleague.of>>;

beforeAll(async () => {
  await openHouse();
  boss = await colleague.of("direction@ocpizza.example", "administration");
});

const add = (product = winterPizza()) => addProduct(product, boss, friday);
const change = (...changes: CardChange[]) => changeCard(changes, boss, friday);
const recipe = (item: string, version = 0, grams = 250) =>
  changeRecipe(
    {
      ...{ item, version, pitfallsFr: "", pitfallsEn: "" },
      lines: [
        { code: "pate", quantity: grams, removable: false },
        { code: "creme", quantity: 60, removable: false },
        { code: "mozzarella", quantity: 90, removable: true },
      ],
    },
    boss,
    friday,
  );
const ofCard = async (code: string) => {
  const [product] = await listCard(code, friday);
  if (!product) throw new Error(`no product ${code}`);
  return product;
};
const atVaise = async () => getCatalogue(await outletId("vaise"));
const order = (item: string, seenTotalCents: number) =>
  place({
    ...{ outlet: "vaise", seenTotalCents },
    lines: [{ key: "a", item, quantity: 1, removed: [], added: [] }],
  });

describe("a new product", () => {
  test("is sold once it has a recipe, is on sale and on an outlet's card; not before", async () => {
    const { code } = await add({ ...winterPizza(), nameFr: "Pizza du Chef Œufs" });
    expect(code).toBe("pizza-du-chef-oeufs");
    const item = `${code}-m`;
    expect(await ofCard(code)).toMatchObject({
      ...{ kind: "pizza", section: "cream", state: "draft", allergens: [] },
      items: [{ code: item, priceCents: 1390, rates: [1000, 1000, 1000], version: 0, recipe: [] }],
    });
    expect(readinessOf(await ofCard(code))).toMatchObject({ price: true, recipe: false, unmade: ["M"] });
    const onSale: CardChange = { kind: "state", product: code, state: "on_sale" };
    await expect(change(onSale)).rejects.toMatchObject({ code: "product_incomplete" });
    expect((await atVaise()).items.has(item)).toBe(false);
    await expect(order(item, 1390)).rejects.toMatchObject({ code: "item_unknown" });
    expect(await recipe(item)).toEqual({ version: 1 });
    // Its allergens are those of what goes on it.
    expect((await ofCard(code)).allergens).toEqual(["GLU", "LAI"]);
    await change({ kind: "presence", item, outlet: "vaise", onMenu: true });
    await expect(order(item, 1390)).rejects.toMatchObject({ code: "item_off_menu" });
    await change(onSale);
    expect((await order(item, 1390)).totalCents).toBe(1390);
    expect((await getCatalogue(await outletId("part-dieu"))).items.get(item)?.onMenu).toBe(false);
    // Off the card for good: what was ordered keeps it.
    await change({ kind: "state", product: code, state: "retired" });
    await expect(order(item, 1390)).rejects.toMatchObject({ code: "item_off_menu" });
    const [sold] = await db.execute<{ total: number }>(sql`
      select o.total_cents as total from orders o join order_revisions v on v.order_id = o.id
        join order_lines l on l.revision_id = v.id join items i on i.id = l.item_id where i.code = ${item}`);
    expect(sold?.total).toBe(1390);
  });

  test("sent twice is one product; two of one name are two, each under a code of its own", async () => {
    const [one, other] = [winterPizza(), winterPizza()].map((product) => ({ ...product, nameFr: "Jumelle" }));
    if (!one || !other) throw new Error("no product");
    const made = await Promise.all([add(one), add(other)]);
    expect(made.map(({ code }) => code).toSorted()).toEqual(["jumelle", "jumelle-2"]);
    expect(await add(one)).toEqual(made[0]);
    const lines = await db.execute(
      sql`select 1 from journal where action = 'addProduct' and subject_id like 'jumelle%'`,
    );
    expect(lines).toHaveLength(2);
  });

  test("has no size that products of its section have not", async () => {
    const piece = add({ ...winterPizza(), sizes: [{ size: "ONE", priceCents: 900 }] });
    await expect(piece).rejects.toMatchObject({ code: "card_size" });
    await expect(add({ ...winterPizza(), section: "nowhere" })).rejects.toMatchObject({ code: "not_found" });
  });

  test("takes no code that something else is called by", async () => {
    expect(await add({ ...winterPizza(), nameFr: "Nouveau" })).toEqual({ code: "nouveau-2" });
    expect(await add({ ...winterPizza(), nameFr: "Margherita M" })).toEqual({ code: "margherita-m-2" });
    expect(await add({ ...winterPizza(), nameFr: "東京" })).toEqual({ code: "produit" });
  });

  test("of its first recipe's two writers one is told", async () => {
    const item = `${(await add()).code}-m`;
    const both = await Promise.allSettled([recipe(item), recipe(item)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "recipe_moved" },
    });
    await expect(recipe(item, 0, 260)).rejects.toMatchObject({ code: "recipe_moved" });
    expect(await recipe(item, 1, 260)).toEqual({ version: 2 });
  });
});

describe("its sizes", () => {
  test("come and go: a new one waits for its recipe, a withdrawn one is on no card", async () => {
    const { code } = await add();
    const item = `${code}-m`;
    await recipe(item);
    await change(
      { kind: "presence", item, outlet: "vaise", onMenu: true },
      { kind: "state", product: code, state: "on_sale" },
    );
    await addSize({ product: code, size: "L", priceCents: 1790 }, boss, friday);
    await expect(addSize({ product: code, size: "L", priceCents: 1 }, boss, friday)).rejects.toMatchObject({
      code: "card_size_taken",
    });
    await expect(addSize({ product: code, size: "ONE", priceCents: 1 }, boss, friday)).rejects.toMatchObject({
      code: "card_size",
    });
    await expect(addSize({ product: "rien", size: "L", priceCents: 1 }, boss, friday)).rejects.toMatchObject({
      code: "not_found",
    });
    const large = `${code}-l`;
    await change({ kind: "presence", item: large, outlet: "vaise", onMenu: true });
    expect((await ofCard(code)).items.map(({ rates, version }) => [rates, version])).toEqual([
      [[1000, 1000, 1000], 1],
      [[1000, 1000, 1000], 0],
    ]);
    expect((await atVaise()).items.has(large)).toBe(false);
    await recipe(large);
    expect((await atVaise()).items.get(large)?.onMenu).toBe(true);
    await change({ kind: "size", item: large, withdrawn: true });
    expect((await atVaise()).items.get(large)?.onMenu).toBe(false);
    await expect(order(large, 1790)).rejects.toMatchObject({ code: "item_off_menu" });
    await change({ kind: "size", item, withdrawn: true });
    expect(isSellable(await ofCard(code))).toBe(false);
    await change({ kind: "size", item, withdrawn: false }, { kind: "size", item: large, withdrawn: false });
    expect((await order(large, 1790)).totalCents).toBe(1790);
  });
});

describe("what a customer must know of it, and its VAT", () => {
  test("change, but not what it is", async () => {
    const { code } = await add();
    await change({ kind: "facts", product: code, section: "tomato", folded: true, alcoholic: false });
    expect(await ofCard(code)).toMatchObject({ section: "tomato", folded: true });
    await expect(
      change({ kind: "facts", product: code, section: "drink", folded: false, alcoholic: true }),
    ).rejects.toMatchObject({ code: "card_kind" });
    await expect(
      change({ kind: "facts", product: code, section: "nowhere", folded: false, alcoholic: false }),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("a rate holds from its day on, for what is ordered from then on", async () => {
    const { code } = await add();
    await recipe(`${code}-m`);
    const rates = { delivery: 550, takeaway: 550, on_site: 1000 };
    const at = new Date("2026-12-01T00:00:30+01:00");
    await changeCard([{ kind: "vat", product: code, rates }], boss, at);
    const day = async (when: Date) => (await listCard(code, when))[0]?.items[0]?.rates;
    expect(await day(friday)).toEqual([1000, 1000, 1000]);
    expect(await day(at)).toEqual([550, 550, 1000]);
    await change({ kind: "vat", product: code, rates: { ...rates, delivery: 2000 } });
    expect([await day(friday), await day(at)]).toEqual([
      [2000, 550, 1000],
      [2000, 550, 1000],
    ]);
  });
});

describe("a draft", () => {
  const midnight = new Date("2026-12-01T00:00:30+01:00");
  const prepared = async (...changes: CardChange[]) => {
    const id = newId();
    await saveDraft({ id, name: "Carte d’hiver", everywhere: true, outlets: [] }, boss, friday);
    await addToDraft(id, changes, boss, friday);
    await scheduleDraft({ id, day: "2026-12-01" }, boss, friday);
    return id;
  };

  test("brings a new product on its day, and shows it beforehand", async () => {
    const { code } = await add();
    const item = `${code}-m`;
    await recipe(item);
    const id = await prepared(
      { kind: "presence", item, outlet: "vaise", onMenu: true },
      { kind: "state", product: code, state: "on_sale" },
    );
    const [draft] = await listDrafts(id);
    const preview = draft && (await previewDraft(draft, "fr", friday));
    const shown = Array.isArray(preview) ? preview : [];
    expect(shown.find(({ slug }) => slug === "vaise")?.differences).toEqual([
      expect.objectContaining({ kind: "new", key: item, after: 1390 }),
    ]);
    expect(shown.find(({ slug }) => slug === "part-dieu")?.differences).toEqual([]);
    expect(await applyDueDrafts(midnight)).toBe(1);
    expect((await atVaise()).items.get(item)?.onMenu).toBe(true);
  });

  test("that cannot take effect keeps no other from it, and stays to be seen", async () => {
    const { code } = await add();
    const unmade = await prepared({ kind: "state", product: code, state: "on_sale" });
    const dearer = await prepared({ kind: "price", item: "coca33", outlet: null, priceCents: 345 });
    const [draft] = await listDrafts(unmade);
    expect(draft && (await previewDraft(draft, "fr", friday))).toBe("product_incomplete");
    await expect(applyDueDrafts(midnight)).rejects.toMatchObject({ code: "product_incomplete" });
    const states = await Promise.all([unmade, dearer].map(async (id) => (await listDrafts(id))[0]?.state));
    expect(states).toEqual(["scheduled", "applied"]);
    expect((await atVaise()).items.get("coca33")?.priceCents).toBe(345);
  });
});

test.each([
  ["a price below zero", { sizes: [{ size: "M", priceCents: -1 }] }, "card_price"],
  [
    "a size twice",
    {
      sizes: [
        { size: "M", priceCents: 900 },
        { size: "M", priceCents: 901 },
      ],
    },
    "card_size_taken",
  ],
  ["a rate above all rates", { rates: { delivery: 3100, takeaway: 1000, on_site: 1000 } }, "card_vat"],
  ["no English name", { nameEn: " " }, "card_name"],
])("%s is refused by its name", (_, wrong, refusal) => {
  const parsed = NewProduct.safeParse({ ...winterPizza(), ...wrong });
  const issue = parsed.error?.issues[0];
  expect(issue?.code === "custom" && issue.params).toMatchObject({ refusal });
});
