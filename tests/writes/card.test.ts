import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { CardChange } from "@/lib/catalogue/card-change";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { listDrafts } from "@/lib/catalogue/queries/list-drafts";
import { applyDueDrafts } from "@/lib/catalogue/writes/apply-draft";
import { changeCard } from "@/lib/catalogue/writes/change-card";
import { previewDraft } from "@/lib/catalogue/writes/preview-draft";
import { addToDraft, dropFromDraft, saveDraft } from "@/lib/catalogue/writes/save-draft";
import { cancelDraft, scheduleDraft } from "@/lib/catalogue/writes/schedule-draft";
import { turnSaleHours } from "@/lib/catalogue/writes/turn-sale-hours";
import { writeRecipe } from "@/lib/catalogue/writes/write-recipe";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { getAvailability } from "@/lib/stock/queries/get-availability";
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

describe("hours of sale", () => {
  const noon = [{ weekday: 5, opens: "11:30", closes: "14:00" }];
  const at = (clock: string) => new Date(`2026-11-27T${clock}:00+01:00`);
  const soon = async (clock: string) =>
    await getCatalogue(await outletId("part-dieu"), undefined, db, at(clock));

  test("keep a product from being ordered for another hour, and say when it can be", async () => {
    await change({ kind: "hours", product: "calzone", outlet: "part-dieu", hours: noon });
    const item = "calzone-m";
    expect((await soon("12:00")).items.get(item)?.stop).toBeNull();
    expect((await soon("14:00")).items.get(item)?.stop).toEqual({
      until: "2026-12-04T10:30:00.000Z",
      hours: true,
    });
    await expect(place({ lines: lines(item), seenTotalCents: 1 })).rejects.toMatchObject({
      code: "item_hours",
      details: { until: "2026-12-04T10:30:00.000Z" },
    });
    // At other outlets it is sold all evening.
    await expect(place({ outlet: "vaise", lines: lines(item), seenTotalCents: 1 })).rejects.toMatchObject({
      code: "total_changed",
    });
    const here = await getAvailability(await outletId("part-dieu"), undefined, friday);
    expect(here.items[item]).toMatchObject({ left: 0, hours: true, until: "2026-12-04T10:30:00.000Z" });
    expect(await turnSaleHours(at("11:31"))).toBe(1);
    expect(await turnSaleHours(at("12:30"))).toBe(0);
    await change({ kind: "hours", product: "calzone", outlet: "part-dieu", hours: [] });
    expect((await soon("19:00")).items.get(item)?.stop).toBeNull();
  });

  test("hold for a menu at one price, which an outlet may also leave out or price otherwise", async () => {
    const offer = [...(await soon("12:00")).menus.keys()][0] ?? "";
    const there = { kind: "offer_at", offer, outlet: "part-dieu" } as const;
    await change({ ...there, priceCents: 999, onMenu: true, hours: noon });
    expect((await soon("12:00")).menus.get(offer)).toMatchObject({
      priceCents: 999,
      hours: noon,
      stop: null,
    });
    expect((await soon("19:00")).menus.get(offer)?.stop).toMatchObject({ hours: true });
    const order = {
      lines: [{ ...(lines("margherita-m")[0] ?? lines("x")[0]), menu: offer }],
      seenTotalCents: 1,
    };
    await expect(place(order as never)).rejects.toMatchObject({ code: "item_hours" });
    await change({ ...there, priceCents: null, onMenu: false, hours: [] });
    expect((await soon("12:00")).menus.has(offer)).toBe(false);
    await change({ ...there, priceCents: null, onMenu: true, hours: [] });
  });
});

