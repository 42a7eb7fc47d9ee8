import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { customer } from "@/lib/actor";
import { getCustomer } from "@/lib/customers/queries/get-customer";
import { getProfile } from "@/lib/customers/queries/get-profile";
import { dropAddress, keepAddress, preferAddress } from "@/lib/customers/writes/keep-addresses";
import { saveBilling, saveDetails } from "@/lib/customers/writes/save-details";
import { newId } from "@/lib/ids";
import { getOwnData } from "@/lib/orders/queries/get-own-data";
import { listOwnOrders } from "@/lib/orders/queries/list-own-orders";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { deleteAccount } from "@/lib/orders/writes/delete-account";
import { placeOrder } from "@/lib/orders/writes/place-order";
import { db } from "@/lib/server/db";
import { friday, openHouse, place, request } from "../support/house";
import { confirmedShopper, mailsTo, shopper, shopperPassword } from "../support/shoppers";

const code = (result: Promise<unknown>) =>
  result.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
const contact = (email: string) => ({ name: "Nina Roux", phone: "06 39 98 55 44", email });
const placedBy = (customerId: string | null, email: string) =>
  placeOrder(request({ contact: contact(email) }), { ...customer, customerId }, friday);
const numbers = async (owner: { customerId: string }, email: string | null) =>
  (await listOwnOrders({ id: owner.customerId, email }, "fr")).orders.map(({ token }) => token);
const mail = { line: "36 rue du Mail", extra: "", postcode: "69004", city: "Lyon", lat: 45.77, lng: 4.83 };

beforeAll(openHouse);

describe("an account's orders", () => {
  test("are those placed signed in; a guest's with its address once it is confirmed; nobody else's", async () => {
    const [me, other] = [await confirmedShopper(), await confirmedShopper()];
    const mine = await placedBy(me.customerId, "ailleurs@example.org");
    const guest = await placedBy(null, me.email.toUpperCase());
    // Somebody else's order with my address typed in is his.
    const his = await placedBy(other.customerId, me.email);
    expect(await numbers(me, me.email)).toEqual([guest.token, mine.token]);
    expect(await numbers(me, null)).toEqual([mine.token]);
    expect(await numbers(other, other.email)).toEqual([his.token]);
    const [first] = (await listOwnOrders({ id: other.customerId, email: other.email }, "fr")).orders;
    expect(first).toMatchObject({
      ...{ status: "placed", mayChange: true, mayCancel: true, totalCents: 2180 },
      dishes: [{ quantity: 2, name: "Margherita" }],
    });
  });

  test("an unconfirmed account sees its own orders and not those of before", async () => {
    const { email, customerId, token } = await shopper();
    await placedBy(null, email);
    const mine = await placedBy(customerId, email);
    const known = await getCustomer(token, friday);
    expect(await numbers({ customerId }, known?.email ?? null)).toEqual([mine.token]);
  });

  test("the same basket sent again after signing out is the same order", async () => {
    const me = await confirmedShopper();
    const asked = request({ contact: contact(me.email) });
    const first = await placeOrder(asked, { ...customer, customerId: me.customerId }, friday);
    expect((await placeOrder(asked, customer, friday)).orderId).toBe(first.orderId);
    expect(await numbers(me, me.email)).toEqual([first.token]);
  });
});

