import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { findOutlets } from "@/lib/capacity/queries/find-outlets";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { copyCard } from "@/lib/catalogue/writes/copy-card";
import { listTills } from "@/lib/fiscal/queries/list-tills";
import { newId } from "@/lib/ids";
import { stockOutlet } from "@/lib/kitchen/writes/stock-outlet";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { missingOf } from "@/lib/outlets/opening";
import { getChecklist } from "@/lib/outlets/queries/get-checklist";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { getSellingCompany } from "@/lib/outlets/queries/get-selling-company";
import { listOutlets } from "@/lib/outlets/queries/list-outlets";
import { keepOpening } from "@/lib/outlets/writes/keep-opening";
import { keepOutlet } from "@/lib/outlets/writes/keep-outlet";
import { keepSellingCompany } from "@/lib/outlets/writes/keep-selling-company";
import { openOutlets } from "@/lib/outlets/writes/open-outlets";
import { prepareOutlet } from "@/lib/outlets/writes/prepare-outlet";
import { setOpeningDay } from "@/lib/outlets/writes/set-opening-day";
import { db } from "@/lib/server/db";
import { listModelShelves } from "@/lib/stock/queries/list-model-shelves";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place, request } from "../support/house";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });
beforeAll(openHouse);

const opened = new Date("2026-12-04T19:00:00+01:00");
const office = () => colleague.of("direction@ocpizza.example", "administration");
const saintPriest = {
  ...{ name: "OC Pizza Saint-Priest", phone: "+33465710909", email: "saint-priest@ocpizza.example" },
  ...{ street: "2 rue Aristide Briand", postcode: "69800", city: "Saint-Priest", lat: 45.6969, lng: 4.9419 },
};
const make = async (slug: string) => prepareOutlet({ slug, ...saintPriest }, await office(), friday);
const everywhere = async () =>
  (await db.execute<{ id: string }>(sql`select id from outlets`)).map(({ id }) => id);
const codeOf = (doing: Promise<unknown>) =>
  doing.then(
    () => "ok",
    (error) => (error as { code: string }).code,
  );
const card = async (outlet: string, from: string | null, outletIds?: string[]) =>
  copyCard({ outlet, from, outletIds: outletIds ?? (await everywhere()) }, await office(), friday);
const stock = async (
  outlet: string,
  quantities: Record<string, number>,
  requestId = newId(),
  at?: string[],
) =>
  stockOutlet(
    { outlet, model: "vaise", quantities, requestId, outletIds: at ?? (await everywhere()) },
    await office(),
    friday,
  );

describe("a new outlet", () => {
  test("is made once with letters and tills of its own, and one line in the journal", async () => {
    await make("saint-priest");
    expect(await codeOf(make("saint-priest"))).toBe("slug_taken");
    const outlet = await getOutlet("saint-priest");
    expect(outlet).toMatchObject({ status: "opening", announced: false, opensOn: null, code: "sai" });
    expect(await listTills(outlet?.id ?? "")).toEqual([
      { code: "web", entries: 0 },
      { code: "counter", entries: 0 },
    ]);
    const lines = await db.execute(sql`select from journal where action = 'prepareOutlet'`);
    expect(lines).toHaveLength(1);
  });

  test("made by two at once under one name is made once; under two names both have letters of their own", async () => {
    const same = await Promise.all([codeOf(make("meyzieu")), codeOf(make("meyzieu"))]);
    expect(same.toSorted()).toEqual(["ok", "slug_taken"]);
    await Promise.all([make("saint-fons"), make("saint-genis")]);
    const [fons, genis] = await Promise.all([getOutlet("saint-fons"), getOutlet("saint-genis")]);
    expect(fons?.code).not.toBe(genis?.code);
  });

  test("is nowhere for customers until it is announced", async () => {
    const named = async () => (await listOutlets(friday)).some(({ slug }) => slug === "meyzieu");
    expect(await named()).toBe(false);
    const asked = { ...request(), outlet: "meyzieu", day: null };
    expect(await codeOf(quoteBasket(asked, friday))).toBe("not_found");
    expect(await codeOf(place({ outlet: "meyzieu" }))).toBe("not_found");
    const { delivering, nearest } = await findOutlets({ lat: saintPriest.lat, lng: saintPriest.lng }, friday);
    expect([...delivering, ...nearest].some(({ slug }) => slug === "meyzieu")).toBe(false);
    await setOpeningDay(
      { outlet: "meyzieu", outletIds: await everywhere(), day: { opensOn: null, announced: true } },
      await office(),
      friday,
    );
    expect(await named()).toBe(true);
    expect(await codeOf(quoteBasket(asked, friday))).toBe("ok");
  });

  test("moves, and not by who leads another outlet", async () => {
    const change = { outlet: "meyzieu", place: { ...saintPriest, name: "OC Pizza Meyzieu", lat: 45.767 } };
    const elsewhere = [await outletId("vaise")];
    expect(await codeOf(keepOutlet({ ...change, outletIds: elsewhere }, await office()))).toBe("not_found");
    await keepOutlet({ ...change, outletIds: await everywhere() }, await office(), friday);
    expect(await getOutlet("meyzieu")).toMatchObject({ name: "OC Pizza Meyzieu", lat: 45.767 });
  });
});

