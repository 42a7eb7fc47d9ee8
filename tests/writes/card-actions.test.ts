import { sql } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { changeCardAction, writeRecipeAction } from "@/app/staff/(shell)/catalogue/actions";
import { offerAt, offerAtChange } from "@/lib/catalogue/offer-at";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { type CardMenu, listMenus } from "@/lib/catalogue/queries/list-menus";
import { db } from "@/lib/server/db";
import { browser, hire, signedInAs } from "../support/colleagues";
import { openHouse, outletId } from "../support/house";

vi.hoisted(() => {
  Object.assign(process.env, { OCPIZZA_CLOCK: "2026-11-27T12:00:00+01:00", LOG_LEVEL: "silent" });
});
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (name === "ocpizza-staff" ? { value: browser.cookie } : undefined),
  }),
  headers: async () => new Headers({ origin: "http://localhost:3000", host: "localhost:3000" }),
}));

beforeAll(async () => {
  await openHouse();
  await signedInAs(await hire("director", "everywhere"));
});

const change = (...changes: unknown[]) => changeCardAction({ draft: null, changes });
const lines = async () => (await db.execute(sql`select 1 from journal`)).length;
const aMenu = async (): Promise<CardMenu> => {
  const [menu] = await listMenus();
  if (!menu) throw new Error("no menu");
  return menu;
};
const offer = async () => {
  const { code, nameFr, nameEn, priceCents, active, slots } = await aMenu();
  return { kind: "offer", offer: code, nameFr, nameEn, priceCents, active, slots };
};

test("what is not right is refused by the action itself, in a sentence, and changes nothing", async () => {
  const before = await lines();
  const menu = await offer();
  const inside = menu.slots.map((slot) => ({ ...slot, choices: [{ item: menu.offer, surchargeCents: 0 }] }));
  const cheap = { kind: "price", item: "coca33", outlet: null, priceCents: -1 };
  const refused = [
    [await change({ ...menu, slots: inside }), "card_menu_circular", "Une formule ne peut pas"],
    [await change({ ...menu, priceCents: -100 }), "card_price", "Un prix va de"],
    [await change(cheap), "card_price", "Un prix va de"],
    [await change({ ...cheap, outlet: "vaise" }), "card_price", "Un prix va de"],
    [
      await change({
        kind: "offer_at",
        offer: menu.offer,
        outlet: "vaise",
        priceCents: -1,
        onMenu: true,
        hours: [],
      }),
      "card_price",
      "Un prix va de",
    ],
    [
      await writeRecipeAction({
        ...{ item: "margherita-m", version: 1, pitfallsFr: "", pitfallsEn: "" },
        lines: [{ code: "margherita-l", quantity: 1, removable: false }],
      }),
      "recipe_itself",
      "Une recette ne peut pas",
    ],
  ] as const;
  for (const [answer, code, words] of refused)
    expect(answer).toMatchObject({ ok: false, code, message: expect.stringContaining(words) });
  expect(await lines()).toBe(before);
  expect((await aMenu()).slots).toEqual(menu.slots);
});

test("an offer is sold at an outlet at its own price and hours; at others as the group has it", async () => {
  const menu = await aMenu();
  const noon = [{ weekday: 5, opens: "11:30", closes: "14:00" }];
  expect(await change(offerAtChange(menu, "vaise", { priceCents: 999, hours: noon }))).toMatchObject({
    ok: true,
  });
  const own = await aMenu();
  expect(offerAt(own, "vaise")).toEqual({ priceCents: 999, onMenu: true, hours: noon });
  expect(offerAt(own, "part-dieu")).toEqual({ priceCents: null, onMenu: true, hours: [] });
  // One word of it is changed, the others stay.
  await change(offerAtChange(own, "vaise", { onMenu: false }));
  expect(offerAt(await aMenu(), "vaise")).toEqual({ priceCents: 999, onMenu: false, hours: noon });
  const at = async (slug: string) => (await getCatalogue(await outletId(slug))).menus.get(menu.code);
  expect([(await at("vaise"))?.priceCents, (await at("part-dieu"))?.priceCents]).toEqual([
    undefined,
    menu.priceCents,
  ]);
});

test("a manager's own outlet's card is no more his than the group's", async () => {
  await signedInAs(await hire("manager", "vaise"));
  const menu = await aMenu();
  expect(await change(offerAtChange(menu, "vaise", { priceCents: 1 }))).toMatchObject({ ok: false });
  expect(offerAt(await aMenu(), "vaise").priceCents).toBe(999);
});
