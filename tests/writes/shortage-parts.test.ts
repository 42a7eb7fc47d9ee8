import { sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { missIngredient } from "@/lib/kitchen/writes/miss-ingredient";
import type { BasketLine } from "@/lib/orders/basket";
import { getTracking } from "@/lib/orders/queries/get-tracking";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { later, line, placePaid } from "../support/changing";
import type { Colleague } from "../support/dispatch-house";
import { friday, openHouse, place } from "../support/house";
import { peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder, standingOf } from "../support/paying";
import { offer, usesOf } from "../support/promoting";
import { eventsArriveAt, withStripe } from "../support/stripe";

withStripe();
let cook: Colleague;
let here: string[];
beforeAll(async () => {
  await openHouse();
  ({ cook, here } = await peopleOfPartDieu());
  await offer("DIXPOURCENT", { kind: "percent", percent_bp: 1000 });
  eventsArriveAt(addMinutes(later, 1));
});
afterEach(() => expectBooksInOrder(addMinutes(friday, 30)));

const portion = (item: string) => ({ item, removed: [], added: [] });
const halves: BasketLine = {
  ...{ key: "half", quantity: 1, ifMissing: "without", ...portion("margherita-m") },
  others: [portion("chevre-miel-m")],
};
/** A solo menu with a pizza that costs a supplement of 1 €. */
const solo = (ifMissing: string): BasketLine => ({
  ...{ key: "menu", quantity: 1, ifMissing, ...portion("texane-m") },
  ...{ menu: "solo", others: [portion("coca33"), portion("tiramisu")] },
});
const miss = async (orderId: string, ingredient: string) => {
  const [first] = await db.execute<{ id: string }>(sql`
    select l.id from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current'
    where l.order_id = ${orderId} order by l.seq limit 1`);
  const missing = { lineId: first?.id ?? "", ingredient, outletIds: here };
  return (await missIngredient(missing, cook, later)).outcome;
};
const partsOf = async (token: string) =>
  (await getTracking(token, "fr", later))?.lines.map(({ lineCents, parts }) => ({
    lineCents,
    parts: parts.map(({ name, removed }) => [name, removed]),
  }));

describe("an ingredient of a part ran out", () => {
  it("comes off the half it was on, and the price stays", async () => {
    const { orderId, token } = await place({ lines: [halves], seenTotalCents: 1400 });
    expect(await miss(orderId, "miel")).toBe("without");
    expect(await partsOf(token)).toEqual([
      {
        lineCents: 1400,
        parts: [
          ["Margherita", []],
          ["Chèvre miel", ["Miel liquide"]],
        ],
      },
    ]);
  });

  it("comes off the menu's dish, and the menu keeps its price and supplement", async () => {
    const { orderId, token } = await place({ lines: [solo("without")], seenTotalCents: 1790 });
    expect(await miss(orderId, "poivron")).toBe("without");
    expect(await partsOf(token)).toMatchObject([
      {
        lineCents: 1790,
        parts: [
          ["Texane", [expect.stringMatching(/poivron/i)]],
          [expect.anything(), []],
          [expect.anything(), []],
        ],
      },
    ]);
  });

  it("puts another drink in the place of one that is not there", async () => {
    const { orderId, token } = await place({
      lines: [{ ...line("coca33", 2), ifMissing: "replace:orange33" }, line("margherita-m", 1)],
      seenTotalCents: 1530,
    });
    expect(await miss(orderId, "coca33")).toBe("replaced");
    expect((await partsOf(token))?.[0]).toMatchObject({
      lineCents: 440,
      parts: [["Soda orange 33 cl canette", []]],
    });
  });

  it("takes the whole menu off where it is not wanted without, and gives back all of its price", async () => {
    const { orderId } = await placePaid({
      lines: [solo("cancel"), line("margherita-m", 1)],
      seenTotalCents: 1790 + 1090,
    });
    expect(await miss(orderId, "boeuf")).toBe("cancelled");
    await reconcilePayments(later);
    expect(await standingOf(orderId)).toMatchObject({ due: 0, refunds: [{ amount: 1790 }] });
  });

  it("gives back what a line cost after a promotion's discount, and the code's use stays with what is left", async () => {
    const cancelled = { ...line("margherita-m", 2), ifMissing: "cancel" };
    const { orderId } = await placePaid({
      ...{ lines: [cancelled, line("reine-m", 1)], code: "DIXPOURCENT" },
      seenTotalCents: Math.round((2180 + 1250) * 0.9),
    });
    expect(await miss(orderId, "basilic")).toBe("cancelled");
    await reconcilePayments(later);
    expect(await standingOf(orderId)).toMatchObject({ due: 0, refunds: [{ amount: 3087 - 1125 }] });
    expect((await usesOf("DIXPOURCENT")).orders).toEqual([orderId]);
  });
});
