import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { owedAfter } from "@/lib/companies/company-account";
import { getStatement } from "@/lib/companies/queries/get-statement";
import { listOpenAccounts } from "@/lib/companies/queries/list-accounts";
import { closeAccount } from "@/lib/companies/writes/close-account";
import { openAccount } from "@/lib/companies/writes/open-account";
import { newId } from "@/lib/ids";
import { payOrder } from "@/lib/orders/writes/pay-order";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import { settleAccount } from "@/lib/orders/writes/settle-account";
import type { Tender } from "@/lib/payments/tender";
import { db } from "@/lib/server/db";
import { companyAt, freeSiren } from "../support/companies";
import { colleague, minute } from "../support/dispatch-house";
import { openHouse, outletId, place } from "../support/house";

let here = "";
let there = "";
let counter = colleague("");
let manager = colleague("");

beforeAll(async () => {
  await openHouse();
  [here, there] = [await outletId("part-dieu"), await outletId("vaise")];
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "orders");
  await db.execute(sql`update outlets set pizzas_per_slot = 400 where slug in ('part-dieu', 'vaise')`);
});

const by = (method: Tender["method"], amountCents: number, accountId?: string): Tender => ({
  ...{ method, amountCents, givenCents: null, people: 1, ...(accountId ? { accountId } : {}) },
});
const pay = (orderId: string, tenders: Tender[], at = here, takingId = newId()) =>
  payOrder({ orderId, outletIds: [at], takingId, tenders, tipCents: 0 }, counter, minute(1));
const owed = async (accountId: string) =>
  (
    await db.execute<{ cents: number }>(
      sql`select owed_cents as cents from company_accounts where id = ${accountId}`,
    )
  )[0]?.cents;
const settle = (accountId: string, amountCents: number, more: object = {}) =>
  settleAccount(
    {
      ...{ requestId: newId(), accountId, outletIds: [here], amountCents, method: "transfer" as const },
      ...{ note: "VIR 42", floatCents: null, ...more },
    },
    manager,
    minute(9),
  );

test("an account is opened once of a company, by its outlet, and closed once", async () => {
  const siren = await freeSiren();
  const company = { name: "Bellecour", address: "3 rue du Plat, 69002 Lyon", vatNumber: "", siren };
  const opening = { ...company, id: newId(), outletId: here, outletIds: [here], limitCents: 10_000 };
  await openAccount(opening, manager, minute(0));
  await openAccount(opening, manager, minute(0));
  await expect(openAccount({ ...opening, id: newId() }, manager, minute(0))).rejects.toMatchObject({
    code: "account_open",
  });
  await expect(openAccount({ ...opening, outletId: there }, manager, minute(0))).rejects.toMatchObject({
    code: "not_found",
  });
  const closing = { accountId: opening.id, outletIds: [here] };
  await expect(closeAccount({ ...closing, outletIds: [there] }, manager)).rejects.toMatchObject({
    code: "not_found",
  });
  await closeAccount(closing, manager);
  await expect(closeAccount(closing, manager)).rejects.toMatchObject({ code: "account_closed" });
  expect((await listOpenAccounts(here)).map(({ id }) => id)).not.toContain(opening.id);
  await openAccount({ ...opening, id: newId() }, manager, minute(0));
});

test("what is bought on account is owed once, invoiced to the company and taxed as sold; what goes back is owed no more", async () => {
  const accountId = await companyAt("part-dieu");
  const { orderId } = await place();
  const taking = newId();
  await pay(orderId, [by("account", 2180, accountId)], here, taking);
  await pay(orderId, [by("account", 2180, accountId)], here, taking);
  expect(await owed(accountId)).toBe(2180);
  const [entry] = await db.execute<{ payload: string }>(
    sql`select payload from fiscal_entries where order_id = ${orderId}`,
  );
  expect(JSON.parse(entry?.payload ?? "")).toMatchObject({
    ...{ totalCents: 2180, vat: [{ rateBp: 1000 }], tenders: [{ method: "account", amountCents: 2180 }] },
  });
  const [invoice] = await db.execute<{ said: string }>(
    sql`select content as said from fiscal_invoices where order_id = ${orderId}`,
  );
  expect(invoice?.said).toContain("Atelier Bellecour");
  const back = { orderId, outletIds: [here], amountCents: 500, way: "cash" as const, reason: "froide" };
  await refundOrder({ ...back, requestId: newId() }, manager, minute(2));
  expect(await owed(accountId)).toBe(1680);
});