describe("its card", () => {
  test("is the group's, or another's with its prices and hours; again is the same; an open one's is not touched", async () => {
    const id = await outletId("saint-priest");
    const vaise = await outletId("vaise");
    await db.execute(sql`
      update menu_items set price_cents = 1234, on_menu = true where outlet_id = ${vaise}
        and item_id = (select id from items where code = 'margherita-m')`);
    await db.execute(sql`
      insert into sale_hours (id, outlet_id, product_id, weekday, opens, closes)
      select ${newId()}::uuid, ${vaise}::uuid, id, 1, '11:00', '14:00' from products where code = 'reine'`);
    const whole = await card("saint-priest", null);
    expect((await getCatalogue(id)).items.get("margherita-m")).toMatchObject({
      onMenu: true,
      priceCents: 1090,
    });
    const { items } = await card("saint-priest", "vaise");
    expect(await card("saint-priest", "vaise")).toEqual({ items });
    expect(items).toBeLessThanOrEqual(whole.items);
    expect((await getCatalogue(id)).items.get("margherita-m")?.priceCents).toBe(1234);
    const hours = await db.execute(sql`select from sale_hours where outlet_id = ${id}`);
    expect(hours).toHaveLength(1);
    expect(await codeOf(card("part-dieu", "vaise"))).toBe("outlet_open");
    expect(await codeOf(card("saint-priest", "nulle-part"))).toBe("not_found");
    expect(await codeOf(card("saint-priest", null, [vaise]))).toBe("not_found");
  });
});

describe("its stock to begin with", () => {
  test("is booked once as goods that came, with the model's thresholds", async () => {
    const id = await outletId("saint-priest");
    const shelves = await listModelShelves(await outletId("vaise"), id);
    expect(shelves.every(({ begun }) => !begun)).toBe(true);
    const quantities = Object.fromEntries(shelves.map(({ code }) => [code, 40_000]));
    const requestId = newId();
    expect(await stock("saint-priest", quantities, requestId)).toEqual({ again: false });
    expect(await stock("saint-priest", quantities, requestId)).toEqual({ again: true });
    expect(await codeOf(stock("saint-priest", { mozzarella: 500 }))).toBe("shelf_filled");
    const [level] = await db.execute<{ onHand: number; threshold: number; moved: number; model: number }>(sql`
      select s.on_hand::int as "onHand", s.threshold::int, (select sum(quantity)::int from stock_movements m
          where m.outlet_id = s.outlet_id and m.ingredient_id = s.ingredient_id and m.kind = 'receipt') as moved,
        (select threshold::int from stock_levels v where v.outlet_id = ${await outletId("vaise")}
          and v.ingredient_id = s.ingredient_id) as model
      from stock_levels s join ingredients g on g.id = s.ingredient_id and g.code = 'mozzarella' where s.outlet_id = ${id}`);
    expect(level).toMatchObject({ onHand: 40_000, moved: 40_000, threshold: level?.model });
  });

  test("asked for by two at once comes once, and not to an open outlet nor another's", async () => {
    const two = await Promise.all([
      codeOf(stock("meyzieu", { mozzarella: 500 })),
      codeOf(stock("meyzieu", { mozzarella: 500 })),
    ]);
    expect(two.toSorted()).toEqual(["ok", "shelf_filled"]);
    expect(await codeOf(stock("part-dieu", { mozzarella: 500 }))).toBe("outlet_open");
    expect(await codeOf(stock("saint-fons", { mozzarella: 500 }, newId(), [await outletId("vaise")]))).toBe(
      "not_found",
    );
  });
});

test("what lacks nothing opens by itself on its day, is seen and sells", async () => {
  const outlet = "saint-priest";
  const outletIds = await everywhere();
  const who = await office();
  const id = await outletId(outlet);
  expect(missingOf(await getChecklist(id))).toEqual(["hours", "company", "manager"]);
  await setOpeningDay({ outlet, outletIds, day: { opensOn: "2026-12-04", announced: false } }, who, friday);
  expect(await openOutlets(opened)).toEqual([{ slug: outlet, missing: ["hours", "company", "manager"] }]);
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "18:00", closes: "23:00" }));
  const opening = { slotMinutes: 15, pizzasPerSlot: 12, deliveriesPerSlot: 6, hours, exceptions: [] };
  await keepOpening({ outlet, outletIds, opening }, who, friday);
  const company = await getSellingCompany(await outletId("vaise"));
  if (!company) throw new Error("no company at Vaise");
  await keepSellingCompany({ outlet, outletIds, company }, who, friday);
  await db.execute(sql`
    insert into memberships (id, user_id, outlet_id, role)
    select ${newId()}::uuid, id, ${id}::uuid, 'manager' from users where email = 'manager.vaise@ocpizza.example'`);
  expect((await openOutlets(opened)).find(({ slug }) => slug === outlet)?.missing).toEqual([]);
  expect((await listOutlets(opened)).some(({ slug }) => slug === outlet)).toBe(true);
  const ordered = await place({ outlet, seenTotalCents: 2468 }, opened);
  expect(ordered.number).toBe(1);
});
