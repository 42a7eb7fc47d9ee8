import { sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { compareProvider } from "@/lib/orders/writes/compare-provider";
import { returnByHand } from "@/lib/orders/writes/return-by-hand";
import { sendRefund } from "@/lib/orders/writes/send-refund";
import { listDifferences } from "@/lib/payments/queries/list-differences";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { friday, openHouse } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { eventually, expectBooksInOrder, placeOnline, standingOf } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";

withStripe();
let people: PartDieu;
let here: readonly string[];
beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
  here = people.here;
});
afterEach(() => tellStripe({ troubles: [], webhooks: { copies: 1 } }));

const night = addMinutes(friday, 9 * 60);

async function paid() {
  const order = await placeOnline();
  await tellStripe({ pay: { session: order.session, how: "succeeded" } });
  await eventually(async () => (await standingOf(order.orderId)).status === "placed");
  const [row] = await db.execute<{ ref: string }>(
    sql`select provider_ref as ref from payments where order_id = ${order.orderId}`,
  );
  return { ...order, ref: row?.ref ?? "" };
}

const movements = () =>
  db.execute<{ kind: string; amount: number; fee: number; ref: string | null }>(sql`
    select kind, amount_cents as amount, fee_cents as fee, payment_ref as ref from provider_movements order by at, id`);

describe("the provider's list", () => {
  it("is copied once however often it is read, and agrees with our books", async () => {
    const { ref } = await paid();
    expect(await compareProvider(night)).toEqual({ added: 1 });
    const both = await Promise.all([compareProvider(night), compareProvider(night)]);
    expect(both).toEqual([{ added: 0 }, { added: 0 }]);
    expect((await movements()).filter((one) => one.ref === ref)).toEqual([
      { kind: "charge", amount: 2180, fee: 58, ref },
    ]);
    expect(await listDifferences(here)).toEqual([]);
    await expectBooksInOrder(night);
  });

  it("follows a refund, and one that fails after it was made", async () => {
    const { orderId, token, ref } = await paid();
    await tellStripe({ refundsBecome: "pending" });
    await cancelOrder({ token }, {}, customer, friday);
    const [refund] = await db.execute<{ id: string }>(
      sql`select r.id from refunds r join payments p on p.id = r.payment_id where p.order_id = ${orderId}`,
    );
    await sendRefund(refund?.id ?? "", friday);
    await compareProvider(night);
    expect(
      (await movements())
        .filter((one) => one.ref === ref)
        .map(({ amount }) => amount)
        .toSorted(),
    ).toEqual([-2180, 2180]);
    expect(await listDifferences(here)).toEqual([]);
    const [made] = await db.execute<{ ref: string }>(
      sql`select provider_ref as ref from refunds where id = ${refund?.id}`,
    );
    await tellStripe({ moveRefund: { id: made?.ref ?? "", status: "failed" }, refundsBecome: "succeeded" });
    await eventually(async () => (await standingOf(orderId)).refunds[0]?.status === "failed");
    await compareProvider(night);
    expect(await listDifferences(here)).toEqual([]);
    const given = { orderId, outletIds: here, refundId: refund?.id ?? "", way: "cash", note: "Awa" } as const;
    await returnByHand(given, people.manager, night);
    expect(await listDifferences(here)).toEqual([]);
  });

  it("names a payment it does not have, and one we do not know", async () => {
    const { orderId, ref } = await paid();
    await compareProvider(night);
    const known = (as: string) => sql`update payments set provider_ref = ${as} where order_id = ${orderId}`;
    await db.execute(known("pi_gone"));
    const found = await listDifferences(here);
    await db.execute(known(ref));
    expect(
      found.map(({ ref, order, oursCents, theirsCents }) => ({
        ...{ ref, orderId: order?.id ?? null, oursCents, theirsCents },
      })),
    ).toEqual(
      expect.arrayContaining([
        { ref: "pi_gone", orderId, oursCents: 2180, theirsCents: null },
        { ref, orderId: null, oursCents: null, theirsCents: 2180 },
      ]),
    );
    expect(await listDifferences(here)).toEqual([]);
  });

  it("that cannot be read to its end leaves nothing behind but why", async () => {
    const before = await movements();
    await paid();
    await tellStripe({ troubles: [{ kind: "error", match: "GET /v1/disputes", times: 3 }] });
    expect(await compareProvider(night)).toBeNull();
    expect(await movements()).toEqual(before);
    const told = await db.execute(sql`select trouble from provider_comparisons where trouble is not null`);
    expect(told).toHaveLength(1);
  });
});

describe("a dispute", () => {
  const disputes = () =>
    db.execute<{ status: string; order: string | null }>(sql`
      select d.status, p.order_id as "order" from provider_disputes d left join payments p on p.id = d.payment_id`);

  it("is told, told again in any order, and ends as the provider says", async () => {
    const { orderId, ref } = await paid();
    await tellStripe({ webhooks: { hold: true } });
    const { dispute } = await tellStripe({ dispute: { payment: ref } });
    await tellStripe({
      closeDispute: { id: dispute ?? "", status: "won" },
      release: "reversed",
      webhooks: { hold: false },
    });
    await eventually(async () => (await disputes()).length === 1);
    await compareProvider(night);
    expect(await disputes()).toEqual([{ status: "won", order: orderId }]);
    expect(await listDifferences(here)).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ orderId })]),
    );
  });
});

describe("the ledger", () => {
  it("sums to nothing over each entry, and the provider's account in it to the provider's balance", async () => {
    await tellStripe({ payOut: true });
    await compareProvider(night);
    const odd = await db.execute(
      sql`select txn_id from audit.ledger_entries group by 1 having sum(amount_cents) <> 0`,
    );
    expect(odd).toEqual([]);
    const [accounts] = await db.execute<{ [account: string]: number }>(sql`
      select jsonb_object_agg(account, cents) as sums from (
        select account, sum(amount_cents)::int as cents from audit.ledger_entries group by 1) a`);
    expect(accounts?.sums).toMatchObject({ bank: expect.any(Number), fees: expect.any(Number) });
  });
});