describe("what is kept", () => {
  test("details and the consent, off until he says yes, kept from when he said it", async () => {
    const me = await confirmedShopper();
    const save = (change = {}, at = friday) =>
      code(
        saveDetails(
          {
            customerId: me.customerId,
            name: "Nina R.",
            phone: "06 39 98 55 44",
            toldBy: "mail",
            offers: false,
            reviews: false,
            ...change,
          },
          at,
        ),
      );
    expect(await getProfile(me.customerId)).toMatchObject({
      ...{ offers: false, reviews: false, phone: null, toldBy: "mail" },
    });
    expect(await save({ phone: "12" })).toBe("phone_invalid");
    expect(await save({ phone: "04 39 98 55 44", toldBy: "sms" })).toBe("phone_not_mobile");
    expect(await save({ phone: "", toldBy: "sms" })).toBe("phone_not_mobile");
    expect(await save({ offers: true, toldBy: "sms" })).toBe("done");
    expect(await save({ offers: true }, new Date(friday.getTime() + 60_000))).toBe("done");
    const rows = await db.execute<{ at: string }>(
      sql`select marketing_consent_at as at from customers where id = ${me.customerId}`,
    );
    expect(new Date(rows[0]?.at ?? 0)).toEqual(friday);
    expect(await save()).toBe("done");
    expect(await getProfile(me.customerId)).toMatchObject({ offers: false, phone: "+33639985544" });
    expect(await save({ customerId: newId() })).toBe("not_found");
  });

  test("a company's details", async () => {
    const me = await confirmedShopper();
    const billing = {
      name: "ACME SARL",
      address: "1 place Bellecour, 69002 Lyon",
      vatNumber: "FR12345678901",
    };
    await saveBilling({ customerId: me.customerId, billing }, friday);
    expect((await getProfile(me.customerId))?.billing).toEqual(billing);
    await saveBilling({ customerId: me.customerId, billing: null }, friday);
    expect((await getProfile(me.customerId))?.billing).toBeNull();
  });

  test("addresses: the first is preferred, a door is kept once, eight at most, and nobody touches another's", async () => {
    const [me, other] = [await confirmedShopper(), await confirmedShopper()];
    const kept = async () => (await getProfile(me.customerId))?.addresses ?? [];
    await keepAddress(me.customerId, mail);
    await keepAddress(me.customerId, { ...mail, extra: "2e" });
    await keepAddress(me.customerId, { ...mail, line: "1 place Bellecour", postcode: "69002" });
    expect((await kept()).map(({ line, extra, preferred }) => [line, extra, preferred])).toEqual([
      ["36 rue du Mail", "2e", true],
      ["1 place Bellecour", "", false],
    ]);
    const [, second] = await kept();
    const id = second?.id ?? "";
    expect(await code(dropAddress(other.customerId, id))).toBe("not_found");
    expect(await code(preferAddress(other.customerId, id))).toBe("not_found");
    expect(await kept()).toHaveLength(2);
    await preferAddress(me.customerId, id);
    expect((await kept())[0]).toMatchObject({ id, preferred: true });
    await dropAddress(me.customerId, id);
    expect(await code(dropAddress(me.customerId, id))).toBe("not_found");
    const many = Array.from({ length: 9 }, (_, index) => ({ ...mail, line: `${index} rue Neuve` }));
    const answers = await Promise.all(many.map((one) => code(keepAddress(me.customerId, one))));
    expect(answers.filter((answer) => answer === "done")).toHaveLength(7);
    expect(answers.filter((answer) => answer === "too_many_addresses")).toHaveLength(2);
  });

  test("his data are all of it and nobody else's", async () => {
    const [me, other] = [await confirmedShopper(), await confirmedShopper()];
    await placedBy(me.customerId, me.email);
    await placedBy(other.customerId, other.email);
    await keepAddress(me.customerId, mail);
    const text = JSON.stringify(await getOwnData({ id: me.customerId, email: me.email }));
    for (const word of [me.email, "36 rue du Mail", "Nina Roux", "Margherita", '"status":"placed"'])
      expect(text).toContain(word);
    expect(text).not.toContain(other.email);
    expect(text).not.toMatch(/argon2|token/i);
  });
});

describe("deleting an account", () => {
  const remove = (me: { customerId: string; sessionId: string }, password = shopperPassword) =>
    code(deleteAccount({ ...me, password }, friday));

  test("makes the person anonymous everywhere, keeps what was sold, and takes the password", async () => {
    const me = await confirmedShopper();
    const order = await placedBy(me.customerId, me.email);
    await keepAddress(me.customerId, mail);
    expect(await remove(me, "faux")).toBe("wrong_password");
    expect(await remove(me)).toBe("order_under_way");
    await cancelOrder({ token: order.token }, { reason: "by_customer" }, customer, friday);
    expect(await remove(me)).toBe("done");
    expect(await remove(me)).toBe("not_found");
    expect(await getCustomer(me.token, friday)).toBeNull();
    const [row] = await db.execute(sql`
      select contact_name, contact_phone, contact_email, total_cents, status from orders where id = ${order.orderId}`);
    expect(row).toEqual({
      contact_name: "",
      contact_phone: "",
      contact_email: null,
      total_cents: 2180,
      status: "cancelled",
    });
    expect(await mailsTo(me.email)).toEqual([]);
    const left = await db.execute<{ found: string }>(sql`
      select row_to_json(c)::text as found from customers c where id = ${me.customerId}
      union all select row_to_json(l)::text from customer_links l where customer_id = ${me.customerId}
      union all select row_to_json(a)::text from customer_addresses a where customer_id = ${me.customerId}
      union all select row_to_json(m)::text from messages m where order_id = ${order.orderId}`);
    for (const { found } of left) expect(found).not.toMatch(/Nina|example\.org|0639985544|33639985544/);
    // The address is free again.
    expect((await confirmedShopper(me.email)).email).toBe(me.email);
  });

  test("a guest's orders with his address go with it; another's stay as they are", async () => {
    const me = await confirmedShopper();
    const guest = await placedBy(null, me.email);
    const stranger = await place({ contact: contact("autre@example.org") });
    await cancelOrder({ token: guest.token }, { reason: "by_customer" }, customer, friday);
    expect(await remove(me)).toBe("done");
    const rows = await db.execute<{ id: string; name: string }>(
      sql`select id, contact_name as name from orders where id in (${guest.orderId}, ${stranger.orderId}) order by id`,
    );
    expect(rows.map(({ name }) => name)).toEqual(["", "Nina Roux"]);
  });

  test("two at once: one deletes", async () => {
    const me = await confirmedShopper();
    expect((await Promise.all([remove(me), remove(me)])).toSorted()).toEqual(["done", "not_found"]);
  });
});
