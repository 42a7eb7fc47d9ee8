import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { closeDayAction } from "@/app/staff/(shell)/caisse/actions";
import {
  giveGestureAction,
  payOrderAction,
  reduceOrderAction,
  refundOrderAction,
} from "@/app/staff/(shell)/commandes/actions";
import { newId } from "@/lib/ids";
import type { Outcome } from "@/lib/outcome";
import type { Tender } from "@/lib/payments/tender";
import { db } from "@/lib/server/db";
import { browser, hire, signedInAs } from "../support/colleagues";
import { openHouse, outletId, place, staffId } from "../support/house";
import { givePin, pinJournal } from "../support/pins";

vi.hoisted(() => {
  // A Sunday evening: no meal vouchers.
  Object.assign(process.env, { OCPIZZA_CLOCK: "2026-11-29T19:00:00+01:00", LOG_LEVEL: "silent" });
});
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (name === "ocpizza-staff" ? { value: browser.cookie } : undefined),
  }),
  headers: async () => new Headers({ origin: "http://localhost:3000", host: "localhost:3000" }),
}));

let manager = "";
beforeAll(async () => {
  await openHouse();
  await db.execute(
    sql`update outlets set pizzas_per_slot = 400, takes_meal_vouchers = true, meal_vouchers_any_day = false`,
  );
});
beforeEach(async () => {
  manager = await hire("manager");
  await signedInAs(manager);
});

const by = (method: Tender["method"], amountCents: number, more: Partial<Tender> = {}): Tender => ({
  ...{ method, amountCents, givenCents: null, people: 1, ...more },
});
const pay = (orderId: string, tenders: Tender[]) =>
  payOrderAction({ orderId, takingId: newId(), tenders, tipCents: 0, floatCents: 10_000 });
const refund = (orderId: string, amountCents: number) =>
  refundOrderAction({ orderId, amountCents, reason: "froide", requestId: newId() });
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.code);

/** All that money moves. */
const moved = async () =>
  (
    await db.execute(sql`select (select count(*) from payments) as payments, (select count(*) from refunds) as refunds,
      (select count(*) from takings) as takings, (select count(*) from till_movements) as cash,
      (select count(*) from vouchers) as vouchers, (select count(*) from till_exchanges) as exchanges,
      (select sum(total_cents) from orders) as owed, (select count(*) from fiscal_entries e
        join fiscal_chains c on c.id = e.chain_id where c.kind in ('till', 'closings')) as entries`)
  )[0];
const told = async (orderId: string) => {
  const rows = await db.execute<{ action: string; why: string }>(sql`
    select action, after ->> 'refused' as why from journal where subject_id = ${orderId} and action like 'refused:%' order by id`);
  return rows.map(({ action, why }) => `${action} ${why}`);
};

test.each<[string, Tender[]]>([
  ["tenders_short", [by("cash", 1000), by("card_terminal", 1000)]],
  ["tenders_over", [by("cash", 2000), by("card_terminal", 1000)]],
  ["cash_short", [by("cash", 2180, { givenCents: 2000 })]],
  ["meal_voucher_day", [by("meal_voucher", 1000), by("cash", 1180)]],
  ["change_refused", [by("meal_voucher", 1000, { givenCents: 1200 }), by("cash", 1180)]],
  ["voucher_unknown", [by("voucher", 1000, { code: "bbbb-bbbb-bbbb" }), by("cash", 1180)]],
  ["account_unknown", [by("account", 2180, { accountId: newId() })]],
])("%s: refused, nothing changed, journalled", async (code, tenders) => {
  const { orderId } = await place();
  if (code === "account_unknown") await anAccount();
  const before = await moved();
  expect(codeOf(await pay(orderId, tenders))).toBe(code);
  expect(await moved()).toEqual(before);
  expect(await told(orderId)).toEqual([`refused:payOrder ${code}`]);
});

/** So that the outlet takes such a tender at all. */
const anAccount = async () => {
  const { companyAt } = await import("../support/companies");
  return companyAt("part-dieu");
};

