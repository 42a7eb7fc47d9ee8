import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { listSuppliers } from "@/lib/purchasing/queries/list-suppliers";
import { addArticle, changeArticle, setPrice } from "@/lib/purchasing/writes/save-article";
import { saveSupplier } from "@/lib/purchasing/writes/save-supplier";
import { db } from "@/lib/server/db";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { friday, openHouse, outletId } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { articleOf } from "../support/purchasing";

let house: PartDieu;
let elsewhere: string[] = [];
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  elsewhere = [await outletId("vaise")];
});

const today = "2026-11-27";
const refused = (code: string) => expect.objectContaining({ code });
const place = () => ({ outlet: "part-dieu", outletIds: house.here });
const supplier = (change: object = {}) => ({
  ...place(),
  ...{
    id: newId(),
    name: "Moulin Écluse & Fils",
    email: "commandes@moulin.example",
    phone: "",
    customerNumber: "",
  },
  ...{ leadDays: 2, deliveryWeekdays: [4, 2], minimumCents: 5000, active: true, ...change },
});
const supplierId = async (code: string) => (await listSuppliers(today, code))[0]?.id ?? "";
const article = async (change: object = {}) => ({
  ...place(),
  ...{
    id: newId(),
    supplierId: await supplierId("italia"),
    ingredient: "farine",
    reference: newId().slice(-12),
  },
  ...{ packaging: "sack" as const, quantity: 10_000, priceCents: 990, preferred: false, ...change },
});
const preferredOf = (ingredient: string) =>
  db.execute<{
    id: string;
  }>(sql`select a.id from supplier_articles a join ingredients g on g.id = a.ingredient_id
    where g.code = ${ingredient} and a.preferred and a.active`);

describe("a supplier", () => {
  test("is added with a word of his own, changed, and stays the same one", async () => {
    const input = supplier();
    const { code } = await saveSupplier(input, house.manager, friday);
    expect(code).toMatch(/^moulin-ecluse-fils-[0-9a-f]{6}$/);
    expect(await saveSupplier({ ...input, name: "Autre nom", active: false }, house.manager, friday)).toEqual(
      { code },
    );
    const [saved] = await listSuppliers(today, code);
    expect(saved).toMatchObject({ name: "Autre nom", active: false, deliveryWeekdays: [2, 4], articles: [] });
  });

  test("is not managed from an outlet where one does not work", async () => {
    const input = supplier({ outletIds: elsewhere });
    await expect(saveSupplier(input, house.manager, friday)).rejects.toEqual(refused("not_found"));
    const [row] = await db.execute(sql`select 1 from suppliers where id = ${input.id}`);
    expect(row).toBeUndefined();
  });
});

describe("an article", () => {
  test("has its price from today on; sent twice it is one; its reference is its own", async () => {
    const input = await article();
    await addArticle(input, house.manager, friday);
    await addArticle(input, house.manager, friday);
    const [italia] = await listSuppliers(today, "italia");
    const added = italia?.articles.find(({ id }) => id === input.id);
    expect(added).toMatchObject({ quantity: 10_000, priceCents: 990, preferred: false, active: true });
    expect(added?.prices).toHaveLength(1);
    const same = await article({ reference: input.reference });
    await expect(addArticle(same, house.manager, friday)).rejects.toEqual(refused("reference_taken"));
    const nothing = await article({ ingredient: "licorne" });
    await expect(addArticle(nothing, house.manager, friday)).rejects.toEqual(refused("not_found"));
  });

  test("becomes the one we buy by, and no other is any more; taken off it is none", async () => {
    const { id } = await addArticle(await article({ preferred: true }), house.manager, friday);
    expect(await preferredOf("farine")).toEqual([{ id }]);
    expect((await listUnitCosts(today)).get("farine")).toMatchObject({ cents: 990, per: 10_000 });
    const old = await articleOf("farine", "italia");
    await changeArticle({ ...place(), id: old, preferred: true, active: true }, house.manager, friday);
    expect(await preferredOf("farine")).toEqual([{ id: old }]);
    await changeArticle({ ...place(), id: old, preferred: true, active: false }, house.manager, friday);
    expect(await preferredOf("farine")).toEqual([]);
    const strange = { ...place(), id: newId(), preferred: true, active: true };
    await expect(changeArticle(strange, house.manager, friday)).rejects.toEqual(refused("not_found"));
  });

  test("two made the usual one at once: one of them is", async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await addArticle(await article(), house.manager, friday)).id),
    );
    const all = ids.map((id) =>
      changeArticle({ ...place(), id, preferred: true, active: true }, house.manager, friday),
    );
    await Promise.all(all);
    expect(await preferredOf("farine")).toHaveLength(1);
  });
});

describe("a price", () => {
  const price = async (change: object = {}) => ({
    ...place(),
    ...{ id: newId(), articleId: await articleOf("miel", "italia"), priceCents: 2600 },
    ...{ validFrom: today, validUntil: null, ...change },
  });
  const costs = async (day: string) => (await listUnitCosts(day)).get("miel")?.cents;

  test("counts from its day on, said once for one key", async () => {
    const before = await costs("2026-11-26");
    const input = await price();
    await setPrice(input, house.manager, friday);
    await setPrice({ ...input, priceCents: 9999 }, house.manager, friday);
    expect([await costs("2026-11-26"), await costs(today)]).toEqual([before, 2600]);
  });

  test.each([
    ["of long ago", { validFrom: "2026-10-01" }],
    ["of the year after next", { validFrom: "2028-01-01" }],
    ["that ends before it begins", { validUntil: "2026-11-26" }],
  ])("%s is refused", async (_what, change) => {
    await expect(setPrice(await price(change), house.manager, friday)).rejects.toEqual(refused("price_day"));
  });

  test("of another place or of no article is refused", async () => {
    const there = await price({ outletIds: elsewhere });
    await expect(setPrice(there, house.manager, friday)).rejects.toEqual(refused("not_found"));
    await expect(setPrice(await price({ articleId: newId() }), house.manager, friday)).rejects.toEqual(
      refused("not_found"),
    );
  });
});
