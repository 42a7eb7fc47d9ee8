import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { CardChange } from "@/lib/catalogue/card-change";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { changeCard } from "@/lib/catalogue/writes/change-card";
import { writeRecipe } from "@/lib/catalogue/writes/write-recipe";
import { db } from "@/lib/server/db";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";

let boss: Awaited<ReturnType<typeof colleague.of>>;

beforeAll(async () => {
  await openHouse();
  boss = await colleague.of("direction@ocpizza.example", "administration");
});

const change = (...changes: CardChange[]) => changeCard(changes, boss, friday);
const itemAt = async (slug: string, code: string) => {
  const found = (await getCatalogue(await outletId(slug))).items.get(code);
  if (!found) throw new Error(`no item ${code}`);
  return found;
};
const journalOf = (subjectId: string) =>
  db.execute<{ outlet: string | null; before: unknown; after: unknown }>(sql`
    select o.slug as outlet, j.before, j.after from journal j left join outlets o on o.id = j.outlet_id
    where j.action = 'changeCard' and j.subject_id = ${subjectId} order by j.id`);
const lines = (item: string) => [{ key: "a", item, quantity: 2, removed: [], added: [] }];

describe("the group's card", () => {
  test("a price holds where an outlet has none of its own; what was ordered keeps the old one", async () => {
    const order = await place();
    await change({ kind: "price", item: "margherita-m", outlet: null, priceCents: 1150 });
    expect((await itemAt("part-dieu", "margherita-m")).priceCents).toBe(1150);
    const [sold] = await db.execute<{ total: number }>(
      sql`select total_cents as total from orders where id = ${order.orderId}`,
    );
    expect(sold?.total).toBe(2180);
    await expect(place()).rejects.toMatchObject({ code: "total_changed" });
    expect((await place({ seenTotalCents: 2300 })).totalCents).toBe(2300);
    await change({ kind: "price", item: "margherita-m", outlet: "vaise", priceCents: 990 });
    expect((await itemAt("vaise", "margherita-m")).priceCents).toBe(990);
    expect((await itemAt("part-dieu", "margherita-m")).priceCents).toBe(1150);
    await change({ kind: "price", item: "margherita-m", outlet: "vaise", priceCents: null });
    expect((await itemAt("vaise", "margherita-m")).priceCents).toBe(1150);
    expect([...(await journalOf("margherita-m"))]).toEqual([
      { outlet: null, before: { priceCents: 1090 }, after: { priceCents: 1150 } },
      { outlet: "vaise", before: { priceCents: null }, after: { priceCents: 990 } },
      { outlet: "vaise", before: { priceCents: 990 }, after: { priceCents: null } },
    ]);
    await change({ kind: "price", item: "margherita-m", outlet: null, priceCents: 1090 });
  });

  test("what is taken off an outlet's card, or off all, cannot be ordered there", async () => {
    await change({ kind: "presence", item: "reine-m", outlet: "part-dieu", onMenu: false });
    await expect(place({ lines: lines("reine-m"), seenTotalCents: 1 })).rejects.toMatchObject({
      code: "item_off_menu",
    });
    expect((await itemAt("vaise", "reine-m")).onMenu).toBe(true);
    await change({ kind: "presence", item: "reine-m", outlet: "part-dieu", onMenu: true });
    await change({ kind: "state", product: "reine", state: "retired" });
    await expect(place({ lines: lines("reine-m"), seenTotalCents: 1 })).rejects.toMatchObject({
      code: "item_off_menu",
    });
    await change({ kind: "state", product: "reine", state: "on_sale" });
    expect((await itemAt("part-dieu", "reine-m")).onMenu).toBe(true);
  });

  test("all of it is changed or nothing", async () => {
    const wrong = change(
      { kind: "price", item: "reine-m", outlet: null, priceCents: 1 },
      { kind: "price", item: "nothing", outlet: null, priceCents: 1 },
    );
    await expect(wrong).rejects.toMatchObject({ code: "not_found" });
    await expect(
      change({ kind: "presence", item: "reine-m", outlet: "nowhere", onMenu: false }),
    ).rejects.toMatchObject({ code: "not_found" });
    expect((await itemAt("part-dieu", "reine-m")).priceCents).toBeGreaterThan(1);
  });

  test("allergens are those of what goes on it", async () => {
    const [pizza] = await listCard("margherita");
    expect(pizza?.allergens).toContain("LAI");
    expect(pizza?.items.map(({ size }) => size)).toEqual(["S", "M", "L"]);
  });

  test("options and menus cost what head office says", async () => {
    await change({ kind: "option", option: "chevre", size: "M", priceCents: 215 });
    const { options, menus } = await getCatalogue(await outletId("part-dieu"));
    expect(options.get("chevre")?.sizes.M?.priceCents).toBe(215);
    const [menu] = [...menus.values()];
    if (!menu) throw new Error("no menu");
    const { code: offer, nameFr, nameEn } = menu;
    const slots = menu.slots.map(({ choices, ...names }) => ({ ...names, choices: [...choices] }));
    await change({ ...{ kind: "offer", offer, nameFr, nameEn, active: true, slots }, priceCents: 1111 });
    const again = (await getCatalogue(await outletId("part-dieu"))).menus.get(offer);
    expect(again).toEqual({ ...menu, priceCents: 1111 });
    const inside = slots.map((slot) => ({ ...slot, choices: [{ item: offer, surchargeCents: 0 }] }));
    const circular = {
      kind: "offer",
      offer: "poupee",
      nameFr,
      nameEn,
      active: true,
      priceCents: 1,
      slots: inside,
    };
    await expect(change(CardChange.parse(circular))).rejects.toMatchObject({ code: "card_menu_circular" });
  });
});

test("a recipe cannot contain the dish it makes", async () => {
  const written = db.transaction((tx) =>
    writeRecipe(tx, "margherita-m", [{ ingredient: "margherita-l", quantity: 1, removable: false }]),
  );
  await expect(written).rejects.toMatchObject({ code: "recipe_itself" });
});

test.each([
  ["a price below zero", { kind: "price", item: "a", outlet: null, priceCents: -1 }, "card_price"],
  [
    "an empty name",
    { kind: "texts", product: "a", nameFr: " ", nameEn: "A b", descriptionFr: "", descriptionEn: "" },
    "card_name",
  ],
  [
    "hours that overlap",
    {
      ...{ kind: "hours", product: "a", outlet: null },
      hours: [
        { weekday: 1, opens: "11:00", closes: "14:00" },
        { weekday: 1, opens: "13:59", closes: "15:00" },
      ],
    },
    "card_hours_overlap",
  ],
  [
    "hours that end before they begin",
    { kind: "hours", product: "a", outlet: null, hours: [{ weekday: 1, opens: "14:00", closes: "14:00" }] },
    "card_hours",
  ],
  [
    "more at least than at most",
    { kind: "group", group: "a", nameFr: "Ab", nameEn: "Ab", least: 3, most: 2 },
    "card_option_range",
  ],
])("%s is refused by its name", (_, input, refusal) => {
  const parsed = CardChange.safeParse(input);
  const issue = parsed.error?.issues[0];
  expect(issue?.code === "custom" && issue.params).toMatchObject({ refusal });
});