test("an order of another outlet: refused, nothing changed, journalled without saying whose it is", async () => {
  const { orderId } = await place({ outlet: "vaise" });
  const before = await moved();
  expect(codeOf(await pay(orderId, [by("cash", 2180)]))).toBe("not_found");
  expect(codeOf(await refund(orderId, 100))).toBe("not_found");
  expect(await moved()).toEqual(before);
  expect(await told(orderId)).toEqual(["refused:payOrder not_found", "refused:refundOrder not_found"]);
  const [line] = await db.execute<{ outlet: string | null }>(sql`
    select outlet_id as outlet from journal where subject_id = ${orderId} and action = 'refused:payOrder'`);
  expect(line?.outlet).toBeNull();
});

test("a refund above the rest, and a gesture above the limit: refused, nothing changed, journalled", async () => {
  const { orderId } = await place();
  expect(codeOf(await pay(orderId, [by("card_terminal", 2180)]))).toBe("ok");
  expect(codeOf(await refund(orderId, 1000))).toBe("ok");
  const before = await moved();
  expect(codeOf(await refund(orderId, 1181))).toBe("refund_exceeds");
  const gesture = { orderId, amountCents: 2001, reason: "attente", requestId: newId() };
  expect(codeOf(await giveGestureAction(gesture))).toBe("gesture_over");
  expect(await moved()).toEqual(before);
  expect(await told(orderId)).toEqual([
    ...["refused:refundOrder refund_exceeds", "refused:giveGesture gesture_over"],
  ]);
});

test("the rest twice in parallel: one goes back, the other is refused and journalled", async () => {
  const { orderId } = await place();
  expect(codeOf(await pay(orderId, [by("card_terminal", 2180)]))).toBe("ok");
  const both = await Promise.all([refund(orderId, 2180), refund(orderId, 2180)]);
  expect(both.map(codeOf).toSorted()).toEqual(["ok", "refund_exceeds"]);
  const [back] = await db.execute<{ cents: number }>(sql`
    select sum(r.amount_cents)::int as cents from refunds r join payments p on p.id = r.payment_id where p.order_id = ${orderId}`);
  expect(back?.cents).toBe(2180);
  expect(await told(orderId)).toEqual(["refused:refundOrder refund_exceeds"]);
});

test("a day that is closed: refused, nothing changed, in the technical journal", async () => {
  const day = { outletId: await outletId("part-dieu"), day: "2026-11-29" };
  expect(codeOf(await closeDayAction(day))).toBe("ok");
  const before = await moved();
  const events = async () =>
    (
      await db.execute<{ n: number }>(sql`
        select count(*)::int as n from fiscal_entries where kind = 'event' and payload like '%day_closed%'`)
    )[0]?.n ?? 0;
  const said = await events();
  expect(codeOf(await closeDayAction(day))).toBe("day_closed");
  expect(await moved()).toEqual(before);
  expect(await events()).toBe(said + 1);
});

test("a wrong PIN five times: locked, nothing changed, each in the journal", async () => {
  const userId = await staffId("manager.part-dieu@ocpizza.example");
  await givePin(userId);
  const { orderId } = await place();
  const since = (await pinJournal(userId)).length;
  const before = await moved();
  const reduce = () =>
    reduceOrderAction({
      ...{ orderId, requestId: newId(), reason: "client fidèle", what: { kind: "amount", cents: 100 } },
      approval: { userId, pin: "9999" },
    });
  const codes = [];
  for (let tried = 0; tried < 5; tried += 1) codes.push(codeOf(await reduce()));
  expect(codes).toEqual(["pin_wrong", "pin_wrong", "pin_wrong", "pin_wrong", "pin_locked"]);
  expect(await moved()).toEqual(before);
  expect((await pinJournal(userId)).slice(since)).toEqual([
    ...["wrongPin", "wrongPin", "wrongPin", "wrongPin", "lockPin"],
  ]);
});
