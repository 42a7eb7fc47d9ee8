import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { getProof } from "@/lib/fiscal/queries/get-proof";
import { getTrainingReceipt } from "@/lib/fiscal/queries/get-training-receipt";
import { closeBusinessDay } from "@/lib/orders/writes/close-business-day";
import { trainOrder } from "@/lib/orders/writes/train-order";
import { getAccounts } from "@/lib/reports/queries/get-accounts";
import { db } from "@/lib/server/db";
import { type Colleague, colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, request } from "../support/house";
import { writtenOf } from "../support/journal";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder } from "../support/paying";

let people: PartDieu;
let counter: Colleague;
beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
});

const everything = () =>
  db.execute(sql`select (select count(*) from orders) as orders, (select count(*) from payments) as payments,
    (select count(*) from stock_reservations) as held, (select count(*) from messages) as messages,
    (select sum(last_seq) from fiscal_chains where kind in ('till', 'closings')) as documents`);

it("practising sells nothing: a receipt marked as such, in a chain of its own, in no account and no closing", async () => {
  const before = await everything();
  const input = request({ channel: "counter" });
  const first = await trainOrder(input, counter, friday);
  expect(await trainOrder(input, counter, friday)).toEqual(first);
  expect(await everything()).toEqual(before);
  const [receipt, ...more] = await writtenOf({ outlet: "part-dieu", till: "training" });
  expect(more).toEqual([]);
  expect(receipt).toMatchObject({ kind: "training", cents: 2180, hash: first.hash });
  expect(receipt?.payload).toMatchObject({
    number: "PDI-E1-000001",
    lines: [{ label: "Margherita M", quantity: 2 }],
  });
  expect(JSON.stringify(receipt?.payload)).not.toMatch(/Awa|Diallo|98 ?12 ?34/);

  const here = { outletId: await outletId("part-dieu"), outletIds: people.here };
  await closeBusinessDay(here, people.manager, friday);
  const { totals, closings } = await getAccounts(here.outletId, null);
  expect(closings).toHaveLength(1);
  expect(totals).toMatchObject({ count: 0, totalCents: 0 });
  expect(await getProof(first.hash)).toMatchObject({ kind: "training", intact: true, closing: null });
  expect(await getTrainingReceipt(first.hash, people.here)).toMatchObject({ kind: "training", printed: 0 });
  expect(await getTrainingReceipt(first.hash, [await outletId("vaise")])).toBeNull();
  await expectBooksInOrder();
});

it("it judges as placing would: another total and an empty ticket are refused", async () => {
  await expect(trainOrder(request({ seenTotalCents: 1 }), counter, friday)).rejects.toMatchObject({
    code: "total_changed",
  });
  await expect(trainOrder(request({ lines: [] }), counter, friday)).rejects.toMatchObject({
    code: "basket_empty",
  });
  expect(await writtenOf({ outlet: "part-dieu", till: "training" })).toHaveLength(1);
});
