import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { getCustomer } from "@/lib/customers/queries/get-customer";
import { askConfirmation, askEmail } from "@/lib/customers/writes/ask-email";
import { askCustomerPasswordLink, sendPasswordLink } from "@/lib/customers/writes/ask-password-link";
import { changeCustomerPassword } from "@/lib/customers/writes/change-password";
import { confirmEmail } from "@/lib/customers/writes/confirm-email";
import { endCustomerSession, endOtherSessions } from "@/lib/customers/writes/end-sessions";
import { openAccountForCaller } from "@/lib/customers/writes/open-account-for-caller";
import { signInCustomer } from "@/lib/customers/writes/sign-in";
import { takeCustomerPasswordLink } from "@/lib/customers/writes/take-password-link";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { friday, openHouse, outletId, staffId } from "../support/house";
import { confirmedShopper, linkOf, mailsTo, shopper, shopperPassword } from "../support/shoppers";

const minutes = (count: number) => new Date(friday.getTime() + count * 60_000);
const code = (result: Promise<unknown>) =>
  result.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
const enter = (email: string, password = shopperPassword, more = {}, at = friday) =>
  code(signInCustomer({ email, password, address: newId(), userAgent: "test", ...more }, at));
const confirm = (link: string, signedInId: string | null, password: string | null = null, at = friday) =>
  code(confirmEmail({ link, signedInId, password, address: newId(), userAgent: "", locale: "fr" }, at));
const take = (link: string, next = "une calzone bien dorée", at = friday) =>
  takeCustomerPasswordLink({ link, next, locale: "fr", userAgent: "" }, at);

beforeAll(openHouse);

describe("opening an account", () => {
  test("signs in, claims the address, and the link confirms it once", async () => {
    const { token, customerId, email } = await shopper();
    expect(await getCustomer(token, friday)).toMatchObject({
      id: customerId,
      email: null,
      claimedEmail: email,
    });
    expect(await mailsTo(email)).toEqual(["customer_confirm"]);
    const link = await linkOf(email, "customer_confirm");
    expect(await confirm(link, customerId)).toBe("done");
    expect(await getCustomer(token, friday)).toMatchObject({ email, claimedEmail: null });
    expect(await confirm(link, customerId)).toBe("link_over");
    expect(await enter(email)).toBe("done");
  });

  test("with another's address all reads the same; that one is told, and the new account never has it", async () => {
    const owner = await confirmedShopper();
    const stranger = await shopper(owner.email);
    expect(await getCustomer(stranger.token, friday)).toMatchObject({
      email: null,
      claimedEmail: owner.email,
    });
    expect(await mailsTo(owner.email)).toEqual(["customer_confirm", "customer_known"]);
    expect(await enter(owner.email)).toBe("done");
    // Asking again for the mail brings no link either.
    await askConfirmation({ customerId: stranger.customerId, locale: "fr" }, friday);
    expect((await mailsTo(owner.email)).at(-1)).toBe("customer_known");
    const rows = await db.execute(sql`select id from customers where email = ${owner.email}`);
    expect(rows.map(({ id }) => id)).toEqual([owner.customerId]);
  });

  test("somebody else's link is confirmed by nobody who does not know its password", async () => {
    const { email, customerId } = await shopper();
    const { customerId: another } = await shopper();
    const link = await linkOf(email, "customer_confirm");
    expect(await confirm(link, null)).toBe("password_needed");
    expect(await confirm(link, another)).toBe("password_needed");
    expect(await confirm(link, null, "faux")).toBe("wrong_password");
    expect(await confirm(`${customerId}-${"a".repeat(22)}`, customerId)).toBe("link_over");
    expect(await confirm(link, customerId, null, minutes(7 * 24 * 60 + 1))).toBe("link_over");
    expect(await confirm(link, null, shopperPassword)).toBe("done");
  });

  test("two accounts claim one address at once: who confirms first has it", async () => {
    const email = `${newId()}@example.org`;
    const [a, b] = [await shopper(email), await shopper(email)];
    const links = await db.execute<{ id: string; customer_id: string }>(
      sql`select id, customer_id from customer_links where email = ${email}`,
    );
    const { customerLink } = await import("@/lib/server/customer-link");
    const of = (id: string) => customerLink(links.find((row) => row.customer_id === id)?.id ?? "");
    const answers = await Promise.all([
      confirm(of(a.customerId), a.customerId),
      confirm(of(b.customerId), b.customerId),
    ]);
    expect(answers.toSorted()).toEqual(["done", "link_over"]);
  });

  test("asking again and again slows down", async () => {
    const email = `${newId()}@example.org`;
    for (let time = 0; time < 5; time += 1) await shopper(email);
    expect(await code(shopper(email))).toBe("slow_down");
  });
});

