import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { listHandovers } from "@/lib/dispatch/queries/list-handovers";
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

it("who stands at the counter need not say who he is; who calls, or has it delivered, must", async () => {
  const unnamed = { contact: { name: "", phone: "", email: "" }, lines: [line("margherita-m", 2)] };
  const { orderId } = await place({ ...unnamed, channel: "counter" });
  const [order] = await db.execute(sql`
    select contact_name as name, contact_phone as phone from orders where id = ${orderId}`);
  expect(order).toEqual({ name: "", phone: "" });
  const count = async () => (await db.execute(sql`select count(*)::int as n from orders`))[0];
  const before = await count();
  const refused = (more: Parameters<typeof place>[0]) => place({ ...unnamed, channel: "counter", ...more });
  await expect(refused({ channel: "phone" })).rejects.toMatchObject({ code: "phone_invalid" });
  await expect(refused({ channel: "web" })).rejects.toMatchObject({ code: "phone_invalid" });
  await expect(refused({ mode: "delivery" })).rejects.toMatchObject({ code: "phone_invalid" });
  const phone = "06 39 98 12 34";
  await expect(refused({ channel: "phone", contact: { name: "", phone, email: "" } })).rejects.toMatchObject({
    code: "name_missing",
  });
  // A number that is begun is meant, one that takes no SMS is told none, a code counted by number needs one.
  await expect(refused({ contact: { name: "", phone: "06 39", email: "" } })).rejects.toMatchObject({
    code: "phone_invalid",
  });
  await expect(refused({ contact: { name: "", phone: "", email: "", toldBy: "sms" } })).rejects.toMatchObject(
    { code: "phone_not_mobile" },
  );
  await expect(refused({ code: "BIENVENUE" })).rejects.toMatchObject({ code: "promotion_phone" });
  expect(await count()).toEqual(before);
});

it("is called what it is on the bench where it is handed over", async () => {
  const { orderId } = await sell(true);
  const found = (await listHandovers(here, "fr", friday)).find((one) => one.orderId === orderId);
  expect(found).toMatchObject({ mode: "takeaway", onSite: true });
});
