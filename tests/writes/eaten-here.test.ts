import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { payOrder } from "@/lib/orders/writes/pay-order";
import { db } from "@/lib/server/db";
import { change, later, line } from "../support/changing";
import { colleague, minute } from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";
import { writtenOf } from "../support/journal";

const lines = [line("margherita-m", 1), line("coca33", 1)];
let here = "";
let counter = colleague("");

beforeAll(async () => {
  await openHouse();
  here = await outletId("part-dieu");
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
});

async function sell(onSite: boolean) {
  const asked = {
    mode: "takeaway" as const,
    slot: null,
    address: null,
    lines,
    locale: "fr" as const,
    onSite,
  };
  const { totalCents } = await quoteBasket({ outlet: "part-dieu", ...asked }, friday);
  return { ...(await place({ channel: "counter", lines, onSite, seenTotalCents: totalCents })), totalCents };
}

const ratesOf = async (orderId: string) =>
  (
    await db.execute<{ rate: number }>(sql`
      select v.rate_bp as rate from order_vat v join order_revisions r on r.id = v.revision_id and r.state = 'current'
      where r.order_id = ${orderId} order by 1`)
  ).map(({ rate }) => rate);

it("a can is taxed as it is drunk, and the receipt says that it was eaten here", async () => {
  const away = await sell(false);
  const eaten = await sell(true);
  expect(eaten.totalCents).toBe(away.totalCents);
  expect(await ratesOf(away.orderId)).toEqual([550, 1000]);
  expect(await ratesOf(eaten.orderId)).toEqual([1000]);
  const tender = {
    method: "card_terminal" as const,
    amountCents: eaten.totalCents,
    givenCents: null,
    people: 1,
  };
  const taking = { takingId: newId(), tenders: [tender], tipCents: 0 };
  await payOrder({ orderId: eaten.orderId, outletIds: [here], ...taking }, counter, minute(5));
  const [document] = await writtenOf({ orderId: eaten.orderId });
  expect(document?.payload).toMatchObject({ mode: "on_site", vat: [{ rateBp: 1000 }] });
});

it("stays eaten here through a change of its lines", async () => {
  const { token, orderId, totalCents } = await sell(true);
  const more = change({ lines: [line("margherita-m", 1), line("coca33", 2)], seenTotalCents: 0 });
  const seen = await changeOrder({ token }, more, customer, later).catch((refusal) => refusal);
  expect(seen).toMatchObject({ code: "total_changed" });
  const price = totalCents - 1090;
  await changeOrder({ token }, { ...more, seenTotalCents: totalCents + price }, customer, later);
  expect(await ratesOf(orderId)).toEqual([1000]);
});
