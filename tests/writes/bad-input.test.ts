import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { newId } from "@/lib/ids";
import type { Quote } from "@/lib/orders/quote";
import type { Outcome } from "@/lib/outcome";
import { db } from "@/lib/server/db";
import { browser, hire, signedInAs } from "../support/colleagues";
import { load } from "../support/doors";
import { openHouse, place, request } from "../support/house";

vi.hoisted(() => {
  // Refusals by the hundred are expected here: they need no line each.
  Object.assign(process.env, { OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00", LOG_LEVEL: "silent" });
});
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (name === "ocpizza-staff" ? { value: browser.cookie } : undefined),
  }),
  headers: async () =>
    new Headers({ origin: "http://localhost:3000", host: "localhost:3000", "x-forwarded-for": newId() }),
}));

const portion = (item: string, added: string[] = []) => ({ item, removed: [], added });
const line = { key: "a", quantity: 1, ...portion("margherita-m") };
const many = (count: number) => Array.from({ length: count }, (_, n) => ({ ...line, key: `k${n}` }));
const options = (count: number) => Array.from({ length: count }, (_, n) => `option_${n}`);

/** What nobody means, or only who wishes us ill; and the refusal whose sentence says so. */
const bad: [what: string, said: string, asked: object][] = [
  ["a code in full-width digits that is none", "promotion_unknown", { code: "ＰＩＺＺＡ１２３" }],
  ["a code of two hundred letters", "promotion_unknown", { code: "X".repeat(200) }],
  ["a half of another size", "half_other_size", { lines: [{ ...line, others: [portion("reine-l")] }] }],
  [
    "three halves",
    "half_not_possible",
    { lines: [{ ...line, others: [portion("reine-m"), portion("parma-m")] }] },
  ],
  [
    "half of a drink",
    "half_not_possible",
    { lines: [{ ...line, item: "coca33", others: [portion("the33")] }] },
  ],
  [
    "a menu with a missing choice",
    "menu_incomplete",
    { lines: [{ ...line, menu: "solo", others: [portion("coca33")] }] },
  ],
  [
    "a menu with a wrong choice",
    "menu_wrong_choice",
    { lines: [{ ...line, menu: "duo", others: [portion("coca33")] }] },
  ],
  [
    "a menu that is none",
    "menu_unknown",
    { lines: [{ ...line, menu: "lunch", others: [portion("coca33")] }] },
  ],
  ["a slot yesterday", "slot_past", { slot: "2026-11-26T20:00:00+01:00" }],
  ["a slot next month", "slot_too_far", { slot: "2026-12-27T20:00:00+01:00" }],
  ["a slot at night", "slot_closed", { slot: "2026-11-28T04:00:00+01:00" }],
  ["a slot off the grid", "slot_unknown", { slot: "2026-11-27T20:07:00+01:00" }],
  ["500 options", "too_many_choices", { lines: [{ ...line, added: options(500) }] }],
  [
    "500 options on the other half",
    "too_many_choices",
    { lines: [{ ...line, others: [portion("reine-m", options(500))] }] },
  ],
  [
    "six extras",
    "too_many_extras",
    { lines: [{ ...line, added: ["mozzarella", "bufala", "emmental", "chevre", "oeuf", "miel"] }] },
  ],
  ["an option that is none", "option_unknown", { lines: [{ ...line, added: ["licorne"] }] }],
  ["1,000 lines", "basket_too_large", { lines: many(1000) }],
  ["31 lines", "basket_too_large", { lines: many(31) }],
  ["a negative quantity", "quantity_out_of_range", { lines: [{ ...line, quantity: -2 }] }],
  ["a quantity of none", "quantity_out_of_range", { lines: [{ ...line, quantity: 0 }] }],
  ["half a pizza by quantity", "quantity_out_of_range", { lines: [{ ...line, quantity: 0.5 }] }],
  ["21 of a kind", "quantity_out_of_range", { lines: [{ ...line, quantity: 21 }] }],
  ["a dish that is none", "item_unknown", { lines: [{ ...line, item: "licorne-m" }] }],
  [
    "what is not in the recipe taken off",
    "ingredient_not_in_recipe",
    { lines: [{ ...line, removed: ["saumon"] }] },
  ],
  [
    "beer in the place of a cola",
    "instead_not_possible",
    { lines: [{ ...line, item: "coca33", ifMissing: "replace:biere33" }] },
  ],
];

