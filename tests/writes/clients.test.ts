import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { personOf } from "@/lib/customers/person";
import { getPerson } from "@/lib/customers/queries/get-person";
import { searchPeople } from "@/lib/customers/queries/search-people";
import { blockCustomer, liftBlock, noteCustomer } from "@/lib/customers/writes/care";
import { newId } from "@/lib/ids";
import { erasePerson } from "@/lib/orders/writes/erase-person";
import { giveData } from "@/lib/orders/writes/give-data";
import { placeOrder } from "@/lib/orders/writes/place-order";
import { purgeInactive } from "@/lib/orders/writes/purge-inactive";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { guestOf } from "../support/clients";
import { type Colleague, colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place, request } from "../support/house";
import { roomForAll } from "../support/orders-at";

let here: string[];
let elsewhere: string[];
let manager: Colleague;
beforeAll(async () => {
  await openHouse();
  await roomForAll();
  here = [await outletId("part-dieu")];
  elsewhere = [await outletId("vaise")];
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "counter");
});
const asked = (phone: string, outletIds = here) => ({ phone, customerId: null, outletIds, everybody: false });
const end = (result: Promise<unknown>) =>
  result.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
const wanted = (phone: string) => ({
  contact: { name: "Client", phone, email: "" },
  lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
  seenTotalCents: 1090,
});
const order = (phone: string) => end(place(wanted(phone)));

test("a person stands in an address by number or account, and by nothing else", () => {
  expect(personOf("06 39 98 12 34")).toEqual({ phone: "+33639981234", customerId: null });
  const id = newId();
  expect(personOf(id)).toEqual({ phone: null, customerId: id });
  for (const none of ["", "12", "' or 1=1", undefined, ["+33639981234"]]) expect(personOf(none)).toBeNull();
});

describe("finding", () => {
  test("by part of a name, by mail and by number, only of one's outlets, and never everybody at once", async () => {
    const phone = await guestOf();
    const digits = phone.slice(-4);
    const find = async (text: string, outletIds = here) =>
      (await searchPeople(text, outletIds, false)).map((one) => one.phone);
    expect(await find(`client ${digits}`)).toEqual([phone]);
    expect(await find(`client${digits}@exam`)).toEqual([phone]);
    expect(await find(phone.replace("+33", "0"))).toEqual([phone]);
    expect(await find(`client ${digits}`, elsewhere)).toEqual([]);
    expect(await find("cl")).toEqual([]);
    expect(await find("%%%")).toEqual([]);
    expect(await getPerson({ phone, customerId: null }, elsewhere, false)).toBeNull();
    expect((await getPerson({ phone, customerId: null }, here, false))?.orders).toHaveLength(1);
  });
});

describe("a block", () => {
  test("refuses his orders until it is lifted; others order on", async () => {
    const phone = await guestOf();
    expect(await end(blockCustomer({ ...asked(phone), reason: " " }, manager, friday))).toBe(
      "reason_missing",
    );
    expect(await end(blockCustomer({ ...asked(phone, elsewhere), reason: "faux" }, manager, friday))).toBe(
      "not_found",
    );
    const both = [1, 2].map(() =>
      end(blockCustomer({ ...asked(phone), reason: "jamais venu" }, manager, friday)),
    );
    expect((await Promise.all(both)).toSorted()).toEqual(["already_done", "done"]);
    expect(await order(phone)).toBe("customer_blocked");
    // Who takes his call is told where to look.
    const called = request({ ...wanted(phone), channel: "phone", paymentPlan: "on_receipt" });
    expect(await end(placeOrder(called, manager, friday))).toBe("caller_blocked");
    expect(await order("+33639987766")).toBe("done");
    expect((await getPerson({ phone, customerId: null }, here, false))?.block?.reason).toBe("jamais venu");
    expect(await end(liftBlock(asked(phone), manager, friday))).toBe("done");
    expect(await end(liftBlock(asked(phone), manager, friday))).toBe("already_done");
    expect(await order(phone)).toBe("done");
  });
});