test("over the limit, closed, another outlet's, none chosen: refused, and nothing changed", async () => {
  const accountId = await companyAt("part-dieu", 2000);
  const other = await companyAt("vaise");
  const shut = await companyAt("part-dieu");
  await closeAccount({ accountId: shut, outletIds: [here] }, manager);
  const { orderId } = await place();
  const count = async () =>
    (
      await db.execute(sql`select (select count(*) from payments) as payments, (select count(*) from company_moves) as moves,
        (select count(*) from fiscal_entries) as entries, (select count(*) from takings) as takings`)
    )[0];
  const before = await count();
  const refused = async (tenders: Tender[], code: string) =>
    expect(pay(orderId, tenders)).rejects.toMatchObject({ code });
  await refused([by("account", 2180, accountId)], "account_limit");
  await refused([by("account", 1500, accountId), by("account", 680, accountId)], "account_limit");
  await refused([by("account", 2180, other)], "account_unknown");
  await refused([by("account", 2180, shut)], "account_closed");
  await refused([by("account", 2180)], "account_unknown");
  expect(await count()).toEqual(before);
  await pay(orderId, [by("account", 2000, accountId), by("card_terminal", 180)]);
  expect(await owed(accountId)).toBe(2000);
});

test("two tills never pass the limit together, and two settle what is owed once", async () => {
  for (let round = 0; round < 3; round += 1) {
    const accountId = await companyAt("part-dieu", 3000);
    const orders = await Promise.all([place(), place()]);
    const both = await Promise.allSettled(
      orders.map(({ orderId }) => pay(orderId, [by("account", 2180, accountId)])),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const paid = await Promise.allSettled([settle(accountId, 2180), settle(accountId, 2180)]);
    expect(paid.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await owed(accountId)).toBe(0);
  }
});

test("a settlement is one however often it is sent, no sale, and in the month's statement", async () => {
  const accountId = await companyAt("part-dieu");
  const { orderId } = await place();
  await pay(orderId, [by("account", 2180, accountId)]);
  const requestId = newId();
  await settle(accountId, 1000, { requestId });
  await settle(accountId, 1000, { requestId });
  await expect(settle(accountId, 1181)).rejects.toMatchObject({ code: "settlement_over" });
  await expect(settle(accountId, 100, { outletIds: [there] })).rejects.toMatchObject({ code: "not_found" });
  const [entry] = await db.execute<{ payload: string }>(
    sql`select payload from fiscal_entries where source = ${`exchange:${requestId}`}`,
  );
  expect(JSON.parse(entry?.payload ?? "")).toMatchObject({
    ...{ totalCents: 0, vat: [] },
    tenders: [
      { method: "transfer", amountCents: 1000 },
      { method: "account", amountCents: -1000 },
    ],
  });
  const statement = await getStatement({ accountId, outletIds: [here], month: "2026-11" });
  expect(statement?.moves).toMatchObject([
    { kind: "charge", amountCents: 2180, order: { id: orderId } },
    { kind: "settle", amountCents: -1000, method: "transfer", note: "VIR 42" },
  ]);
  expect(statement?.moves[0]?.invoices).toHaveLength(1);
  expect(statement && owedAfter(statement)).toBe(1180);
  expect(await getStatement({ accountId, outletIds: [there], month: "2026-11" })).toBeNull();
  expect(await getStatement({ accountId, outletIds: [here], month: "2026-12" })).toMatchObject({
    ...{ beforeCents: 1180, moves: [] },
  });
});
