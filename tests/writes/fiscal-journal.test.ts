import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { perRate } from "@/lib/fiscal/vat";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { newId } from "@/lib/ids";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { catchUpJournal } from "@/lib/orders/writes/catch-up-journal";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import { takePayment } from "@/lib/payments/writes/take-payment";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { cheaper, later, placePaid } from "../support/changing";
import { type Colleague, colleague, ready } from "../support/dispatch-house";
import { friday, openHouse, outletId } from "../support/house";
import { writtenOf } from "../support/journal";
import { roomForAll } from "../support/orders-at";
import { begin, type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder } from "../support/paying";
import { withStripe } from "../support/stripe";

withStripe();
let people: PartDieu;
let counter: Colleague;
beforeAll(async () => {
  await openHouse();
  await roomForAll();
  people = await peopleOfPartDieu();
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
});

const cash = (orderId: string, givenCents: number | null = null) =>
  collectOrder(
    { orderId, outletIds: people.here, method: "cash", givenCents },
    counter,
    addMinutes(friday, 12),
  );
const give = (orderId: string, amountCents: number) =>
  refundOrder(
    { orderId, outletIds: people.here, amountCents, reason: "froide", requestId: newId() },
    people.manager,
    later,
  );

describe("a sale at the counter", () => {
  it("is written once, whole, in the transaction that takes the money, and names nobody", async () => {
    const { orderId, totalCents } = await ready();
    await expect(cash(orderId, 100)).rejects.toMatchObject({ code: "cash_short" });
    expect(await writtenOf({ orderId })).toEqual([]);
    await cash(orderId);
    await expect(cash(orderId)).rejects.toMatchObject({ code: "already_ended" });
    const [sale, ...more] = await writtenOf({ orderId });
    expect(more).toEqual([]);
    expect(sale).toMatchObject({
      till: "counter",
      seq: 1,
      kind: "sale",
      cents: totalCents,
      grand: totalCents,
    });
    expect(sale?.payload).toMatchObject({
      number: expect.stringMatching(/^PDI-C1-000001$/),
      operator: counter.userId,
    });
    expect(sale?.payload.lines).toMatchObject([{ label: "Margherita M", quantity: 2, rateBp: 1000 }]);
    expect(perRate(sale?.payload.lines ?? [])).toEqual(sale?.payload.vat);
    expect(JSON.stringify(sale?.payload)).not.toMatch(/Awa|Diallo|98 ?12 ?34|awa@/);
  });

  it("paid in several ways at once is one receipt that names each, and its money is told once", async () => {
    const { orderId, totalCents } = await ready();
    await db.transaction(async (tx) => {
      await takePayment(tx, { orderId, method: "cash", amountCents: 1000 }, counter, friday);
      await takePayment(tx, { orderId, method: "card_terminal", amountCents: 500 }, counter, friday);
      await takePayment(tx, { orderId, method: "cash" }, counter, friday);
      await sealMoney(tx, orderId, counter, friday);
    });
    await db.transaction((tx) => sealMoney(tx, orderId, counter, friday));
    expect(await catchUpJournal(later)).toBe(0);
    const [sale, ...more] = await writtenOf({ orderId });
    expect(more).toEqual([]);
    expect(sale).toMatchObject({ kind: "sale", cents: totalCents });
    expect(sale?.payload).toMatchObject({
      lines: [{ label: "Margherita M", quantity: 2 }],
      tenders: [
        { method: "cash", amountCents: 1000 },
        { method: "card_terminal", amountCents: 500 },
        { method: "cash", amountCents: totalCents - 1500 },
      ],
    });
    await expectBooksInOrder(later);
  });

  it("takes the next number among fifty at the same moment, without a gap", async () => {
    const orders = [];
    for (let count = 0; count < 50; count += 1) orders.push(await ready());
    const before = (await writtenOf({ outlet: "part-dieu", till: "counter" })).length;
    await Promise.all(orders.map(({ orderId }) => cash(orderId)));
    const written = await writtenOf({ outlet: "part-dieu", till: "counter" });
    expect(written.map(({ seq }) => seq)).toEqual(
      Array.from({ length: before + 50 }, (_, index) => index + 1),
    );
    await expectBooksInOrder(later);
  }, 120_000);
});