describe("one's data", () => {
  test("are handed over with what colleagues wrote, and that is written down", async () => {
    const phone = await guestOf();
    await noteCustomer({ ...asked(phone), text: "sonne deux fois" }, manager, friday);
    const data = JSON.stringify(await giveData(asked(phone), manager, friday));
    for (const word of [phone, "sonne deux fois", "Client"]) expect(data).toContain(word);
    expect((await getPerson({ phone, customerId: null }, here, false))?.requests).toMatchObject([
      { kind: "access" },
    ]);
    expect(await end(giveData(asked(phone, elsewhere), manager, friday))).toBe("not_found");
  });

  test("erased, nothing names the person; with an order under way nothing is", async () => {
    const busy = await guestOf();
    expect(await end(erasePerson(asked(busy), manager, friday))).toBe("order_under_way");
    const phone = await guestOf({ done: true, blocked: true });
    await noteCustomer({ ...asked(phone), text: `appeler le ${phone}` }, manager, friday);
    await giveData(asked(phone), manager, friday);
    expect(await end(erasePerson(asked(phone), manager, friday))).toBe("done");
    expect(await end(erasePerson(asked(phone), manager, friday))).toBe("not_found");
    const [left] = await db.execute<{ text: string }>(sql`
      select concat((select json_agg(o) from orders o), (select json_agg(n) from customer_notes n),
        (select json_agg(b) from customer_blocks b), (select json_agg(r) from privacy_requests r),
        (select json_agg(m) from messages m), (select json_agg(j) from journal j)) as text`);
    for (const word of [phone, `Client ${phone.slice(-4)}`, `client${phone.slice(-4)}@`])
      expect(left?.text.includes(word), word).toBe(false);
    const [log] = await db.execute<{ kind: string }>(
      sql`select kind from privacy_requests order by id desc limit 1`,
    );
    expect(log?.kind).toBe("erasure");
  });
});

test("who is inactive is told first, and goes after the notice unless he comes back", async () => {
  const days = (count: number) => addMinutes(friday, count * 1440);
  const open = async (name: string) => {
    const id = newId();
    await db.execute(sql`
      insert into customers (id, name, email, email_confirmed_at, created_at)
      values (${id}, ${name}, ${`${name}@example.org`}, now(), '2024-01-01')`);
    return id;
  };
  const [gone, back] = [await open("parti"), await open("revenu")];
  const fresh = newId();
  await db.execute(
    sql`insert into customers (id, name, created_at) values (${fresh}, 'neuf', ${friday.toISOString()}::timestamptz)`,
  );
  expect(await purgeInactive(friday)).toMatchObject({ told: 2, erased: 0 });
  expect(await purgeInactive(days(1))).toMatchObject({ told: 0, erased: 0 });
  const mails = await db.execute<{ recipient: string }>(
    sql`select recipient from messages where kind = 'customer_inactive' order by recipient`,
  );
  expect(mails.map(({ recipient }) => recipient)).toEqual(["parti@example.org", "revenu@example.org"]);
  await db.execute(sql`
    insert into customer_sessions (id, customer_id, token_hash, expires_at, created_at)
    values (${newId()}, ${back}, ${newId()}, '2030-01-01', ${days(2).toISOString()}::timestamptz)`);
  expect(await purgeInactive(days(31))).toMatchObject({ told: 0, erased: 1 });
  const rows = await db.execute<{ id: string; name: string; noticed: boolean }>(sql`
    select id, name, inactive_noticed_at is not null as noticed from customers where id in (${gone}, ${back}, ${fresh})`);
  const nameOf = (id: string) => rows.find((row) => row.id === id);
  expect(nameOf(gone)?.name).toBe("");
  expect(nameOf(back)).toMatchObject({ name: "revenu", noticed: false });
  expect(nameOf(fresh)?.name).toBe("neuf");
});