type Action = (...input: unknown[]) => Promise<Outcome<unknown>>;
const shop = "app/[locale]/(shop)";
const staff = "app/staff/(shell)";
const counts = () =>
  db.execute(sql`select (select count(*) from orders) as orders, (select count(*) from order_revisions) as revisions,
    (select count(*) from promotion_uses) as uses, (select sum(reserved) from stock_levels) as reserved,
    (select count(*) from capacity_holds) as holds, (select count(*) from messages) as messages`);

let order: { orderId: string; token: string };
beforeAll(async () => {
  await openHouse();
  order = await place();
  await signedInAs(await hire("order_taker"));
});

const { outlet, mode, lines, address, slot, locale, contact, seenTotalCents } = request();
const asked = { mode, lines, address, slot, locale, code: undefined };
const placing = () => ({ ...asked, outlet, contact, seenTotalCents, basketId: newId() });
const changing = { ...asked, seenTotalCents, revision: 1, kitchenNote: "", courierNote: "" };

const doors: [name: string, call: (wrong: object) => Promise<Outcome<unknown>>][] = [
  [
    "the shop's quote",
    async (wrong) => (await at(`${shop}/actions.ts`, "quoteAction"))("fr", { ...asked, outlet, ...wrong }),
  ],
  [
    "the shop's order",
    async (wrong) =>
      (await at(`${shop}/commande/actions.ts`, "placeOrderAction"))("fr", { ...placing(), ...wrong }),
  ],
  [
    "the counter's quote",
    async (wrong) =>
      (await at(`${staff}/comptoir/actions.ts`, "quoteTicketAction"))({ ...asked, outlet, ...wrong }),
  ],
  [
    "the counter's order",
    async (wrong) =>
      (await at(`${staff}/comptoir/actions.ts`, "placeTicketAction"))({
        ...placing(),
        channel: "phone",
        ...wrong,
      }),
  ],
  [
    "the quote of a customer's change",
    async (wrong) =>
      (await at(`${shop}/suivi/[token]/actions.ts`, "quoteChangeAction"))("fr", {
        ...asked,
        token: order.token,
        ...wrong,
      }),
  ],
  [
    "a customer's change",
    async (wrong) =>
      (await at(`${shop}/suivi/[token]/actions.ts`, "changeOrderAction"))("fr", {
        ...changing,
        token: order.token,
        ...wrong,
      }),
  ],
  [
    "the quote of a change by staff",
    async (wrong) =>
      (await at(`${staff}/commandes/actions.ts`, "quoteChangeAction"))({
        ...asked,
        orderId: order.orderId,
        ...wrong,
      }),
  ],
  [
    "a change by staff",
    async (wrong) =>
      (await at(`${staff}/commandes/actions.ts`, "changeOrderAction"))({
        ...changing,
        orderId: order.orderId,
        ...wrong,
      }),
  ],
];
const at = async (path: string, name: string) => (await load(path))[name] as Action;

/** A quote refuses a line, a time or a code alone and says so in its answer. */
const saidIn = (quote: Quote) =>
  [quote.problem, quote.codeProblem, ...quote.lines.map(({ problem }) => problem)].flatMap(
    (one) => one?.code ?? [],
  );

describe.each(doors)("%s", (_, call) => {
  it("goes through with what is meant", async () => {
    const answer = await call({ code: "ＢＩＥＮＶＥＮＵＥ", seenTotalCents: 1962 });
    // A change before this one made it another revision: that is said, and is no fault of what was asked.
    expect(answer.ok || answer.code).toSatisfy((said) =>
      [true, "status_moved", "promotion_used_already"].includes(said),
    );
  });

  it.each(bad)("%s: %s, and nothing changes", async (_what, said, wrong) => {
    const before = await counts();
    const answer = await call(wrong);
    expect(await counts()).toEqual(before);
    if (answer.ok) return expect(saidIn(answer.value as Quote)).toContain(said);
    // A change made meanwhile is looked at first.
    expect(answer.code).toBe(said);
    expect(answer.message).toMatch(/^[A-ZÀ-Þ«{1-9].*[.!?]$/);
    expect(answer.message).not.toMatch(/[{}]|undefined/);
  });
});