describe("money online", () => {
  it("is the web till's, and what goes back is a document of its own", async () => {
    const { orderId, totalCents } = await placePaid();
    await give(orderId, 500);
    await give(orderId, totalCents - 500);
    const written = await writtenOf({ orderId });
    expect(written.map(({ till, kind, cents }) => [till, kind, cents])).toEqual([
      ["web", "sale", totalCents],
      ["web", "refund", -500],
      ["web", "refund", 500 - totalCents],
    ]);
    expect(perRate(written.flatMap(({ payload }) => payload.vat))).toMatchObject([
      { netCents: 0, vatCents: 0 },
    ]);
    await expectBooksInOrder(later);
  });

  it("cancelled before: taken back line by line; begun and a fee kept: the fee keeps its VAT", async () => {
    const [early, begun] = [await placePaid(), await placePaid()];
    await cancelOrder({ token: early.token }, {}, { kind: "customer", userId: null, terminal: "web" }, later);
    expect((await writtenOf({ orderId: early.orderId })).at(-1)?.payload.lines).toMatchObject([
      { label: "Margherita M", quantity: -2 },
    ]);
    await begin(people, begun.orderId);
    const kept = { keepCents: 1000, decides: people.here };
    const cancellation = { reason: "parti", cooked: "written_off" as const, money: kept };
    await cancelOrder(
      { orderId: begun.orderId, outletIds: people.here },
      cancellation,
      people.manager,
      later,
    );
    const written = await writtenOf({ orderId: begun.orderId });
    expect(perRate(written.flatMap(({ payload }) => payload.vat))).toEqual([
      { rateBp: 1000, netCents: 909, vatCents: 91, grossCents: 1000 },
    ]);
    await expectBooksInOrder(later);
  });

  it("of a change: the difference, and the order's VAT is what it comes to", async () => {
    const { orderId, token, totalCents } = await placePaid();
    const { totalCents: now } = await changeOrder({ token }, cheaper(), people.manager, later);
    const written = await writtenOf({ orderId });
    expect(written.map(({ cents }) => cents)).toEqual([totalCents, now - totalCents]);
    const [vat] = await db.execute<{ net: number }>(sql`
      select sum(v.net_cents)::int as net from order_vat v join order_revisions r on r.id = v.revision_id and r.state = 'current'
      where r.order_id = ${orderId}`);
    expect(perRate(written.flatMap(({ payload }) => payload.vat))[0]?.netCents).toBe(vat?.net);
    await expectBooksInOrder(later);
  });
});

describe("nothing is rewritten", () => {
  it.each([
    ["changed", sql`update fiscal_entries set total_cents = 0`],
    ["taken out", sql`delete from fiscal_entries`],
    ["given a number again", sql`update fiscal_chains set last_seq = 0`],
    ["given another key", sql`update fiscal_keys set public_key = ''`],
  ])("nothing may be %s by the application", async (_, statement) => {
    await expect(db.execute(statement)).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("the database takes only the next link", async () => {
    const copied = (change: string) =>
      db.execute(sql`
        insert into fiscal_entries select (jsonb_populate_record(e, ${change}::jsonb || jsonb_build_object('source', null, 'hash', md5(random()::text)))).*
        from fiscal_entries e join fiscal_chains c on c.id = e.chain_id and e.seq = c.last_seq where c.code = 'counter' limit 1`);
    await expect(copied('{"seq": 99999}')).rejects.toMatchObject({ cause: { code: "23000" } });
    await expect(copied('{"grand_total_cents": 1}')).rejects.toMatchObject({ cause: { code: "23505" } });
  });
});

describe("what the journal did not know", () => {
  it("is written once, later, with the moment the money moved", async () => {
    const { orderId, totalCents } = await ready();
    const id = newId();
    await db.execute(sql`
      insert into payments (id, order_id, method, status, provider_ref, amount_cents, currency, terminal, captured_at)
      values (${id}, ${orderId}, 'cash', 'captured', ${`cash:${id}`}, ${totalCents}, 'EUR', 'counter', ${friday.toISOString()}::timestamptz)`);
    const written = await Promise.all([catchUpJournal(later), catchUpJournal(later)]);
    expect(written.toSorted()).toEqual([0, 1]);
    const [document] = await writtenOf({ orderId });
    expect(document?.payload).toMatchObject({ movedAt: expect.any(String) });
    await expectBooksInOrder(later);
  });
});

it("every outlet has its tills from its first moment", async () => {
  const id = newId();
  await db.execute(sql`
    insert into outlets select (jsonb_populate_record(o, jsonb_build_object('id', ${id}::text, 'slug', 'neuf', 'code', 'NEU'))).*
    from outlets o where o.id = ${await outletId("part-dieu")}`);
  const chains = await db.execute(sql`select code from fiscal_chains where outlet_id = ${id} order by code`);
  expect(chains.map(({ code }) => code)).toEqual(["closings", "counter", "training", "web"]);
});