describe("signing in", () => {
  test("a wrong password, an unknown address and an account without a password answer alike", async () => {
    const { email } = await shopper();
    expect(await enter(email, "faux")).toBe("wrong_credentials");
    expect(await enter("personne@example.org")).toBe("wrong_credentials");
    const caller = `${newId()}@example.org`;
    await openAccountForCaller(
      {
        requestId: newId(),
        name: "Léa",
        phone: "06 39 98 12 34",
        email: caller,
        locale: "fr",
        outletId: await outletId("vaise"),
      },
      { kind: "staff", userId: await staffId("vendeur.vaise@ocpizza.example"), terminal: "counter" },
      friday,
    );
    expect(await enter(caller, "")).toBe("wrong_credentials");
  });

  test("guesses slow down strangers, not the browser its owner uses", async () => {
    const { email, customerId } = await confirmedShopper();
    for (let guess = 0; guess < 5; guess += 1) expect(await enter(email, "faux")).toBe("wrong_credentials");
    expect(await enter(email)).toBe("slow_down");
    expect(await enter(email, shopperPassword, { knownBrowserOf: customerId })).toBe("done");
    // A browser known to another account is a stranger here.
    expect(await enter(email, shopperPassword, { knownBrowserOf: newId() })).toBe("slow_down");
    expect(await enter(email, shopperPassword, {}, minutes(2))).toBe("done");
  });

  test("one address may not try many accounts", async () => {
    const address = newId();
    for (let time = 0; time < 20; time += 1)
      expect(await enter(`${newId()}@example.org`, "faux", { address })).toBe("wrong_credentials");
    expect(await enter(`${newId()}@example.org`, "faux", { address })).toBe("slow_down");
  });

  test("sessions end: here, elsewhere, by time", async () => {
    const { email, token, customerId, sessionId } = await confirmedShopper();
    const second = await signInCustomer(
      { email, password: shopperPassword, address: newId(), userAgent: "" },
      friday,
    );
    expect(await endOtherSessions({ customerId, sessionId }, friday)).toBe(1);
    expect(await getCustomer(second.token, friday)).toBeNull();
    expect(await getCustomer(token, friday)).not.toBeNull();
    expect(await getCustomer(token, minutes(91 * 24 * 60))).toBeNull();
    await endCustomerSession(sessionId, friday);
    expect(await getCustomer(token, friday)).toBeNull();
  });
});

describe("changing", () => {
  const change = (who: { customerId: string; sessionId: string }, more = {}) =>
    code(
      changeCustomerPassword(
        { ...who, current: shopperPassword, next: "une calzone bien dorée", locale: "fr", ...more },
        friday,
      ),
    );

  test("the password ends other sessions, keeps this one, and is told by mail", async () => {
    const me = await confirmedShopper();
    const other = await signInCustomer(
      { email: me.email, password: shopperPassword, address: newId(), userAgent: "" },
      friday,
    );
    expect(await change(me, { current: "faux" })).toBe("wrong_password");
    expect(await change(me, { next: shopperPassword })).toBe("password_same");
    expect(await change(me)).toBe("done");
    expect(await change(me)).toBe("wrong_password");
    expect(await getCustomer(other.token, friday)).toBeNull();
    expect(await getCustomer(me.token, friday)).not.toBeNull();
    expect((await mailsTo(me.email)).at(-1)).toBe("customer_password_changed");
    expect([await enter(me.email), await enter(me.email, "une calzone bien dorée")]).toEqual([
      "wrong_credentials",
      "done",
    ]);
  });

  test("two at once: one password is first", async () => {
    const me = await confirmedShopper();
    const answers = await Promise.all([change(me), change(me, { next: "une autre bien fraîche" })]);
    expect(answers.toSorted()).toEqual(["already_done", "done"]);
  });

  test("the address counts once its own link is opened; the old one is told", async () => {
    const me = await confirmedShopper();
    const email = `${newId()}@example.org`;
    const ask = (password = shopperPassword, wanted = email) =>
      code(askEmail({ ...me, password, email: wanted, locale: "fr" }, friday));
    expect(await ask("faux")).toBe("wrong_password");
    expect(await ask(shopperPassword, me.email)).toBe("already_done");
    expect(await ask()).toBe("done");
    expect([await enter(me.email), await enter(email)]).toEqual(["done", "wrong_credentials"]);
    expect(await confirm(await linkOf(email, "customer_new_address"), me.customerId)).toBe("done");
    expect([await enter(me.email), await enter(email)]).toEqual(["wrong_credentials", "done"]);
    expect((await mailsTo(me.email)).at(-1)).toBe("customer_address_changed");
  });

  test("to an address that is another's reads the same and comes to nothing", async () => {
    const [me, other] = [await confirmedShopper(), await confirmedShopper()];
    await askEmail({ ...me, password: shopperPassword, email: other.email, locale: "fr" }, friday);
    expect((await mailsTo(other.email)).at(-1)).toBe("customer_known");
    expect(await enter(other.email)).toBe("done");
    expect(await getCustomer(other.token, friday)).toMatchObject({ email: other.email });
  });
});