describe("a draft of the card", () => {
  const midnight = new Date("2026-12-01T00:00:30+01:00");
  const prepared = async (outlets: string[] | null, ...changes: CardChange[]) => {
    const id = newId();
    await saveDraft(
      { id, name: "Carte d’hiver", everywhere: outlets === null, outlets: outlets ?? [] },
      boss,
      friday,
    );
    await addToDraft(id, changes, boss, friday);
    return id;
  };
  const raise = { kind: "price", item: "diavola-m", outlet: null, priceCents: 1444 } as const;
  const stateOf = async (id: string) => (await listDrafts(id))[0]?.state;
  const priceAt = async (slug: string) => (await itemAt(slug, "diavola-m")).priceCents;

  test("takes effect once on its day, whoever runs the job, and keeps what it found", async () => {
    const before = await priceAt("part-dieu");
    const id = await prepared(null, { ...raise, priceCents: 1 }, raise, {
      ...{ kind: "presence", item: "coca33", outlet: "vaise", onMenu: false },
    });
    await scheduleDraft({ id, day: "2026-12-01" }, boss, friday);
    expect(await applyDueDrafts(new Date("2026-11-30T23:59:00+01:00"))).toBe(0);
    expect(await priceAt("part-dieu")).toBe(before);
    const both = await Promise.all([applyDueDrafts(midnight), applyDueDrafts(midnight)]);
    expect(both.toSorted()).toEqual([0, 1]);
    expect(await applyDueDrafts(midnight)).toBe(0);
    expect([await priceAt("part-dieu"), await stateOf(id)]).toEqual([1444, "applied"]);
    expect((await itemAt("vaise", "coca33")).onMenu).toBe(false);
    const [kept] = await db.execute<{ before: unknown; after: unknown }>(sql`
      select before, after from card_draft_changes where draft_id = ${id} and target = 'price:diavola-m'`);
    expect(kept).toEqual({ before: [{ priceCents: before }], after: [{ priceCents: 1444 }] });
    const told = await db.execute(
      sql`select 1 from journal where action = 'applyDraft' and subject_id = ${id}`,
    );
    expect(told).toHaveLength(1);
    await expect(addToDraft(id, [raise], boss, friday)).rejects.toMatchObject({ code: "card_draft_over" });
    await expect(cancelDraft(id, boss, friday)).rejects.toMatchObject({ code: "card_draft_over" });
    await change(
      { ...raise, priceCents: before },
      { kind: "presence", item: "coca33", outlet: "vaise", onMenu: true },
    );
  });

  test("shows beforehand what each outlet will find, and changes nothing by that", async () => {
    const before = await priceAt("vaise");
    const id = await prepared(["vaise"], raise, { kind: "state", product: "tiramisu", state: "retired" });
    const [draft] = await listDrafts(id);
    const preview = draft && (await previewDraft(draft, "fr"));
    const at = (slug: string) =>
      Array.isArray(preview) ? preview.find((one) => one.slug === slug)?.differences : undefined;
    const gone = { kind: "gone", key: "tiramisu", before: 420 };
    expect(at("vaise")).toEqual([
      expect.objectContaining({ kind: "price", key: "diavola-m", before, after: 1444 }),
      expect.objectContaining(gone),
    ]);
    expect(at("part-dieu")).toEqual([expect.objectContaining(gone)]);
    expect([await priceAt("vaise"), (await itemAt("vaise", "tiramisu")).onMenu]).toEqual([before, true]);
    await scheduleDraft({ id, day: "2026-12-02" }, boss, friday);
    await cancelDraft(id, boss, friday);
    expect(await applyDueDrafts(new Date("2026-12-03T12:00:00+01:00"))).toBe(0);
    expect(await priceAt("vaise")).toBe(before);
  });

  test("needs a day to come and something to change, and says what cannot be", async () => {
    const id = await prepared(null, { ...raise, item: "nothing" });
    await expect(scheduleDraft({ id, day: "2026-11-27" }, boss, friday)).rejects.toMatchObject({
      code: "card_draft_day",
    });
    const [draft] = await listDrafts(id);
    expect(draft && (await previewDraft(draft, "fr"))).toBe("not_found");
    await dropFromDraft(id, "price:nothing", boss, friday);
    await expect(scheduleDraft({ id, day: "2026-12-01" }, boss, friday)).rejects.toMatchObject({
      code: "card_draft_empty",
    });
    await expect(
      saveDraft({ id, name: "X", everywhere: false, outlets: ["nowhere"] }, boss),
    ).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