describe("a forgotten password", () => {
  test("asking writes the same whoever's address it is; only the queue looks", async () => {
    const { email } = await confirmedShopper();
    const before = await mailsTo(email);
    for (const asked of [email, "personne@example.org"])
      await askCustomerPasswordLink({ email: asked, address: newId(), locale: "fr" }, friday);
    expect(await mailsTo(email)).toEqual(before);
    expect(await sendPasswordLink({ email: "personne@example.org", locale: "fr" }, friday)).toBe(false);
    expect(await sendPasswordLink({ email, locale: "fr" }, friday)).toBe(true);
    expect((await mailsTo(email)).at(-1)).toBe("customer_password");
  });

  test("the link serves once, ends every session, signs in, and is nothing after an hour", async () => {
    const { email, token } = await confirmedShopper();
    await sendPasswordLink({ email, locale: "fr" }, friday);
    const link = await linkOf(email, "customer_password");
    expect(await code(take(link, undefined, minutes(61)))).toBe("link_over");
    const { token: fresh } = await take(link);
    expect([await getCustomer(token, friday), await code(take(link))]).toEqual([null, "link_over"]);
    expect(await getCustomer(fresh, friday)).toMatchObject({ email });
    expect(await enter(email)).toBe("wrong_credentials");
  });

  test("two at once: the link serves one", async () => {
    const { email } = await confirmedShopper();
    await sendPasswordLink({ email, locale: "fr" }, friday);
    const link = await linkOf(email, "customer_password");
    const answers = await Promise.all([code(take(link)), code(take(link))]);
    expect(answers.toSorted()).toEqual(["done", "link_over"]);
  });

  test("who opens the link of an account a stranger opened with his address has it, and the stranger has not", async () => {
    const stranger = await shopper();
    await sendPasswordLink({ email: stranger.email, locale: "fr" }, friday);
    const { token } = await take(await linkOf(stranger.email, "customer_password"));
    expect(await getCustomer(token, friday)).toMatchObject({ email: stranger.email });
    expect(await getCustomer(stranger.token, friday)).toBeNull();
    expect(await enter(stranger.email)).toBe("wrong_credentials");
  });
});

describe("an account for a caller", () => {
  test("is opened by its owner with the mail's link; a known address is only told", async () => {
    const who = {
      ...{ kind: "staff" as const, userId: await staffId("vendeur.vaise@ocpizza.example") },
      terminal: "counter" as const,
    };
    const email = `${newId()}@example.org`;
    const requestId = newId();
    const open = async (change = {}) =>
      code(
        openAccountForCaller(
          {
            requestId,
            name: "Léa Petit",
            phone: "06 39 98 12 34",
            email,
            locale: "fr",
            outletId: await outletId("vaise"),
            ...change,
          },
          who,
          friday,
        ),
      );
    expect(await open({ phone: "12" })).toBe("phone_invalid");
    // A double click, and the same sent again: one account, one mail.
    expect(await Promise.all([open(), open()])).toEqual(["done", "done"]);
    expect(await open()).toBe("done");
    expect(await mailsTo(email)).toEqual(["customer_welcome"]);
    const { token } = await take(await linkOf(email, "customer_welcome"));
    expect(await getCustomer(token, friday)).toMatchObject({
      name: "Léa Petit",
      email,
      phone: "+33639981234",
    });
    expect(await open()).toBe("done");
    expect((await mailsTo(email)).at(-1)).toBe("customer_known");
    const rows = await db.execute(
      sql`select id from customers where lower(coalesce(email, claimed_email)) = ${email}`,
    );
    expect(rows).toHaveLength(1);
  });
});
